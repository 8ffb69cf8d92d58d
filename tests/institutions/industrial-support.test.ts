import { expect, test } from 'vitest';
import { industrialSupport } from '../../src/institutions/state/industrial-support.js';
import { stage } from './stage.js';

/** Two firms of the last sector, whose weight is a half; the first is accepted, exports, and bought goods for 100. */
const quarter = (values: Record<string, number | number[]> = {}) =>
  stage(industrialSupport, {
    rows: { firms: 2, sectors: 2 },
    parameters: { spread: 0.02, deduction: 0.3, profitTax: 0.5 },
    values: {
      'firms.sector': 1,
      'firms.admitted': [1, 0],
      'firms.exportStanding': 1,
      'firms.exports': [5, 0],
      'firms.capital': 100,
      'firms.investmentPaid': 100,
      'sectors.targeting': [0, 0.5],
      ...values,
    },
  }).play();

test('half of full support is a point off the rate of public loans, and 15 of 100 bought are taken off profits', () => {
  const after = quarter();
  expect(after.all('firms.support')).toEqual([0.5, 0]);
  expect(after.all('firms.loanDiscount')).toEqual([0.01, 0]);
  expect(after.all('firms.specialDepreciation')).toEqual([15, 0]);
  // Half of what is taken off profits is saved in tax.
  expect(after.at('firms.capitalRelief', 0)).toBeCloseTo(0.075, 12);
});

test('who falls short of exports by half gets half, and a closed firm or one of another sector nothing', () => {
  expect(quarter({ 'firms.exportStanding': 0.5 }).at('firms.support', 0)).toBe(0.25);
  expect(quarter({ 'firms.closing': 1 }).at('firms.support', 0)).toBe(0);
  expect(quarter({ 'firms.sector': 0 }).at('firms.support', 0)).toBe(0);
});

test('of support for two like firms of which one exports, exporters have half', () => {
  expect(quarter({ 'firms.admitted': 1 }).at('nation.exporterSupport')).toBe(0.5);
  expect(quarter({ 'firms.admitted': 0 }).at('nation.exporterSupport')).toBe(0);
});
