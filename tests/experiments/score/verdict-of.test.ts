import { expect, test } from 'vitest';
import { verdictOf } from '../../../src/experiments/score/index.js';

const growth = { observed: 1.2, tolerance: { kind: 'pp' as const, good: 0.6, fair: 1.2 } };
const debt = { observed: 200, tolerance: { kind: 'relative' as const, good: 0.1, fair: 0.25 } };
const peak = { observed: 1991, tolerance: { kind: 'years' as const, good: 2, fair: 5 } };
const zombies = { observed: [10, 30] as [number, number], tolerance: { kind: 'band' as const, fair: 5 } };
const likeness = { observed: 1, tolerance: { kind: 'atLeast' as const, good: 0.8, fair: 0.6 } };

test.each([
  [growth, 1.8, 'good'],
  [growth, 0.6, 'good'],
  [growth, 2.4, 'fair'],
  [growth, 0, 'fair'],
  [growth, 2.5, 'miss'],
  [debt, 220, 'good'],
  [debt, 180, 'good'],
  [debt, 221, 'fair'],
  [debt, 150, 'fair'],
  [debt, 149, 'miss'],
  [peak, 1993, 'good'],
  [peak, 1988, 'fair'],
  [peak, 1986, 'fair'],
  [peak, 1997, 'miss'],
  [zombies, 10, 'good'],
  [zombies, 30, 'good'],
  [zombies, 35, 'fair'],
  [zombies, 5, 'fair'],
  [zombies, 4, 'miss'],
  [likeness, 0.8, 'good'],
  [likeness, 0.99, 'good'],
  [likeness, 0.6, 'fair'],
  [likeness, 0.5, 'miss'],
  [likeness, -1, 'miss'],
] as const)('%o reached %d: %s', (target, simulated, verdict) => {
  expect(verdictOf(target, simulated)).toBe(verdict);
});

test('within 10 % of a deficit of 2 is good from -2.2 to -1.8', () => {
  const deficit = { observed: -2, tolerance: { kind: 'relative' as const, good: 0.1, fair: 0.25 } };
  expect([-2.2, -1.8, -2.5, -2.6].map((value) => verdictOf(deficit, value))).toEqual([
    'good',
    'good',
    'fair',
    'miss',
  ]);
});

test('what a run does not yield is unknown, not missed', () => {
  expect(verdictOf(growth, null)).toBe('unknown');
  expect(verdictOf(growth, Number.NaN)).toBe('unknown');
});
