import {
  clamp,
  column,
  type ContextOf,
  declare,
  exp,
  institution,
  log,
  quantity,
  rate,
  share,
} from '../../kernel/index.js';

const ports = declare({
  name: 'landPrices',
  phase: 'policy',
  says: 'Land follows income, interest and credit with momentum; business land swings more, and lending against it follows its price.',
  literature: ['bis-residential-property', 'gan-2007', 'jreri-land'],
  parameters: {
    constant: rate('growth of land prices that nothing else explains'),
    momentum: share('part of last growth that goes on'),
    income: quantity('1', 'response to trend growth of nominal income'),
    interest: quantity('1', 'response to the policy rate'),
    creditGrowth: quantity('1', 'response to credit growing faster than income'),
    lending: quantity('1', 'response to the loan-to-value ratio rising over three years'),
    gravity: quantity('1/year', 'return to the normal price over income, in logs'),
    growthLevel: quantity('1', 'rise of that normal level per point of nominal growth above its own normal'),
    normalGrowth: rate('nominal growth at which the level is the opening one'),
    speed: quantity('1/quarter', 'part of the way to that growth gone in a quarter'),
    commercialLending: quantity(
      '1',
      'response of business land to speculative credit growing faster than income',
    ),
    commercialRent: quantity(
      '1/year',
      'return of business land to the level that rents on output call for, in logs',
    ),
    commercialGravity: quantity('1/year', 'return of business land to other land, in logs'),
    leastLending: rate('speculative credit over income growth counted at least'),
    mostLending: rate('and at most'),
    baseLoanToValue: share('loan-to-value ratio in a quiet market'),
    loanToValueRise: share('rise of it in a hot market'),
    speculatorRise: share('rise of it for speculators in a hot market'),
    hotGrowth: rate('yearly growth of business land at which the market is hot'),
    loanToValueCap: share('most that the authorities let banks lend over the value of land'),
    supply: quantity('1', 'land that may be built on, over that of history'),
    commercialMomentum: share('part of the last lead of business land in growth that goes on'),
    ceiling: share('how far a ceiling holds lending on land'),
    standardsMemory: quantity('1/quarter', 'weight of this quarter in the ratio of past years'),
    slumpCut: share('fall of the ratio while land falls'),
    metropolitanSwing: quantity('1', 'growth of land in the six large cities over that of business land'),
    openingGrowth: rate('opening growth of land prices'),
  },
  tables: {
    nation: {
      reads: [
        'policyRate',
        'nominalTrend',
        'believedGrowth',
        'propertyAppetite',
        'creditGrowth',
        'nominalGdp',
        'speculativeLoans',
        'lendingFactor',
      ],
      owns: {
        landPrice: column('1', 'price of residential land, opening = 1'),
        landGrowth: column('1/year', 'its growth'),
        commercialLandPrice: column('1', 'price of business land, opening = 1'),
        commercialLandGrowth: column('1/year', 'its growth'),
        sixCitiesLandPrice: column('1', 'price of land in the six large cities, opening = 1'),
        loanToValue: column('1', 'loans over the value of land that banks grant'),
        speculatorLoanToValue: column('1', 'the same for speculators'),
        pastLoanToValue: column('1', 'loan-to-value ratio some years ago'),
        openingLandToIncome: column('1', 'opening land price over nominal income, in logs'),
        pastSpeculative: column('money', 'debt of speculators last quarter'),
        speculativeGrowth: column('1/year', 'growth of that debt'),
      },
    },
  },
});
type Here = ContextOf<typeof ports>;

const standards = ({ tables: { nation }, p }: Here) => {
  const hot = clamp(nation.commercialLandGrowth[0] / p.hotGrowth, 0, 1);
  const free = nation.propertyAppetite[0] * hot * nation.lendingFactor[0] * (1 - p.ceiling);
  const cut = nation.commercialLandGrowth[0] < 0 ? p.slumpCut : 0;
  const ratio = p.baseLoanToValue - cut;
  nation.loanToValue[0] = Math.min(p.loanToValueCap, ratio + p.loanToValueRise * free);
  nation.speculatorLoanToValue[0] = Math.min(p.loanToValueCap, ratio + p.speculatorRise * free);
};

/** Price of land over its normal level, in logs: rents follow income, and owners pay more for them where they believe in growth. */
const aboveNormal = ({ tables: { nation }, p }: Here, price: number) => {
  const level = log((price * p.supply) / nation.nominalGdp[0]) - nation.openingLandToIncome[0];
  return level - p.growthLevel * (nation.believedGrowth[0] - p.normalGrowth);
};

const residential = (context: Here) => {
  const { tables, p } = context;
  const { nation } = tables;
  const income = nation.nominalTrend[0];
  const wanted =
    p.constant +
    p.momentum * nation.landGrowth[0] +
    p.income * income -
    p.interest * nation.policyRate[0] +
    p.creditGrowth * (nation.creditGrowth[0] - income) -
    p.gravity * aboveNormal(context, nation.landPrice[0]) +
    p.lending * (nation.loanToValue[0] - nation.pastLoanToValue[0]);
  nation.landGrowth[0] += p.speed * (wanted - nation.landGrowth[0]);
  nation.landPrice[0] *= exp(nation.landGrowth[0] / 4);
  nation.pastLoanToValue[0] += (nation.loanToValue[0] - nation.pastLoanToValue[0]) * p.standardsMemory;
};

/** Business land goes with other land at once; its lead follows credit and rents with a delay. */
const commercial = (context: Here, lead: number) => {
  const { tables, p } = context;
  const { nation } = tables;
  const before = nation.pastSpeculative[0];
  nation.pastSpeculative[0] = nation.speculativeLoans[0];
  const now = before > 0 ? (4 * (nation.pastSpeculative[0] - before)) / before : 0;
  nation.speculativeGrowth[0] += p.speed * (now - nation.speculativeGrowth[0]);
  const eager = clamp(nation.speculativeGrowth[0] - nation.nominalTrend[0], p.leastLending, p.mostLending);
  const apart = log(nation.commercialLandPrice[0] / nation.landPrice[0]);
  const dear = aboveNormal(context, nation.commercialLandPrice[0]);
  const wanted =
    p.commercialMomentum * lead +
    p.commercialLending * eager -
    p.commercialGravity * apart -
    p.commercialRent * dear;
  nation.commercialLandGrowth[0] = nation.landGrowth[0] + lead + p.speed * (wanted - lead);
  const growth = exp(nation.commercialLandGrowth[0] / 4);
  nation.commercialLandPrice[0] *= growth;
  nation.sixCitiesLandPrice[0] *= exp((p.metropolitanSwing * nation.commercialLandGrowth[0]) / 4);
};

export const landPrices = institution(ports, {
  open(context) {
    const { tables, p } = context;
    const { nation } = tables;
    nation.landPrice[0] = 1;
    nation.commercialLandPrice[0] = 1;
    nation.sixCitiesLandPrice[0] = 1;
    nation.landGrowth[0] = p.openingGrowth;
    nation.commercialLandGrowth[0] = p.openingGrowth;
    nation.openingLandToIncome[0] = -log(nation.nominalGdp[0]);
    nation.loanToValue[0] = p.baseLoanToValue;
    nation.speculatorLoanToValue[0] = p.baseLoanToValue;
    nation.pastLoanToValue[0] = p.baseLoanToValue;
  },
  step(context) {
    const { nation } = context.tables;
    const lead = nation.commercialLandGrowth[0] - nation.landGrowth[0];
    standards(context);
    residential(context);
    commercial(context, lead);
  },
});
