import { expect, test } from 'vitest';
import { bankIssues } from '../../src/institutions/finance/bank-issues.js';
import { stage } from './stage.js';

/** A bank with 6 % of capital on loans of 1000, where 8 % and a cushion of 2 % are wanted: it lacks 40. */
const issue = (values: Record<string, number> = {}, parameters: Record<string, number> = {}) =>
  stage(bankIssues, {
    rows: { banks: 1 },
    parameters: { announced: 0.08, cushion: 0.02, speed: 0.5, dear: 0.2, ...parameters },
    values: {
      'banks.loansHeld': 1000,
      'banks.capitalRatio': 0.06,
      'households.deposits': 5000,
      'nation.shareStrength': 0.2,
      ...values,
    },
  })
    .play()
    .at('nation.bankIssues');

test('where shares are dear enough a bank raises half of the 40 it lacks, where they are half as dear a quarter', () => {
  expect(issue()).toBe(20);
  expect(issue({ 'nation.shareStrength': 0.1 })).toBe(10);
  expect(issue({ 'nation.shareStrength': 1 })).toBe(20);
});

test('nothing is sold in a weak market, by a bank with enough capital or before a rule is announced', () => {
  expect(issue({ 'nation.shareStrength': -0.1 })).toBe(0);
  expect(issue({ 'banks.capitalRatio': 0.1 })).toBe(0);
  expect(issue({ 'banks.capitalRatio': -0.1 }, { announced: 0 })).toBe(0);
});

test('households buy no more than they can pay', () => {
  expect(issue({ 'households.deposits': 15 })).toBe(15);
});
