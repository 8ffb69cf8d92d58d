import { expect, test } from 'vitest';
import { cashFlowAhead, solvency } from '../../src/institutions/turnover/solvency.js';
import { stage } from './stage.js';

/** A firm that owes 1000 and would bring 100 in the bank, half of 400 of capital and 300 of land, 600 in all. */
const look = (values: Record<string, number> = {}) =>
  stage(solvency, {
    parameters: { capitalValue: 0.5, landValue: 1, longestRepayment: 10, smoothing: 0.5 },
    values: {
      'firms.loans': 1000,
      'firms.deposits': 100,
      'firms.capital': 400,
      'firms.land': 300,
      'firms.cashFlow': 20,
      'nation.capitalPrice': 1,
      'nation.commercialLandPrice': 1,
      ...values,
    },
  }).play();

test('ten years of a cash flow of 25 a quarter pay 1000, half as much again where it grows by a tenth a year', () => {
  expect(cashFlowAhead(25, 10, 0)).toBe(1000);
  expect(cashFlowAhead(25, 10, 0.1)).toBe(1500);
  expect(cashFlowAhead(-25, 10, 0.1)).toBe(0);
});

test('a sale leaves 400 of the debt uncovered, and none when land is dear', () => {
  expect(look().at('firms.uncovered')).toBe(400);
  expect(look({ 'nation.commercialLandPrice': 3 }).at('firms.uncovered')).toBe(0);
});

test('a firm is overburdened when neither a sale nor ten years of its usual cash flow would pay', () => {
  // Half of 0 and half of 20 are 10 a quarter, 400 in ten years.
  expect(look().at('firms.overburdened')).toBe(1);
  // Half of 60 and half of 20 are 40 a quarter, 1600 in ten years.
  expect(look({ 'firms.usualCashFlow': 60 }).at('firms.overburdened')).toBe(0);
  expect(look({ 'nation.commonGrowth': 0.3, 'nation.expectedInflation': 0.1 }).at('firms.overburdened')).toBe(
    0,
  );
  expect(look({ 'nation.commercialLandPrice': 3 }).at('firms.overburdened')).toBe(0);
});
