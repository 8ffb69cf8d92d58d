import { expect, test } from 'vitest';
import { alarms } from '../../src/institutions/accounts/alarms.js';
import { stage } from './stage.js';

/** Three firms that sell 10 each; one has nobody, the others 4 and 5 people. */
const watch = (parameters: Record<string, number> = {}, values: Record<string, number | number[]> = {}) =>
  stage(alarms, {
    rows: { firms: 3 },
    parameters: {
      leastStaff: 1,
      anchorMost: 1,
      growthLeast: -0.1,
      growthMost: 0.1,
      exchangeMost: 1,
      ...parameters,
    },
    values: {
      'firms.workers': [0, 4, 5],
      'firms.sold': 10,
      'sectors.sold': 30,
      'nation.nominalGdp': 100,
      'nation.anchorWeight': 0.5,
      'nation.realExchangeRate': 1,
      ...values,
    },
  }).play();

test('a third of sales by one of ten people is odd by three and a third', () => {
  // A firm without staff counts as one of one.
  expect(watch().at('sectors.oddest')).toBeCloseTo(10 / 3, 12);
  // Without it the oddest is the one of four: a half over four ninths.
  const closed = watch({}, { 'firms.closing': [1, 0, 0], 'sectors.sold': 20 });
  expect(closed.at('sectors.oddest')).toBeCloseTo(9 / 8, 12);
});

test('imports of 30 are 30 % of an output of 100', () => {
  expect(watch({}, { 'nation.imports': 30 }).at('nation.importsOverOutput')).toBeCloseTo(0.3, 12);
});

test('growth at its most stands at a bound, and an anchor nobody has does not', () => {
  expect(watch({}, { 'nation.commonGrowth': 0.1 }).at('nation.boundGrowth')).toBe(1);
  expect(watch({}, { 'nation.commonGrowth': 0.09 }).at('nation.boundGrowth')).toBe(0);
  expect(watch({ anchorLeast: 0.2 }, { 'nation.anchorWeight': 0.2 }).at('nation.boundExpectations')).toBe(1);
  expect(watch({ anchorLeast: 0.2 }, { 'nation.anchorWeight': 0 }).at('nation.boundExpectations')).toBe(0);
  expect(watch({ anchorLeast: 0.2 }).at('nation.boundExpectations')).toBe(0);
});

test('a real exchange rate of 2 is free where the most is 1 in logs, and one of 3 is not', () => {
  expect(watch({ exchangeMost: 1 }, { 'nation.realExchangeRate': 2 }).at('nation.boundExchange')).toBe(0);
  expect(watch({ exchangeMost: 1 }, { 'nation.realExchangeRate': 3 }).at('nation.boundExchange')).toBe(1);
});
