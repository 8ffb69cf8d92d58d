import { expect, test } from 'vitest';
import { foreignLending, shareAbroad } from '../../src/institutions/finance/foreign-lending.js';
import { stage } from './stage.js';

/** A bank with loans of 10000 at home at 4 % and 200 abroad at 8 %. */
const quarter = (parameters: Record<string, number> = {}, values: Record<string, number> = {}) =>
  stage(foreignLending, {
    rows: { banks: 1 },
    parameters: { foreignReturn: 0.08, response: 0.5, openness: 1, limit: 0.05, speed: 0.5, ...parameters },
    values: {
      'banks.loansHeld': 10000,
      'banks.foreignLoans': 200,
      'banks.lendingFactor': 1,
      'nation.lendingRate': 0.04,
      ...values,
    },
  }).play();

test('4 points more abroad draw 2 % of loans there at a half per point, never more than the limit nor less than none', () => {
  expect(shareAbroad(0.04, 0.5, 0.05)).toBeCloseTo(0.02, 12);
  expect(shareAbroad(0.04, 0.5, 0.01)).toBe(0.01);
  expect(shareAbroad(-0.01, 0.5, 0.05)).toBe(0);
});

test('a bank keeps its 200 where it wants 200, earns 4 on them, and calls half of them back without capital', () => {
  const after = quarter();
  expect(after.at('banks.foreignLoans')).toBe(200);
  expect(after.at('banks.foreignInterest')).toBe(4);
  expect(quarter({}, { 'banks.lendingFactor': 0 }).at('banks.foreignLoans')).toBe(100);
  expect(quarter({ openness: 0 }).at('banks.foreignLoans')).toBe(100);
  expect(quarter({ response: 1 }).at('banks.foreignLoans')).toBe(300);
});

test('of 200 abroad a tenth is lost: the claim shrinks and nobody pays', () => {
  const after = quarter({ loss: 0.1, speed: 0 });
  expect(after.at('banks.foreignLoans')).toBe(180);
  expect(after.at('banks.foreignLosses')).toBe(20);
  // Funding falls by the interest only.
  expect(after.at('banks.funding')).toBe(-4);
});
