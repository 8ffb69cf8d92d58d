import {
  clamp,
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
  name: 'farming',
  phase: 'production',
  says: 'Farms make a little more with fewer hands each year; their price follows the market behind quotas and price support.',
  literature: ['hayashi-prescott-2008', 'oecd-pse'],
  parameters: {
    openingOutput: quantity('unit/quarter', 'opening farm output of the country'),
    labourElasticity: quantity('1', 'elasticity of farm output to farm people'),
    growth: quantity('1/year', 'growth of farm productivity without learning'),
    catchUp: quantity('1/year', 'closing of the gap to the frontier'),
    priceSpeed: quantity('1/quarter', 'rise of the price for demand above output, in logs'),
    support: share('part of wage growth that price support passes on'),
    mostChange: quantity('1/quarter', 'largest change of the price in a quarter'),
    ownWork: share('opening value added in farm output'),
  },
  tables: {
    nation: {
      reads: ['farmers', 'wageGrowth', 'farmIncomeTotal'],
      owns: {
        farmProductivity: column('1', 'productivity of farms, opening = 1'),
        farmOutput: column('unit/quarter', 'farm output'),
        farmPrice: column('money/unit', 'price of farm goods'),
        openingFarmers: column('worker', 'opening people on farms'),
        farmIncome: column('money/worker/quarter', 'income of farm people, each'),
      },
    },
    sectors: { reads: ['homeDemand', 'frontier'] },
  },
});
type Here = ContextOf<typeof ports>;

const price = ({ tables: { sectors, nation }, p }: Here) => {
  const short = sectors.homeDemand[0] > 0 ? log(sectors.homeDemand[0] / nation.farmOutput[0]) : 0;
  const change = p.priceSpeed * short + p.support * nation.wageGrowth[0];
  nation.farmPrice[0] *= exp(clamp(change, -p.mostChange, p.mostChange));
};

const produce = ({ tables: { sectors, nation }, p, scale }: Here) => {
  const gap = Math.max(0, log(sectors.frontier[0] / nation.farmProductivity[0]));
  nation.farmProductivity[0] *= exp((p.growth + p.catchUp * gap) / 4);
  const hands = Math.max(1, nation.farmers[0]) / nation.openingFarmers[0];
  nation.farmOutput[0] =
    (p.openingOutput / scale) * nation.farmProductivity[0] * exp(p.labourElasticity * log(hands));
};

const income = ({ tables: { nation } }: Here) => {
  if (nation.farmIncomeTotal[0] > 0)
    nation.farmIncome[0] = nation.farmIncomeTotal[0] / Math.max(1, nation.farmers[0]);
};

export const farming = institution(ports, {
  open(context) {
    const { nation } = context.tables;
    nation.farmProductivity[0] = 1;
    nation.farmPrice[0] = 1;
    nation.openingFarmers[0] = nation.farmers[0];
    produce(context);
    nation.farmIncome[0] = (context.p.ownWork * nation.farmOutput[0]) / Math.max(1, nation.farmers[0]);
  },
  step(context) {
    income(context);
    price(context);
    produce(context);
  },
});
