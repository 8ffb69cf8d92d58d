import { expect, test } from 'vitest';
import { policyLoans } from '../../src/institutions/state/policy-loans.js';
import { exit } from '../../src/institutions/turnover/exit.js';
import { stage } from './stage.js';

/** Households with 1000 on deposit; a supported firm with 300 of capital, one with 100, and one without support. */
const lend = (parameters: Record<string, number> = {}, values: Record<string, number | number[]> = {}) =>
  stage(policyLoans, {
    rows: { firms: 3 },
    parameters: { postalShare: 0.4, industryShare: 0.25, mostPart: 1, speed: 1, ...parameters },
    values: {
      'households.deposits': 1000,
      'firms.support': [1, 1, 0],
      'firms.capital': [300, 100, 100],
      'nation.capitalPrice': 1,
      'nation.lendingRate': 0.08,
      ...values,
    },
  }).play();

test('the post collects 400 of 1000, a quarter goes to industry, and firms get it by support and capital', () => {
  const after = lend();
  expect(after.at('nation.postalSavings')).toBe(400);
  expect(after.all('firms.publicLoans')).toEqual([75, 25, 0]);
  expect(after.all('firms.deposits')).toEqual([75, 25, 0]);
  expect(after.at('state.publicLoans')).toBe(100);
  // The state pays out of what it then borrows.
  expect(after.at('state.deposits')).toBe(-100);
});

test('half of the support gives half of the weight, and no firm owes more than a tenth of its capital', () => {
  // 300 and 50: six sevenths and one of 100.
  expect(lend({}, { 'firms.support': [1, 0.5, 0] }).all('firms.publicLoans')).toEqual([86, 14, 0]);
  expect(lend({ mostPart: 0.1 }).all('firms.publicLoans')).toEqual([30, 10, 0]);
  expect(lend({}, { 'firms.zombie': [1, 0, 0] }).all('firms.publicLoans')).toEqual([0, 100, 0]);
});

test('a loan of 400 at 8 % less 2 costs 6 a quarter, and a fortieth of it falls due, as far as there is money', () => {
  const debt = {
    'firms.publicLoans': [400, 0, 0],
    'firms.loanDiscount': 0.02,
    'firms.deposits': [100, 0, 0],
  };
  const after = lend({ amortisation: 0.025, industryShare: 0 }, debt);
  expect(after.at('firms.publicInterest')).toBe(6);
  expect(after.at('firms.publicLoans')).toBe(390);
  expect(after.at('firms.deposits')).toBe(84);
  const poor = lend({ amortisation: 0.025, industryShare: 0 }, { ...debt, 'firms.deposits': [9, 0, 0] });
  expect(poor.at('firms.publicLoans')).toBe(397);
  expect(poor.at('firms.deposits')).toBe(0);
});

test('a failed firm with 60 left pays a public loan of 100 a third of it beside a bank with 200, or all before it', () => {
  const fail = (publicFirst: number) =>
    stage(exit, {
      parameters: { publicFirst },
      values: {
        'firms.failing': 1,
        'firms.bank': 0,
        'firms.deposits': 60,
        'firms.loans': 200,
        'firms.publicLoans': 100,
        'sectors.firms': 9,
      },
    }).play();
  const beside = fail(0);
  expect(beside.flow('exit.publicRepaid')).toBe(20);
  expect(beside.flow('exit.publicLost')).toBe(80);
  expect(beside.flow('exit.lost')).toBe(160);
  expect(beside.at('firms.publicLoans')).toBe(0);
  expect(fail(1).flow('exit.publicLost')).toBe(40);
  expect(fail(1).flow('exit.lost')).toBe(200);
});

test('whatever the support, what firms owe is what the state holds, and never more than industry may have', () => {
  for (let k = 0; k < 40; k++) {
    const support = [(k * 7) % 5, (k * 3) % 4, k % 2];
    const after = lend({ industryShare: k / 40 }, { 'firms.support': support });
    const owed = after.all('firms.publicLoans').reduce((total, one) => total + one, 0);
    expect(after.at('state.publicLoans')).toBe(owed);
    // Rounded to whole units three times.
    expect(owed).toBeLessThanOrEqual((k / 40) * 400 + 2);
  }
});
