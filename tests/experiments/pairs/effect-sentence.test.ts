import { expect, test } from 'vitest';
import { effectSentence, pairedEffect, type PairedEffect } from '../../../src/experiments/pairs/index.js';
import { rounding, roundedSize } from '../../../src/experiments/pairs/rounding.js';
import { plain } from './made-differences.js';

const effect: PairedEffect = {
  median: -3.12,
  interval50: [-4.04, -2.21],
  interval90: [-6.2, -0.88],
  signShare: 0.95,
  runs: 20,
  monteCarloError: 0.11,
  verdict: 'told',
  rounding: 1,
};
const told = (unit: string, changes: Partial<PairedEffect> = {}) =>
  effectSentence({ title: 'real GDP', unit, when: 1995, effect: { ...effect, ...changes } });

test('an effect is told with both bands and the runs that agree', () => {
  expect(told('percent')).toBe(
    'In 1995 real GDP would have been 3.1 % lower (2.2 to 4.0 in half of the runs, 0.9 to 6.2 in nine of ten); ' +
      'lower in 19 of 20 runs.',
  );
});

test('a band on both sides of zero has its directions', () => {
  expect(told('percent of GDP', { interval90: [-6.2, 0.38] })).toBe(
    'In 1995 real GDP would have been 3.1 percentage points lower (2.2 to 4.0 in half of the runs, ' +
      '0.4 percentage points higher to 6.2 percentage points lower in nine of ten); lower in 19 of 20 runs.',
  );
  expect(told('percent', { median: 3.1, interval50: [2, 4], interval90: [-1, 6] })).toContain(
    '3.1 % higher (2.0 to 4.0 in half of the runs, 1.0 % lower to 6.0 % higher in nine of ten); higher in',
  );
});

test('a band that ends at what rounds to zero has no direction there', () => {
  expect(told('percent', { interval90: [-6.2, 0.04] })).toContain('0.0 to 6.2 in nine of ten');
  const higher = { median: 3.1, interval50: [2, 4], interval90: [-0.04, 6] } as const;
  expect(told('percent', higher)).toContain('0.0 to 6.0 in nine of ten');
});

test.each([
  ['percent a year', '3.1 percentage points a year lower ('],
  ['1955 = 100', '3.1 points lower (1955 = 100; 2.2 to'],
  ['1955 = 1', '3.1 lower (1955 = 1; 2.2 to'],
  ['index', '3.1 points lower ('],
  ['0 to 1', '3.1 lower ('],
  ['trillion yen', '3.1 trillion yen lower ('],
])('a difference in %s', (unit, text) => {
  expect(told(unit)).toContain(text);
});

test('an error too large cannot tell, and says how large it is', () => {
  const changes = { median: -0.12, interval90: [-0.9, 0.8] as const, monteCarloError: 0.3, signShare: 0.6 };
  expect(told('percent', { ...changes, verdict: 'cannotTell' })).toBe(
    'Cannot tell: in 1995 real GDP would have been 0.1 % lower in the median, which is known only to within 0.3 % ' +
      '(0.9 % lower to 0.8 % higher in nine of ten runs); lower in 12 of 20 runs.',
  );
});

test('too few runs cannot tell', () => {
  const few = { monteCarloError: null, rounding: null, verdict: 'cannotTell' } as const;
  expect(told('percent', { ...few, runs: 1 })).toBe(
    'Cannot tell: of real GDP in 1995 there is one run only.',
  );
  expect(told('percent', few)).toBe(
    'Cannot tell: of real GDP in 1995 a reading has one run only, which shows no luck.',
  );
});

test('no difference in any run is told as none', () => {
  const none = pairedEffect(plain(Array<number>(20).fill(0)));
  expect(effectSentence({ title: 'real GDP', unit: 'percent', when: '1955-1960', effect: none })).toBe(
    'In 1955-1960 real GDP would have been the same in 20 of 20 runs.',
  );
});

test('a change in few runs is told beside the many without one', () => {
  const seldom = { median: 0, monteCarloError: 0, interval90: [0, 2] as const, rounding: 0, signShare: 0.9 };
  expect(told('percent', seldom)).toBe(
    'In 1995 real GDP would have been the same in 18 of 20 runs (the same to 2 % higher in nine of ten).',
  );
});

test.each([
  // Tenths move a number by up to 0.05, which is not more than the error.
  [3.14159, 0.06, 1, '3.1'],
  [3.14159, 0.04, 2, '3.14'],
  // Three digits at most, however small the error.
  [3.14159, 1e-9, 2, '3.14'],
  [1_234_567, 0, -4, '1,230,000'],
  [1_234_567, 60_000, -5, '1,200,000'],
  [0.00123456, 0, 5, '0.00123'],
  [0, 0.2, 1, '0.0'],
  [0, 0, 0, '0'],
  [-98.7, 3, 0, '99'],
])('%d known to %d is told with %d decimals, as %s', (number, error, decimals, text) => {
  expect(rounding(number, error)).toBe(decimals);
  expect(roundedSize(number, decimals)).toBe(text);
});
