import {
  by,
  column,
  type ContextOf,
  declare,
  exp,
  institution,
  log,
  quantity,
  rate,
  saturate,
  share,
} from '../../kernel/index.js';

const ports = declare({
  name: 'investment',
  phase: 'plans',
  says: 'Firms close part of the gap to the capital that normal demand and the cost of capital call for; share prices speed it.',
  literature: ['chirinko-2008', 'hayashi-1982', 'gan-2007'],
  parameters: {
    capitalElasticity: by(['sectors'], quantity('1', 'elasticity of output to capital')),
    depreciation: quantity('1/quarter', 'wear of capital'),
    adjustment: quantity('1/quarter', 'part of the missing capital bought in a quarter'),
    usualDelay: quantity('quarter', 'delay of decisions that the speed of adjustment holds already'),
    normalWeight: share('weight of normal demand against expected demand'),
    horizon: quantity('quarter', 'quarters of planned growth for which capital is bought ahead'),
    userCostElasticity: quantity('1', 'response of wanted capital to its cost'),
    normalUserCost: rate(
      'cost of capital at which wanted capital is the elasticity times value added over it',
    ),
    leastUserCost: rate('least cost of capital'),
    inflationWeight: share('part of expected inflation taken off the lending rate'),
    riskPremium: rate('return asked above the lending rate'),
    landWeight: share('part of land price growth above normal that lowers the cost of capital'),
    normalLandGrowth: rate('land price growth taken for normal'),
    mostLand: rate('land price growth above normal that its effect never reaches, either way'),
    collateral: quantity(
      '1/year',
      'fall of investment over capital per log point by which land is below its past price',
    ),
    landMemory: quantity('1/quarter', 'weight of this quarter in the past price of land'),
    shareResponse: quantity('1', 'response of investment to the log of share prices over their trend'),
    capitalGoods: by(['sectors'], share("sector's part in the value of a capital good")),
  },
  tables: {
    firms: {
      reads: [
        'sector',
        'expectedDemand',
        'normalDemand',
        'plannedGrowth',
        'marketRoom',
        'price',
        'capital',
        'zombie',
        'loanDiscount',
        'capitalRelief',
        'askedReturn',
        'hurdle',
        'decisionDelay',
      ],
      owns: { desiredInvestment: column('unit/quarter', 'capital goods wanted') },
    },
    sectors: { reads: ['purchasePrice', 'inputCost', 'cutDelay'] },
    nation: {
      reads: [
        'lendingRate',
        'expectedInflation',
        'commercialLandGrowth',
        'commercialLandPrice',
        'shareStrength',
      ],
      owns: {
        capitalPrice: column('money/unit', 'price of a capital good'),
        pastLandPrice: column('1', 'price of business land in past years, in logs'),
        userCost: column('1/year', "cost of a year's use of capital"),
      },
    },
  },
});
type Here = ContextOf<typeof ports>;

const price = ({ tables: { sectors, nation }, p }: Here) => {
  let total = 0;
  for (let s = 0; s < sectors.size; s++) total += p.capitalGoods[s] * sectors.purchasePrice[s];
  nation.capitalPrice[0] = total;
  const land = saturate(nation.commercialLandGrowth[0] - p.normalLandGrowth, p.mostLand);
  const real = nation.lendingRate[0] - p.inflationWeight * nation.expectedInflation[0];
  nation.userCost[0] = real + p.riskPremium + 4 * p.depreciation - p.landWeight * land;
};

const wanted = ({ tables: { firms, sectors, nation }, p }: Here, j: number) => {
  const s = firms.sector[j];
  const asked = nation.userCost[0] + firms.askedReturn[j] + firms.hurdle[j];
  const net = (asked - firms.loanDiscount[j]) * (1 - firms.capitalRelief[j]);
  const cost = Math.max(p.leastUserCost, net);
  const relative = exp(p.userCostElasticity * log(p.normalUserCost / cost));
  const demand = p.normalWeight * firms.normalDemand[j] + (1 - p.normalWeight) * firms.expectedDemand[j];
  const ahead = Math.max(0, 1 + p.horizon * firms.plannedGrowth[j] + firms.marketRoom[j]);
  const margin = Math.max(0, firms.price[j] - sectors.inputCost[s]);
  const yearly = 4 * margin * demand * ahead;
  return (p.capitalElasticity[s] * yearly * relative) / (p.normalUserCost * nation.capitalPrice[0]);
};

/** What firms cannot borrow against land that has fallen since they pledged it, in logs of its price. */
const lostCollateral = ({ tables: { nation }, p }: Here) => {
  const now = log(nation.commercialLandPrice[0]);
  const lost = Math.max(0, nation.pastLandPrice[0] - now);
  nation.pastLandPrice[0] += p.landMemory * (now - nation.pastLandPrice[0]);
  return lost;
};

export const investment = institution(ports, {
  open: price,
  step(context) {
    price(context);
    const { tables, p } = context;
    const { firms, sectors, nation } = tables;
    const withheld = (p.collateral / 4) * lostCollateral(context);
    const mood = exp(p.shareResponse * nation.shareStrength[0]);
    for (let j = 0; j < firms.size; j++) {
      if (!firms.alive[j]) continue;
      const gap = wanted(context, j) - firms.capital[j];
      const pace = 1 / (1 / p.adjustment + firms.decisionDelay[j] - p.usualDelay);
      const speed = pace * (gap < 0 ? 1 - sectors.cutDelay[firms.sector[j]] : 1);
      const planned = (p.depreciation - withheld) * firms.capital[j] + speed * gap;
      firms.desiredInvestment[j] = firms.zombie[j] ? 0 : Math.max(0, planned) * mood;
    }
  },
});
