import {
  by,
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
  name: 'consumption',
  phase: 'goods',
  says: 'Households spend out of smoothed income and wealth, less when they fear for jobs and pensions; needs come first.',
  literature: ['ando-modigliani-1963', 'stone-1954', 'baumol-1967', 'carroll-1997'],
  parameters: {
    fromIncome: share('part of smoothed disposable income that is spent'),
    ageing: quantity(
      '1',
      'more of income spent per part of the population of 65 and more, above the opening',
    ),
    leastFromIncome: share('part of smoothed income that even the most frightened spend'),
    caution: quantity('1', 'less of income spent per point of the risk to jobs and pensions'),
    spendable: share('most of the deposits that households spend in a quarter, houses included'),
    fromDeposits: quantity('1/quarter', 'spending out of deposits'),
    fromLand: quantity('1/quarter', 'spending out of land'),
    fromShares: quantity('1/quarter', 'spending out of shares'),
    incomeSmoothing: quantity('1/quarter', 'weight of this quarter in smoothed income'),
    openingBasket: by(['sectors'], share("sector's part in opening spending")),
    marginalBasket: by(['sectors'], share("sector's part in further spending")),
    substitution: quantity('1', 'elasticity of substitution between sectors in further spending'),
    openingConsumption: quantity('money/quarter', 'opening spending'),
    housingShare: share('part of smoothed income spent on new housing without growth'),
    housingGrowth: quantity('1', 'response of housing to expected growth'),
    housingRate: quantity('1', 'response of housing to the lending rate less expected inflation'),
    normalRealRate: quantity('1/year', 'lending rate less expected inflation at which housing is normal'),
    housingGoods: by(['sectors'], share("sector's part in the value of a new house")),
  },
  tables: {
    households: {
      reads: ['deposits', 'disposableIncome', 'land', 'shareValue'],
      owns: {
        smoothedIncome: column('money/quarter', 'smoothed disposable income'),
        consumption: column('money/quarter', 'spending planned'),
        housing: column('money/quarter', 'spending on new housing planned'),
      },
    },
    sectors: {
      reads: ['purchasePrice'],
      owns: {
        consumptionUse: column('money/quarter', 'consumption planned'),
        housingUse: column('money/quarter', 'new housing planned'),
      },
    },
    nation: {
      reads: [
        'elderlyShare',
        'commonGrowth',
        'nominalTrend',
        'lendingRate',
        'expectedInflation',
        'labourForce',
        'landPrice',
        'insecurity',
        'privateConsumption',
      ],
      owns: {
        savingRate: column('1', 'saving over disposable income a quarter ago, new houses counted as saving'),
        openingElderly: column('1', 'opening part of the population of 65 and more'),
        openingForce: column('worker', 'opening labour force'),
      },
    },
  },
});
type Here = ContextOf<typeof ports>;

/** Part of the spending wanted that purse allows; pay comes after the shopping. */
export const affordable = (wanted: number, purse: number) =>
  wanted > purse ? Math.max(0, purse) / wanted : 1;

const budget = ({ tables: { households, nation }, p }: Here) => {
  const received = households.disposableIncome[0];
  nation.savingRate[0] = received > 0 ? 1 - nation.privateConsumption[0] / received : 0;
  const drift = 1 + nation.nominalTrend[0] / 4;
  const smooth = households.smoothedIncome[0] * drift;
  const income = smooth + p.incomeSmoothing * (households.disposableIncome[0] - smooth);
  households.smoothedIncome[0] = income;
  const aged = p.ageing * (nation.elderlyShare[0] - nation.openingElderly[0]);
  const propensity = p.fromIncome + aged - p.caution * nation.insecurity[0];
  const wealth =
    p.fromDeposits * households.deposits[0] +
    p.fromLand * households.land[0] * nation.landPrice[0] +
    p.fromShares * households.shareValue[0];
  const wanted = Math.max(0, Math.max(p.leastFromIncome, propensity) * income + wealth);
  const realRate = nation.lendingRate[0] - nation.expectedInflation[0] - p.normalRealRate;
  const mood = 1 + p.housingGrowth * nation.commonGrowth[0] - p.housingRate * realRate;
  const houses = Math.max(0, p.housingShare * mood * income);
  const most = affordable(wanted + houses, p.spendable * households.deposits[0]);
  households.consumption[0] = most * wanted;
  households.housing[0] = most * houses;
};

/** Needs first, in fixed amounts; the rest by marginal shares that fall with a lower relative price. */
const split = ({ tables: { households, sectors, nation }, p, scale }: Here) => {
  const people = nation.labourForce[0] / nation.openingForce[0];
  const opening = (people * p.openingConsumption) / scale;
  let needs = 0;
  let weights = 0;
  let level = 0;
  for (let s = 0; s < sectors.size; s++) level += p.marginalBasket[s] * log(sectors.purchasePrice[s]);
  for (let s = 0; s < sectors.size; s++) {
    needs += (p.openingBasket[s] - p.marginalBasket[s]) * opening * sectors.purchasePrice[s];
    const relative = log(sectors.purchasePrice[s]) - level;
    sectors.housingUse[s] = p.marginalBasket[s] * exp((1 - p.substitution) * relative);
    weights += sectors.housingUse[s];
  }
  const rest = households.consumption[0] - needs;
  let total = 0;
  for (let s = 0; s < sectors.size; s++) {
    const need = (p.openingBasket[s] - p.marginalBasket[s]) * opening * sectors.purchasePrice[s];
    sectors.consumptionUse[s] = Math.max(0, need + (rest * sectors.housingUse[s]) / weights);
    total += sectors.consumptionUse[s];
  }
  // What a basket would take back from a sector stays unspent elsewhere.
  const part = total > households.consumption[0] ? households.consumption[0] / total : 1;
  for (let s = 0; s < sectors.size; s++) {
    sectors.consumptionUse[s] *= part;
    sectors.housingUse[s] = p.housingGoods[s] * households.housing[0];
  }
};

export const consumption = institution(ports, {
  open({ tables: { households, nation } }) {
    nation.openingElderly[0] = nation.elderlyShare[0];
    nation.openingForce[0] = nation.labourForce[0];
    households.smoothedIncome[0] = households.disposableIncome[0];
  },
  step(context) {
    budget(context);
    split(context);
  },
});
