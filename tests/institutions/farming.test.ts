import { expect, test } from 'vitest';
import { farming } from '../../src/institutions/production/farming.js';
import { stage } from './stage.js';

/** A quarter of the hands of the opening, an opening output of 100. */
const farms = (parameters: Record<string, number>, values: Record<string, number> = {}) =>
  stage(farming, {
    parameters: { openingOutput: 100, labourElasticity: 0.5, mostChange: 1, ...parameters },
    values: {
      'nation.farmers': 25,
      'nation.openingFarmers': 100,
      'nation.farmProductivity': 1,
      'nation.farmPrice': 2,
      'nation.farmOutput': 100,
      'sectors.frontier': 1,
      ...values,
    },
  }).play();

test('a quarter of the hands makes half of the output at an elasticity of a half', () => {
  expect(farms({}).at('nation.farmOutput')).toBeCloseTo(50, 9);
  // 4 % growth a year is 1 % a quarter.
  expect(farms({ growth: 0.04 }).at('nation.farmOutput')).toBeCloseTo(50 * Math.exp(0.01), 9);
  // A frontier at twice the productivity adds a tenth of the log of two a year.
  const behind = farms({ catchUp: 0.1 }, { 'sectors.frontier': 2 });
  expect(behind.at('nation.farmProductivity')).toBeCloseTo(Math.exp((0.1 * Math.log(2)) / 4), 12);
});

test('price support passes half of wage growth on, and none when it is nil', () => {
  const wages = { 'nation.wageGrowth': 0.02 };
  expect(farms({ support: 0.5 }, wages).at('nation.farmPrice')).toBeCloseTo(2 * Math.exp(0.01), 9);
  expect(farms({ support: 0 }, wages).at('nation.farmPrice')).toBe(2);
});

test('demand at twice the output lifts the price by a tenth of the log of two, but never more than the most', () => {
  const short = { 'sectors.homeDemand': 200 };
  expect(farms({ priceSpeed: 0.1 }, short).at('nation.farmPrice')).toBeCloseTo(2 * 2 ** 0.1, 9);
  expect(farms({ priceSpeed: 0.1, mostChange: 0.01 }, short).at('nation.farmPrice')).toBeCloseTo(
    2 * Math.exp(0.01),
    9,
  );
});

test('50 of farm income make 2 for each of 25 people', () => {
  expect(farms({}, { 'nation.farmIncomeTotal': 50 }).at('nation.farmIncome')).toBe(2);
});
