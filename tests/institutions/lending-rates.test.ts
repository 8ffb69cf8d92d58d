import { expect, test } from 'vitest';
import { lendingRates } from '../../src/institutions/finance/lending-rates.js';
import { stage } from './stage.js';

const rates = (parameters: Record<string, number>) =>
  stage(lendingRates, {
    parameters: { primeMargin: 0.02, ...parameters },
    values: { 'nation.policyRate': 0.05, 'nation.pastPrime': 0.03, 'nation.pastPolicy': 0.01 },
  }).play();

test('half of a loan is priced at a prime rate of 7 % today and half at 3 % of the past, plus a premium of 1 %', () => {
  const after = rates({ termPremium: 0.01 });
  expect(after.at('nation.primeRate')).toBeCloseTo(0.07, 12);
  expect(after.at('nation.lendingRate')).toBeCloseTo(0.06, 12);
});

test('with a memory of one quarter the past is today', () => {
  const after = rates({ memory: 1 });
  expect(after.at('nation.lendingRate')).toBeCloseTo(0.07, 12);
  expect(after.at('nation.fundingRate')).toBeCloseTo(0.05, 12);
});

test('deregulation takes its 2 % off the margin, and nothing when it is nil', () => {
  expect(rates({ marginDecline: 0.02 }).at('nation.lendingRate')).toBeCloseTo(0.03, 12);
  expect(rates({ marginDecline: 0 }).at('nation.lendingRate')).toBeCloseTo(0.05, 12);
  // No loan pays less than nothing, and banks do not pay more for funding than they get.
  const squeezed = rates({ marginDecline: 0.2, fundingToday: 1 });
  expect(squeezed.at('nation.lendingRate')).toBe(0);
  expect(squeezed.at('nation.fundingRate')).toBe(0);
});

test('banks with 6 % where 8 and a cushion of 2 are right ask for a tenth of the missing 4 points', () => {
  const short = stage(lendingRates, {
    parameters: { shortageMargin: 0.1, cushion: 0.02, memory: 1 },
    values: { 'nation.policyRate': 0.05, 'nation.bankRequirement': 0.08, 'nation.bankCapitalRatio': 0.06 },
  }).play();
  expect(short.at('nation.lendingRate')).toBeCloseTo(0.054, 12);
  expect(rates({ memory: 1, shortageMargin: 0 }).at('nation.lendingRate')).toBeCloseTo(0.07, 12);
});

test('funding costs half of 5 % today and half of 1 % in the past', () => {
  expect(rates({ fundingToday: 0.5 }).at('nation.fundingRate')).toBeCloseTo(0.03, 12);
});
