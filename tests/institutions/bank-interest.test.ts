import { expect, test } from 'vitest';
import { bankInterest } from '../../src/institutions/keynes-schumpeter/bank-interest.js';
import { keynesSchumpeter } from './chart-of-accounts.js';
import { stage } from './stage.js';

/** Two goods makers, one with more in the bank than it owes, at 1 % a period; households have 300. */
const period = (values: Record<string, number | number[]> = {}, rate = 0.01) =>
  stage(bankInterest, {
    chart: keynesSchumpeter,
    rows: { goodsMakers: 2 },
    parameters: { rate },
    values: {
      'goodsMakers.deposits': [1000, 500],
      'goodsMakers.loans': [200, 1000],
      'machineMakers.deposits': 400,
      'households.deposits': 300,
      ...values,
    },
  }).play();

test('1 % on 1000 less 1 % on 200 is 8, and a firm that owes more than it has pays', () => {
  const after = period();
  expect(after.all('goodsMakers.interest')).toEqual([8, -5]);
  expect(after.all('goodsMakers.deposits')).toEqual([1008, 495]);
  expect(after.at('machineMakers.interest')).toBe(4);
  expect(after.at('households.deposits')).toBe(303);
  expect(period({}, 0).all('goodsMakers.deposits')).toEqual([1000, 500]);
});

test('cash is what was in the bank before any interest', () => {
  expect(period().all('goodsMakers.cash')).toEqual([1000, 500]);
  expect(period().at('machineMakers.cash')).toBe(400);
});

test('what closed firms left last period counts as saved only from now on', () => {
  // 300 less 100 of it, and 300 with the 100 that were paid for a firm.
  expect(
    period({ 'nation.makerLiquidation': 60, 'nation.goodsLiquidation': 40 }).at('households.deposits'),
  ).toBe(302);
  expect(period({ 'nation.makerRescue': 60, 'nation.goodsRescue': 40 }).at('households.deposits')).toBe(304);
});

test('households that had overdrawn 200 pay 2', () => {
  const after = period({ 'nation.goodsLiquidation': 500 });
  expect(after.flow('bankInterest.fromHouseholds')).toBe(2);
  expect(after.flow('bankInterest.onSavings')).toBe(0);
});
