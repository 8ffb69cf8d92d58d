import fc from 'fast-check';
import { expect, test } from 'vitest';
import { latinHypercube } from '../../../src/experiments/designs/index.js';

test('every factor has one point in every stratum', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer(),
      (rows, factors, seed) => {
        const row = latinHypercube({ rows, factors, seed });
        const points = Array.from({ length: rows }, (_, i) => row(i));
        for (let factor = 0; factor < factors; factor++) {
          const strata = points.map((point) => Math.floor(point[factor] * rows)).toSorted((a, b) => a - b);
          expect(strata).toEqual(Array.from({ length: rows }, (_, i) => i));
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('the strata of the largest plan are kept, and no point touches an edge', () => {
  const rows = 2 ** 30;
  const row = latinHypercube({ rows, factors: 3, seed: 7 });
  for (let i = 0; i < 200; i++)
    for (const value of row(i * 5_000_011)) {
      expect(value).toBeGreaterThan(0);
      expect(value).toBeLessThan(1);
      expect(value * rows).not.toBe(Math.floor(value * rows));
    }
});

test('factors are not correlated with each other, nor the place inside a stratum with the stratum', () => {
  const rows = 4096;
  const row = latinHypercube({ rows, factors: 3, seed: 11 });
  const points = Array.from({ length: rows }, (_, i) => row(i));
  const inside = points.map(([first]) => first * rows - Math.floor(first * rows));
  const correlation = (left: readonly number[], right: readonly number[]) =>
    left.reduce((sum, value, i) => sum + (value - 0.5) * (right[i] - 0.5), 0) / rows / (1 / 12);
  const columns = [0, 1, 2].map((factor) => points.map((point) => point[factor]));
  for (const [left, right] of [
    [columns[0], columns[1]],
    [columns[0], columns[2]],
    [columns[1], columns[2]],
    [columns[0], inside],
  ])
    expect(Math.abs(correlation(left, right))).toBeLessThan(4 / Math.sqrt(rows));
});

test('a row is the same whoever was asked before, and another seed gives another', () => {
  const row = latinHypercube({ rows: 1_000_000, factors: 4, seed: 3 });
  const later = row(999_999);
  row(5);
  expect(row(999_999)).toEqual(later);
  expect(latinHypercube({ rows: 1_000_000, factors: 4, seed: 3 })(999_999)).toEqual(later);
  expect(latinHypercube({ rows: 1_000_000, factors: 4, seed: 4 })(999_999)).not.toEqual(later);
});

test('what cannot be a plan is told', () => {
  expect(() => latinHypercube({ rows: 0, factors: 1, seed: 1 })).toThrow(
    'The number of rows of a Latin hypercube is 0; give a whole number from 1 to 1073741824.',
  );
  expect(() => latinHypercube({ rows: 2, factors: 1.5, seed: 1 })).toThrow('factors of a Latin hypercube');
  expect(() => latinHypercube({ rows: 2, factors: 1, seed: Number.NaN })).toThrow('seed of a Latin hyp');
  expect(() => latinHypercube({ rows: 2, factors: 1, seed: 1 })(2)).toThrow('from 0 to 1.');
});
