import { expect, test } from 'vitest';
import { badLoans } from '../../src/institutions/finance/bad-loans.js';
import { stage } from './stage.js';

/** Two firms that owe 1000 each and would bring half of their capital of 400 and 4000 in a sale. */
const review = (values: Record<string, number | number[]>, parameters: Record<string, number> = {}) =>
  stage(badLoans, {
    rows: { banks: 1, firms: 2 },
    parameters: { lossQuarters: 3, capitalValue: 0.5, landValue: 1, ...parameters },
    values: {
      'firms.loans': 1000,
      'firms.capital': [400, 4000],
      'nation.capitalPrice': 1,
      'nation.commercialLandPrice': 1,
      ...values,
    },
  }).play();

test('a carried firm that owes 1000 and would bring 200 hides a loss of 800', () => {
  const after = review({ 'firms.zombie': 1 });
  expect(after.at('banks.hiddenLoss')).toBe(800);
  expect(after.at('banks.badLoans')).toBe(1000);
  expect(after.at('banks.zombieLoans')).toBe(2000);
  expect(after.at('nation.badLoans')).toBe(1000);
});

test('a firm with three quarters of losses and a speculator are doubtful too, and others are not', () => {
  expect(review({ 'firms.lossQuarters': 3 }).at('banks.hiddenLoss')).toBe(800);
  expect(review({ 'firms.speculator': 1 }).at('banks.hiddenLoss')).toBe(800);
  expect(review({ 'firms.lossQuarters': 2 }).at('banks.hiddenLoss')).toBe(0);
  // 900 plots at 1 pay what is missing.
  expect(review({ 'firms.zombie': 1, 'firms.land': 900 }).at('banks.badLoans')).toBe(0);
});

test('a bank that has shown 200 of a loss of 800 discloses a quarter of its bad loans', () => {
  const after = review({ 'firms.zombie': 1, 'banks.provisions': 200 });
  expect(after.at('nation.disclosure')).toBe(0.25);
  expect(after.at('nation.disclosedBadLoans')).toBe(250);
  expect(review({ 'firms.zombie': 1, 'banks.provisions': 900 }).at('nation.disclosure')).toBe(1);
});
