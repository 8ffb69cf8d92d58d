import { expect, test } from 'vitest';
import { stateBudget } from '../../src/institutions/state/state-budget.js';
import { stage } from './stage.js';

/** Wages of 500 from firms, which are in the bank; pay of 100 and transfers of 50 from the state. */
const budget = (parameters: Record<string, number>, values: Record<string, number> = {}) =>
  stage(stateBudget, {
    parameters,
    values: {
      'households.wagesReceived': 500,
      'households.deposits': 500,
      'nation.publicWages': 100,
      'nation.transfers': 50,
      'state.bonds': 1000,
      'state.deposits': 0,
      ...values,
    },
  }).play();

test('a fifth of 600 earned is taxed, and bonds are issued for the 30 that tax does not cover', () => {
  const after = budget({ householdTax: 0.2 });
  expect(after.at('households.taxesPaid')).toBe(120);
  // Transfers are not taxed: 600 + 50 - 120.
  expect(after.at('households.disposableIncome')).toBe(530);
  expect(after.flow('stateBudget.bonds')).toBe(30);
  expect(after.at('state.bonds')).toBe(1030);
  expect(after.at('state.deposits')).toBe(0);
});

test('a surplus of 30 redeems bonds, and without tax all of 150 is borrowed', () => {
  expect(budget({ householdTax: 0.3 }).at('state.bonds')).toBe(970);
  expect(budget({ householdTax: 0 }).at('state.bonds')).toBe(1150);
  // What is left when there are no more bonds stays in the bank.
  const rich = budget({ householdTax: 0.3 }, { 'state.bonds': 10 });
  expect(rich.at('state.bonds')).toBe(0);
  expect(rich.at('state.deposits')).toBe(20);
});

test('who has spent all but 30 of the wages pays tax out of that and out of 150 from the state', () => {
  expect(budget({ householdTax: 0.5 }, { 'households.deposits': 30 }).at('households.taxesPaid')).toBe(180);
});

test('interest on bonds of 4 % a year is borrowed too and reaches savers', () => {
  const after = budget({ householdTax: 0 }, { 'nation.bondRate': 0.04 });
  expect(after.flow('stateBudget.bondInterest')).toBe(10);
  expect(after.at('households.interestReceived')).toBe(10);
  expect(after.at('state.bonds')).toBe(1160);
});

test('a quarter of the debt is priced anew at the policy rate and a premium, never below the least', () => {
  const rates = { 'nation.bondRate': 0.08, 'nation.policyRate': 0.03 };
  // A quarter of the way from 8 % to 4 %.
  expect(budget({ bondMemory: 0.25, bondPremium: 0.01 }, rates).at('nation.bondRate')).toBeCloseTo(0.07, 12);
  expect(budget({ bondMemory: 1, leastBondRate: 0.05 }, rates).at('nation.bondRate')).toBe(0.05);
});

test('of 1150 of bonds 200 were lent on to firms, so that the debt of the budget is 950, and never below nothing', () => {
  expect(budget({ householdTax: 0 }, { 'state.publicLoans': 200 }).at('nation.publicDebt')).toBe(950);
  expect(budget({ householdTax: 0 }, { 'state.publicLoans': 2000 }).at('nation.publicDebt')).toBe(0);
});

test('pay of advisers of 30 is income of households and spending of the state', () => {
  const after = budget({ householdTax: 0 }, { 'nation.advicePay': 30 });
  expect(after.at('households.disposableIncome')).toBe(680);
  expect(after.at('state.spending')).toBe(180);
});
