import { expect, test } from 'vitest';
import { bankResult } from '../../src/institutions/keynes-schumpeter/bank-result.js';
import { keynesSchumpeter } from './chart-of-accounts.js';
import { stage } from './stage.js';

/** A bank that holds loans of 100 and bonds of 50. */
const period = (depositsOwed: number) =>
  stage(bankResult, {
    chart: keynesSchumpeter,
    values: { 'bank.loansHeld': 100, 'bank.bondsHeld': 50, 'bank.depositsOwed': depositsOwed },
  }).play();

test('a bank that owes 140 against 150 has earned 10, and the state gets them', () => {
  const after = period(140);
  expect(after.at('nation.bankProfit')).toBe(10);
  expect(after.at('state.deposits')).toBe(10);
  expect(after.at('bank.depositsOwed')).toBe(150);
});

test('bad debts of 30 are made good by the state', () => {
  const after = period(180);
  expect(after.at('nation.bankProfit')).toBe(-30);
  expect(after.flow('bankResult.cover')).toBe(30);
  expect(after.at('bank.depositsOwed')).toBe(150);
});

test('without profit or loss nobody pays', () => {
  const after = period(150);
  expect(after.flow('bankResult.profit')).toBe(0);
  expect(after.flow('bankResult.cover')).toBe(0);
});
