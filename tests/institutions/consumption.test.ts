import { expect, test } from 'vitest';
import { affordable, consumption } from '../../src/institutions/households/consumption.js';
import { stage } from './stage.js';

/** Opening spending of 100 on food and other goods; income is spent as it comes. */
const spend = (parameters: Record<string, number | number[]>, values: Record<string, number | number[]>) =>
  stage(consumption, {
    rows: { sectors: ['food', 'other'] },
    parameters: {
      fromIncome: 1,
      incomeSmoothing: 1,
      openingConsumption: 100,
      openingBasket: [0.4, 0.6],
      marginalBasket: [0.1, 0.9],
      substitution: 1,
      spendable: 1,
      ...parameters,
    },
    values: {
      'sectors.purchasePrice': 1,
      'nation.labourForce': 10,
      'nation.openingForce': 10,
      'nation.landPrice': 1,
      'households.deposits': 1e6,
      ...values,
    },
  }).play();
const close = (...values: number[]) => values.map((value) => expect.closeTo(value, 9));

test('needs come first: of the first 100 food takes 40, of the next 100 only 10', () => {
  expect(spend({}, { 'households.disposableIncome': 100 }).all('sectors.consumptionUse')).toEqual(
    close(40, 60),
  );
  expect(spend({}, { 'households.disposableIncome': 200 }).all('sectors.consumptionUse')).toEqual(
    close(50, 150),
  );
});

test('twice the people need twice as much food', () => {
  // Needs of 30 each 10 people beyond the tenth that food takes: 60 + 0.1 x 200.
  const crowded = spend({}, { 'households.disposableIncome': 200, 'nation.labourForce': 20 });
  expect(crowded.all('sectors.consumptionUse')).toEqual(close(80, 120));
});

test('with an elasticity of 1 prices leave shares alone; with 2 a good four times as dear gets a fifth', () => {
  const even = { openingBasket: 0.5, marginalBasket: 0.5 };
  const values = { 'households.disposableIncome': 100, 'sectors.purchasePrice': [4, 1] };
  expect(spend({ ...even, substitution: 1 }, values).all('sectors.consumptionUse')).toEqual(close(50, 50));
  // Relative prices 2 and a half: weights of a half and 2.
  expect(spend({ ...even, substitution: 2 }, values).all('sectors.consumptionUse')).toEqual(close(20, 80));
});

test('income is smoothed, the old spend more of it, wealth adds to it, and houses wait for low real rates', () => {
  // A quarter of the way from 100 to 200 is 125.
  const values = { 'households.disposableIncome': 200, 'households.smoothedIncome': 100 };
  expect(spend({ incomeSmoothing: 0.25 }, values).at('households.consumption')).toBe(125);
  // A half plus 0.5 x (0.2 - 0.1), of 200.
  const old = { ...values, 'nation.elderlyShare': 0.2, 'nation.openingElderly': 0.1 };
  expect(spend({ fromIncome: 0.5, ageing: 0.5 }, old).at('households.consumption')).toBeCloseTo(110, 9);
  // 1 % of 1000 in the bank, 2 % of land worth 3 x 100, 5 % of shares worth 200.
  const rich = {
    'households.deposits': 1000,
    'households.land': 100,
    'nation.landPrice': 3,
    'households.shareValue': 200,
  };
  const wealth = { fromDeposits: 0.01, fromLand: 0.02, fromShares: 0.05 };
  expect(spend(wealth, rich).at('households.consumption')).toBeCloseTo(10 + 6 + 10, 9);
  // A tenth of 200, of which a rate 2 points above the normal one takes 10 x 2 % away.
  const rates = { ...values, 'nation.lendingRate': 0.07 };
  const house = { housingShare: 0.1, housingRate: 10, normalRealRate: 0.05, housingGoods: [0, 1] };
  expect(spend(house, rates).all('sectors.housingUse')).toEqual(close(0, 16));
});

test('a risk of 3 % at a caution of 2 saves 6 % of income', () => {
  const afraid = { 'households.disposableIncome': 100, 'nation.insecurity': 0.03 };
  expect(spend({ caution: 2 }, afraid).at('households.consumption')).toBeCloseTo(94, 9);
  expect(spend({ caution: 0 }, afraid).at('households.consumption')).toBe(100);
});

test('households with 80 in the bank that spend at most half of it spend 40, houses included', () => {
  expect(affordable(100, 40)).toBe(0.4);
  expect(affordable(100, 200)).toBe(1);
  const poor = { 'households.disposableIncome': 100, 'households.deposits': 80 };
  const after = spend({ spendable: 0.5, housingShare: 0.25, housingGoods: [0, 1] }, poor);
  // Of 100 and 25 wanted, 32 and 8.
  expect(after.at('households.consumption')).toBeCloseTo(32, 9);
  expect(after.at('sectors.housingUse', 1)).toBeCloseTo(8, 9);
  const uses = after.all('sectors.consumptionUse');
  expect(uses[0] + uses[1]).toBeCloseTo(32, 9);
});
