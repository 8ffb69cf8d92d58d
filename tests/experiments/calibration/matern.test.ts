import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cell, cholesky, solveLower, solveUpper } from '../../../src/experiments/calibration/cholesky.js';
import { knotsAt } from '../../../src/experiments/calibration/features.js';
import { matern } from '../../../src/experiments/calibration/matern.js';

test('at no distance the correlation is 1; at one length scale it is (1 + sqrt 5 + 5/3) e^-sqrt 5', () => {
  expect(matern(0)).toBe(1);
  expect(matern(1)).toBeCloseTo((1 + Math.sqrt(5) + 5 / 3) * Math.exp(-Math.sqrt(5)), 14);
  expect(matern(1e6)).toBeLessThan(1e-100);
});

const points = fc.integer({ min: 1, max: 5 }).chain((size) =>
  fc.array(fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: size, maxLength: size }), {
    minLength: 1,
    maxLength: 15,
  }),
);

test('whatever the points, also the same one twice, their correlations are positive definite', () => {
  fc.assert(
    fc.property(points, fc.double({ min: 0.05, max: 20, noNaN: true }), (places, length) => {
      const { factor } = knotsAt(places, length);
      for (let i = 0; i < places.length; i++) expect(factor[cell(i, i)]).toBeGreaterThan(0);
    }),
  );
});

test('4 2 / 2 5 has the factor 2 0 / 1 2, and solving with both halves inverts it', () => {
  const factor = cholesky([4, 2, 5], 2);
  expect([...factor]).toEqual([2, 1, 2]);
  // 4 x + 2 y = 8 and 2 x + 5 y = 12: x = 1, y = 2.
  const vector = Float64Array.of(8, 12);
  solveLower(factor, 2, vector);
  solveUpper(factor, 2, vector);
  expect([...vector]).toEqual([1, 2]);
});

test('a row that is twice another one is refused', () => {
  expect(() => cholesky([1, 2, 4], 2)).toThrow('Row 1 of 2 depends on those before it');
});
