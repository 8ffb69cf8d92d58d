import {
  column,
  type ContextOf,
  declare,
  exp,
  institution,
  log,
  quantity,
  share,
} from '../../kernel/index.js';

const ports = declare({
  name: 'nationalAccounts',
  phase: 'accounts',
  says: 'Output, prices, productivity and shares are measured as statisticians do, from what was produced and paid.',
  literature: ['pwt-10.01', 'sna-2008'],
  parameters: {
    openingGdp: quantity('money/quarter', 'opening output of the country'),
    capitalShare: share('weight of capital in productivity'),
    openingRelative: quantity('1', 'opening productivity over that of the United States'),
    trendSmoothing: quantity('1/quarter', 'weight of this quarter in trend growth of nominal output'),
    openingNominalGrowth: quantity('1/year', 'opening trend growth of nominal output'),
    farmWork: share('part of farm income that counts as pay for work'),
  },
  tables: {
    sectors: {
      reads: ['supplied', 'valueAdded', 'consumptionUse', 'paid', 'purchasePrice'],
      owns: {
        lastOutput: column('unit/quarter', 'output sold or kept a quarter ago'),
        lastPurchasePrice: column('money/unit', 'purchase price a quarter ago'),
        lastWeight: column('1', 'part of the sector in output a quarter ago'),
      },
    },
    nation: {
      reads: [
        'farmIncomeTotal',
        'publicWages',
        'publicServants',
        'capital',
        'employment',
        'labourQuality',
        'usProductivity',
        'firmWages',
        'researchSpending',
        'businessInvestment',
        'housingInvestment',
        'publicInvestment',
        'privateConsumption',
        'publicPurchases',
        'inventoryInvestment',
        'exports',
        'imports',
      ],
      owns: {
        nominalGdp: column('money/quarter', 'output at current prices'),
        realGdp: column('money/quarter', 'output at the prices of the opening year, chained'),
        gdpDeflator: column('1', 'price of output, opening = 1'),
        consumerPrice: column('1', 'price of consumption, opening = 1'),
        inflation: column('1/year', 'growth of consumer prices'),
        realGrowth: column('1/quarter', 'growth of real output'),
        nominalTrend: column('1/year', 'trend growth of nominal output'),
        productivityChange: column('1/quarter', 'growth of total factor productivity'),
        totalFactorProductivity: column('1', 'total factor productivity, opening = 1'),
        relativeTotalFactorProductivity: column('1', 'the same over that of the United States'),
        capitalOutput: column('year', 'capital over yearly output'),
        labourIncome: column('money/quarter', 'income from work, own work included'),
        labourShare: column('1', 'income from work over output'),
        investment: column('money/quarter', 'all fixed investment'),
        statisticalDiscrepancy: column('money/quarter', 'output from production less output from spending'),
        lastInputs: column('1', 'capital and labour a quarter ago, in logs'),
        lastServants: column('worker', 'public servants a quarter ago'),
      },
    },
  },
});
type Here = ContextOf<typeof ports>;

const production = ({ tables: { sectors, nation } }: Here) => {
  let total = nation.farmIncomeTotal[0] + nation.publicWages[0];
  for (let s = 1; s < sectors.size; s++) total += sectors.valueAdded[s];
  const spending =
    nation.privateConsumption[0] +
    nation.publicPurchases[0] +
    nation.publicWages[0] +
    nation.businessInvestment[0] +
    nation.housingInvestment[0] +
    nation.publicInvestment[0] +
    nation.inventoryInvestment[0] +
    nation.exports[0] -
    nation.imports[0];
  nation.statisticalDiscrepancy[0] = total - spending;
  return total;
};

/** Growth of volumes weighted by the mean of this and last quarter's part in output. */
const volume = ({ tables: { sectors, nation } }: Here, nominal: number) => {
  let growth = 0;
  for (let s = 0; s < sectors.size; s++) {
    const added = s === 0 ? nation.farmIncomeTotal[0] : sectors.valueAdded[s];
    const weight = added / nominal;
    if (sectors.lastOutput[s] > 0 && sectors.supplied[s] > 0)
      growth += ((weight + sectors.lastWeight[s]) / 2) * log(sectors.supplied[s] / sectors.lastOutput[s]);
    sectors.lastOutput[s] = sectors.supplied[s];
    sectors.lastWeight[s] = weight;
  }
  const servants = nation.publicServants[0];
  if (servants > 0 && nation.lastServants[0] > 0)
    growth += (nation.publicWages[0] / nominal) * log(servants / nation.lastServants[0]);
  nation.lastServants[0] = servants;
  return growth;
};

const prices = ({ tables: { sectors, nation } }: Here) => {
  let spent = 0;
  let change = 0;
  for (let s = 0; s < sectors.size; s++) spent += sectors.consumptionUse[s] * sectors.paid[s];
  for (let s = 0; s < sectors.size; s++) {
    const part = (sectors.consumptionUse[s] * sectors.paid[s]) / spent;
    change += part * log(sectors.purchasePrice[s] / sectors.lastPurchasePrice[s]);
    sectors.lastPurchasePrice[s] = sectors.purchasePrice[s];
  }
  nation.inflation[0] = 4 * change;
  nation.consumerPrice[0] *= exp(change);
};

const productivity = ({ tables: { nation }, p }: Here, growth: number) => {
  const capital = p.capitalShare * log(nation.capital[0]);
  const inputs = capital + (1 - p.capitalShare) * log(nation.employment[0] * nation.labourQuality[0]);
  nation.productivityChange[0] = growth - (inputs - nation.lastInputs[0]);
  nation.lastInputs[0] = inputs;
  nation.totalFactorProductivity[0] *= exp(nation.productivityChange[0]);
  nation.relativeTotalFactorProductivity[0] =
    (p.openingRelative * nation.totalFactorProductivity[0]) / nation.usProductivity[0];
};

const shares = ({ tables: { nation }, p }: Here) => {
  const work = nation.firmWages[0] + nation.researchSpending[0] + nation.publicWages[0];
  nation.labourIncome[0] = work + p.farmWork * nation.farmIncomeTotal[0];
  nation.labourShare[0] = nation.labourIncome[0] / nation.nominalGdp[0];
  nation.capitalOutput[0] = nation.capital[0] / (4 * nation.realGdp[0]);
  nation.investment[0] =
    nation.businessInvestment[0] + nation.housingInvestment[0] + nation.publicInvestment[0];
};

export const nationalAccounts = institution(ports, {
  open({ tables: { sectors, nation }, p, scale }) {
    nation.nominalGdp[0] = p.openingGdp / scale;
    nation.realGdp[0] = p.openingGdp / scale;
    nation.gdpDeflator[0] = 1;
    nation.consumerPrice[0] = 1;
    nation.totalFactorProductivity[0] = 1;
    nation.relativeTotalFactorProductivity[0] = p.openingRelative;
    nation.nominalTrend[0] = p.openingNominalGrowth;
    nation.labourShare[0] = 1 - p.capitalShare;
    sectors.lastPurchasePrice.fill(1);
  },
  step(context) {
    const { tables, p } = context;
    const { nation } = tables;
    const first = nation.lastInputs[0] === 0;
    const nominal = production(context);
    const growth = volume(context, nominal);
    const rise = log(nominal / nation.nominalGdp[0]);
    nation.nominalTrend[0] += p.trendSmoothing * (4 * rise - nation.nominalTrend[0]);
    nation.nominalGdp[0] = nominal;
    nation.realGrowth[0] = growth;
    nation.realGdp[0] *= exp(growth);
    nation.gdpDeflator[0] = nominal / nation.realGdp[0];
    prices(context);
    if (first)
      nation.lastInputs[0] =
        p.capitalShare * log(nation.capital[0]) +
        (1 - p.capitalShare) * log(nation.employment[0] * nation.labourQuality[0]);
    productivity(context, growth);
    shares(context);
  },
  invariants: {
    'output from production is output from spending': ({ tables: { nation } }) =>
      Math.abs(nation.statisticalDiscrepancy[0]) <= 2 ** -20 * nation.nominalGdp[0],
  },
});
