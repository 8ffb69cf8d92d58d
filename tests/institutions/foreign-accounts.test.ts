import { expect, test } from 'vitest';
import { foreignAccounts } from '../../src/institutions/world/foreign-accounts.js';
import { stage } from './stage.js';

const quarter = (claims: number, returns: number) =>
  stage(foreignAccounts, {
    parameters: { returns },
    values: { 'monetarySystem.foreignClaims': claims, 'nation.exports': 60, 'nation.imports': 50 },
  }).play();

test('claims of 1000 at 4 % a year bring 10 a quarter, on top of 10 from trade', () => {
  const after = quarter(1000, 0.04);
  expect(after.at('nation.foreignIncome')).toBe(10);
  expect(after.at('nation.currentAccount')).toBe(20);
  // The world pays by owing more.
  expect(after.flow('foreignAccounts.received')).toBe(10);
  expect(after.at('monetarySystem.foreignClaims')).toBe(1010);
});

test('debts cost as much as claims bring, and without a return trade is all', () => {
  const debtor = quarter(-1000, 0.04);
  expect(debtor.at('nation.foreignIncome')).toBe(-10);
  expect(debtor.at('nation.currentAccount')).toBe(0);
  expect(debtor.flow('foreignAccounts.paid')).toBe(10);
  expect(debtor.at('monetarySystem.foreignClaims')).toBe(-1010);
  expect(quarter(1000, 0).at('nation.currentAccount')).toBe(10);
});

test('royalties of 3 received and 5 paid take 2 off the current account', () => {
  const after = stage(foreignAccounts, {
    parameters: { returns: 0 },
    values: { 'nation.technologyReceipts': 3, 'nation.technologyPayments': 5 },
  }).play();
  expect(after.at('nation.currentAccount')).toBe(-2);
});
