import { expect, test } from 'vitest';
import { logOdds, mainBankTies, markup } from '../../src/institutions/finance/main-bank-ties.js';
import { stage } from './stage.js';

/** Three firms with debts of 100: all to the bank, half of it in bonds, all in bonds. */
const ties = (parameters: Record<string, number> = {}, values: Record<string, number | number[]> = {}) =>
  stage(mainBankTies, {
    rows: { firms: 3 },
    parameters: { strength: 1, speed: 1, rescueTied: 0.8, rescueUntied: 0.2, ...parameters },
    values: {
      'firms.bank': 0,
      'firms.loans': [100, 50, 0],
      'firms.corporateBonds': [0, 50, 100],
      ...values,
    },
  }).play();

test('a tie is the part of debts that is owed to the bank, and a bank that failed has none', () => {
  expect(ties().all('firms.tie')).toEqual([1, 0.5, 0]);
  expect(ties({ strength: 0.8 }).all('firms.tie')).toEqual([0.8, 0.4, 0]);
  expect(ties({ speed: 0.25 }).all('firms.tie')).toEqual([0.25, 0.125, 0]);
  expect(ties({}, { 'banks.strain': 4 }).all('firms.tie')).toEqual([0, 0, 0]);
  // (1 + 0.5 + 0) / 3 at equal debts.
  expect(ties().at('nation.meanTie')).toBe(0.5);
});

test('a captive firm pays half a point more, less two tenths for being known; bonds and open books free it', () => {
  expect(markup(1, 0, 0, 0.005, 0.002)).toBeCloseTo(0.003, 12);
  expect(markup(1, 1, 0, 0.005, 0.002)).toBeCloseTo(-0.002, 12);
  expect(markup(1, 0, 0.5, 0.005, 0.002)).toBeCloseTo(0.0005, 12);
  expect(markup(0, 0, 0, 0.005, 0.002)).toBe(0);
  const asked = ties({ holdUp: 0.005, monitoring: 0.002 }).all('firms.rateMarkup');
  expect(asked[0]).toBeCloseTo(0.003, 12);
  expect(asked[2]).toBe(0);
  // When 0.3 points are in the rate of the mean loan already, it pays what everybody does.
  const usual = ties({ holdUp: 0.005, monitoring: 0.002, usualMarkup: 0.003 }).all('firms.rateMarkup');
  expect(usual[0]).toBeCloseTo(0, 12);
  expect(usual[2]).toBeCloseTo(-0.003, 12);
});

test('rescue of 4 in 5 with a tie and 1 in 5 without lie twice the log of 4 apart', () => {
  expect(logOdds(0.8)).toBeCloseTo(Math.log(4), 12);
  const readiness = ties({ usualTie: 0.5 }).all('firms.rescueReadiness');
  expect(readiness[0]).toBeCloseTo(Math.log(4), 12);
  expect(readiness[1]).toBe(0);
  expect(readiness[2]).toBeCloseTo(-Math.log(4), 12);
  // Equal chances are none of the tie's.
  expect(ties({ rescueUntied: 0.8 }).all('firms.rescueReadiness')).toEqual([0, 0, 0]);
});
