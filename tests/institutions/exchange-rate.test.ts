import { expect, test } from 'vitest';
import { exchangeRate } from '../../src/institutions/world/exchange-rate.js';
import { stage } from './stage.js';

/** The first quarter of a country whose prices are those of the world; only the second sector is traded. */
const quarter = (parameters: Record<string, number>, values: Record<string, number | number[]> = {}) =>
  stage(exchangeRate, {
    rows: { sectors: 2 },
    parameters: { foreignPrices: 1, pegRate: 1, volumeLag: 1, most: 5, ...parameters, tradables: [0, 1] },
    values: {
      'sectors.price': 1,
      'nation.realExchangeRate': 1,
      'nation.volumeRate': 1,
      'nation.foreignDrift': 1,
      'nation.nominalGdp': 100,
      ...values,
    },
  }).play();

test('under the peg foreign prices of 1.2 over home prices of 0.8 make the yen half too cheap', () => {
  const after = quarter({ pegged: 1, foreignPrices: 1.2 }, { 'sectors.price': [9, 0.8] });
  expect(after.at('nation.realExchangeRate')).toBeCloseTo(1.5, 12);
  // At home foreign goods cost 1.2 whatever home prices are.
  expect(after.at('nation.foreignPriceLevel')).toBeCloseTo(1.2, 12);
  expect(quarter({ pegged: 1, pegRate: 0.9 }).at('nation.foreignPriceLevel')).toBeCloseTo(0.9, 12);
});

test('a floating yen is a tenth dearer after news of 40 % a year, and unmoved when none goes through', () => {
  expect(quarter({ news: 0.4, newsWeight: 1 }).at('nation.realExchangeRate')).toBeCloseTo(Math.exp(-0.1), 12);
  expect(quarter({ news: 0.4, newsWeight: 0 }).at('nation.realExchangeRate')).toBe(1);
  // Under the peg news do not matter.
  expect(quarter({ news: 0.4, newsWeight: 1, pegged: 1 }).at('nation.realExchangeRate')).toBe(1);
});

test('a surplus of 5 % of output where 3 % is normal makes the yen 2 % dearer at a response of 1', () => {
  const surplus = { 'nation.currentAccount': 5 };
  const after = quarter({ balanceSmoothing: 1, balanceResponse: 1, normalBalance: 0.03 }, surplus);
  expect(after.at('nation.realExchangeRate')).toBeCloseTo(Math.exp(-0.02), 12);
  expect(quarter({ balanceSmoothing: 1, balanceResponse: 0 }, surplus).at('nation.realExchangeRate')).toBe(1);
});

test('volumes see half of a change in a quarter, and no rate strays beyond the most', () => {
  const after = quarter({ news: -0.4, newsWeight: 1, volumeLag: 0.5 });
  expect(after.at('nation.foreignPriceLevel')).toBeCloseTo(Math.exp(0.1), 12);
  expect(after.at('nation.volumePriceLevel')).toBeCloseTo(Math.exp(0.05), 12);
  expect(quarter({ news: -8, newsWeight: 1, most: 1 }).at('nation.realExchangeRate')).toBeCloseTo(Math.E, 12);
});
