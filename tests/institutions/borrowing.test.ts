import { expect, test } from 'vitest';
import { borrowing, cashFlowSensitivity } from '../../src/institutions/finance/borrowing.js';
import { stateBudget } from '../../src/institutions/state/state-budget.js';
import { entry } from '../../src/institutions/turnover/entry.js';
import { stage } from './stage.js';

/** A firm with 100 of capital at 2 and debts of 60, which wants half of the value of its capital as debt: 100. */
const borrow = (parameters: Record<string, number> = {}, values: Record<string, number> = {}) =>
  stage(borrowing, {
    parameters: { debtToCapital: 0.5, speed: 0.25, normalLoanToValue: 0.7, ...parameters },
    values: {
      'firms.capital': 100,
      'firms.bank': 0,
      'firms.loans': 60,
      'banks.lendingFactor': 1,
      'nation.capitalPrice': 2,
      'nation.commercialLandPrice': 2,
      'nation.loanToValue': 0.7,
      'nation.speculatorLoanToValue': 0.7,
      ...values,
    },
  }).play();

test('a quarter of the missing 40 of debt is lent, and the money is in the account of the firm', () => {
  const after = borrow();
  expect(after.at('firms.wantedDebt')).toBe(100);
  expect(after.at('firms.newLoans')).toBe(10);
  expect(after.at('firms.deposits')).toBe(10);
  expect(after.at('firms.loans')).toBe(70);
  expect(after.at('banks.loansHeld')).toBe(70);
});

test('a firm that thinks half as much debt again right wants 150', () => {
  expect(borrow({}, { 'firms.extraDebt': 0.5 }).at('firms.wantedDebt')).toBe(150);
});

test('a bank short of capital that meets half of the demand lends 5, and one that meets none lends nothing', () => {
  expect(borrow({}, { 'banks.lendingFactor': 0.5 }).at('firms.newLoans')).toBe(5);
  expect(borrow({}, { 'banks.lendingFactor': 0 }).at('firms.newLoans')).toBe(0);
  expect(borrow({}, { 'firms.zombie': 1 }).at('firms.newLoans')).toBe(0);
});

test('beside a public loan of 20 a bank lends half as much on top, and one that meets half of demand a quarter', () => {
  const sign = { 'firms.newPublicLoans': 20 };
  expect(borrow({ crowdIn: 0.5, headroom: 1 }, sign).at('firms.newLoans')).toBe(20);
  expect(
    borrow({ crowdIn: 0.5, headroom: 1 }, { ...sign, 'banks.lendingFactor': 0.5 }).at('firms.newLoans'),
  ).toBe(10);
});

test('growth, a public loan and land each add to the debt wanted, and nothing when they are nil', () => {
  // 1 more per point of growth, counted at most 5 %, on 200 of capital.
  expect(
    borrow({ debtForGrowth: 1, mostGrowth: 0.05 }, { 'nation.realisedTrend': 0.1 }).at('firms.wantedDebt'),
  ).toBeCloseTo(110, 9);
  // Half of a public loan of 40 is taken as a sign.
  expect(borrow({ crowdIn: 0.5 }, { 'firms.publicLoans': 40 }).at('firms.wantedDebt')).toBe(120);
  expect(borrow({ crowdIn: 0 }, { 'firms.publicLoans': 40 }).at('firms.wantedDebt')).toBe(100);
  // Half of 50 plots at 2; twice the normal loan-to-value ratio doubles it.
  expect(borrow({ debtToLand: 0.5 }, { 'firms.land': 50 }).at('firms.wantedDebt')).toBe(150);
  const lax = { 'firms.land': 50, 'nation.loanToValue': 1.4 };
  expect(borrow({ debtToLand: 0.5 }, lax).at('firms.wantedDebt')).toBe(200);
});

test('investment of 20 goods at 2 is cut to the 15 that a firm without credit can pay', () => {
  const poor = { 'firms.loans': 100, 'firms.desiredInvestment': 20, 'firms.deposits': 30 };
  expect(borrow({}, poor).at('firms.financedInvestment')).toBe(15);
  // Half a quarter of sales worth 20 is kept in the bank: 10 less, 5 goods fewer.
  const cash = { ...poor, 'firms.price': 1, 'firms.expectedDemand': 20 };
  expect(borrow({ cashNorm: 0.5 }, cash).at('firms.financedInvestment')).toBe(10);
  // A headroom of a fifth lets half of it, 10, be lent.
  expect(borrow({ headroom: 0.2 }, poor).at('firms.financedInvestment')).toBe(20);
});

test('the opening splits loans of 100 over three equal firms to the last unit, and banks hold what they owe', () => {
  const opened = stage([entry, borrowing, stateBudget], {
    rows: { sectors: ['farming', 'making'], banks: 2 },
    room: 2,
    parameters: {
      openingWorkers: [0, 0.3],
      openingSize: 10,
      openingCapital: [0, 60],
      openingOutput: [0, 30],
      capitalElasticity: 0.5,
    },
    values: {
      'nation.labourForce': 100,
      'banks.weight': 0.5,
      'firms.loans': 100,
      'firms.deposits': 20,
      'banks.funding': 45,
    },
    opens: true,
  });
  expect(opened.all('firms.loans')).toEqual([33, 34, 33]);
  expect(opened.all('firms.deposits')).toEqual([7, 6, 7]);
  const held = opened.all('banks.loansHeld');
  for (const b of [0, 1]) {
    const clients = opened.all('firms.loans').filter((_, j) => opened.at('firms.bank', j) === b);
    expect(held[b]).toBe(clients.reduce((total, loan) => total + loan, 0));
  }
  expect(opened.at('banks.funding', 0) + opened.at('banks.funding', 1)).toBe(90);
});

test('a speculator borrows on land by its own ratio, at its own speed', () => {
  const speculator = { 'firms.speculator': 1, 'firms.land': 50, 'nation.speculatorLoanToValue': 1.4 };
  const after = borrow({ debtToLand: 0.5, speculatorDebt: 0.8, speculatorSpeed: 0.1 }, speculator);
  // Half of capital, and 0.8 x 2 of land worth 100; a tenth of what is missing.
  expect(after.at('firms.wantedDebt')).toBeCloseTo(260, 9);
  expect(after.at('firms.newLoans')).toBe(20);
  expect(after.at('nation.speculativeLoans')).toBe(80);
});

test('a firm without a tie gives up half of the investment that cash flow does not pay, one with a tie a tenth', () => {
  expect(cashFlowSensitivity(0.5, 0.5, 0.1)).toBeCloseTo(0.3, 12);
  // 20 goods at 2 cost 40, and cash flow pays 10.
  const rich = { 'firms.desiredInvestment': 20, 'firms.deposits': 100, 'firms.cashFlow': 10 };
  const sensitive = { cashSensitivity: 0.5, tiedSensitivity: 0.1 };
  expect(borrow(sensitive, rich).at('firms.financedInvestment')).toBeCloseTo(12.5, 9);
  expect(borrow(sensitive, { ...rich, 'firms.tie': 1 }).at('firms.financedInvestment')).toBeCloseTo(18.5, 9);
  expect(borrow({}, rich).at('firms.financedInvestment')).toBe(20);
  // What is usual is in the speed of investment already.
  expect(borrow({ ...sensitive, usualSensitivity: 0.5 }, rich).at('firms.financedInvestment')).toBe(20);
});

test('bonds count as debt: of 100 wanted, 60 borrowed and 20 in bonds, a quarter of 20 is lent', () => {
  expect(borrow({}, { 'firms.corporateBonds': 20 }).at('firms.newLoans')).toBe(5);
});
