import { expect, test } from 'vitest';
import { badLoans } from '../../src/institutions/finance/bad-loans.js';
import { stage } from './stage.js';

/** Two firms that owe 1000 each; a sale of the first would bring 200, that of the second all. */
const review = (values: Record<string, number | number[]>, parameters: Record<string, number> = {}) =>
  stage(badLoans, {
    rows: { banks: 1, firms: 2 },
    parameters: { lossQuarters: 3, ...parameters },
    values: {
      'firms.loans': 1000,
      'firms.uncovered': [800, 0],
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

test('a firm with three quarters of losses and one that can never repay are doubtful too, and others are not', () => {
  expect(review({ 'firms.lossQuarters': 3 }).at('banks.hiddenLoss')).toBe(800);
  expect(review({ 'firms.overburdened': 1 }).at('banks.hiddenLoss')).toBe(800);
  expect(review({ 'firms.lossQuarters': 2 }).at('banks.hiddenLoss')).toBe(0);
  expect(review({ 'firms.zombie': 1, 'firms.uncovered': 0 }).at('banks.badLoans')).toBe(0);
});

test('a bank that has shown 200 of a loss of 800 discloses a quarter of its bad loans', () => {
  const after = review({ 'firms.zombie': 1, 'banks.provisions': 200 });
  expect(after.at('nation.disclosure')).toBe(0.25);
  expect(after.at('nation.disclosedBadLoans')).toBe(250);
  expect(review({ 'firms.zombie': 1, 'banks.provisions': 900 }).at('nation.disclosure')).toBe(1);
});
