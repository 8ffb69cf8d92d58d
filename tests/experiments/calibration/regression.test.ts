import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseColumns } from '../../../src/experiments/calibration/choose-columns.js';
import { descent } from '../../../src/experiments/calibration/descent.js';
import { draws } from '../../../src/experiments/calibration/draws.js';
import { featuresAt, knotsAt } from '../../../src/experiments/calibration/features.js';
import { foldsOf } from '../../../src/experiments/calibration/folds.js';
import { forwardPath } from '../../../src/experiments/calibration/forward-path.js';
import { heldOut } from '../../../src/experiments/calibration/held-out.js';
import { latinHypercube } from '../../../src/experiments/calibration/latin-hypercube.js';
import { matern } from '../../../src/experiments/calibration/matern.js';
import { productsOf, together } from '../../../src/experiments/calibration/products.js';
import { regression } from '../../../src/experiments/calibration/regression.js';
import type { Scores } from '../../../src/experiments/calibration/score-of.js';
import { spaceFilling } from '../../../src/experiments/calibration/space-filling.js';
import { flat } from '../../../src/experiments/calibration/surface.js';

test('with a knot at each of two runs the surface is the one kriging gives', () => {
  const [places, outputs, noise] = [[[0], [1]], [1, 3], 0.5];
  const knots = knotsAt(places, 2);
  const columns = new Float64Array(4);
  places.forEach((place, i) => featuresAt(place, [], knots, columns.subarray(2 * i, 2 * i + 2)));
  const { coefficients } = regression(together(productsOf(columns, 2, outputs, [[0, 1]])), 0, noise);
  const there = new Float64Array(2);
  const unseen = featuresAt([0.25], [], knots, there);
  const mean = coefficients[0] * there[0] + coefficients[1] * there[1];
  // (K + noise I)^-1 y with K = 1 r / r 1: the inverse of a r / r a is (a -r / -r a) / (a a - r r), a = 1.5.
  const [r, near, far] = [matern(0.25), matern(0.125 * 0.125), matern(0.375 * 0.375)];
  const scale = 1 / (1.5 * 1.5 - r * r);
  const exact = scale * (near * (1.5 * 1 - r * 3) + far * (1.5 * 3 - r * 1));
  expect(mean).toBeCloseTo(exact, 6);
  // Without noise, 1 - k' K^-1 k is left unknown.
  const seen = (near * near + far * far - 2 * r * near * far) / (1 - r * r);
  expect(unseen).toBeCloseTo(1 - seen, 6);
});

test('1 3 5 7 around their mean: the nugget is the variance of the sample, 20 / 3', () => {
  const ones = Float64Array.of(1, 1, 1, 1);
  const all = together(
    productsOf(
      ones,
      1,
      [1, 3, 5, 7],
      [
        [0, 1],
        [2, 3],
      ],
    ),
  );
  const { coefficients, nugget } = regression(all, 1, 1);
  expect(coefficients[0]).toBeCloseTo(4, 8);
  expect(nugget).toBeCloseTo(20 / 3, 8);
});

test('the mean of the others misses each of n runs by n / (n - 1) of its distance from the mean of all', () => {
  const outputs = Float64Array.of(-3, -1, 0, 4);
  const rows = [0, 1, 2, 3].map((value) => Float64Array.of(value));
  const runs = { rows, outputs, folds: [[0], [1], [2], [3]], terms: [[]] };
  // Held-out squares are (4 / 3)^2 of those around the mean. The nugget is 26 / 3, with the mean's 4 / 3 of it: a
  // deviation of 3.4, of which the furthest run, 16 / 3 off, is 1.6.
  expect(heldOut(runs, flat(runs))).toEqual({
    runs: 4,
    explained: expect.closeTo(1 - 16 / 9, 6),
    within2: 1,
    within3: 1,
  });
});

test('of two columns the one that explains more comes first, and one that is twice another never', () => {
  // Constant, a, 2 a, b; the output is a + 3 b, and a and b are at right angles.
  const rows = [
    [1, 1, 2, 1],
    [1, 1, 2, -1],
    [1, -1, -2, 1],
    [1, -1, -2, -1],
  ];
  const products = together(productsOf(Float64Array.from(rows.flat()), 4, [4, -2, 2, -4], [[0, 1, 2, 3]]));
  const { chosen, coefficients } = forwardPath(products, 9);
  expect(chosen.slice(0, 2)).toEqual([0, 3]);
  expect(chosen).toHaveLength(3);
  expect(coefficients[2][1]).toBeCloseTo(3, 12);
  expect(coefficients[2][2] * rows[0][chosen[2]]).toBeCloseTo(1, 12);
});

test('columns that do not help held-out runs are mostly left out', () => {
  const only = Array.from({ length: 20 }, (_, seed) => {
    const chance = draws(seed, 'columns of a test');
    const rows = Array.from({ length: 100 }, () => [1, ...Array.from({ length: 20 }, () => chance.normal())]);
    const outputs = rows.map((row) => 2 * row[7] + chance.normal());
    const columns = Float64Array.from(rows.flat());
    return chooseColumns(productsOf(columns, 21, outputs, foldsOf(100, chance)), 15).chosen;
  });
  for (const chosen of only) expect(chosen.slice(0, 2)).toEqual([0, 7]);
  expect(only.filter(({ length }) => length === 2).length).toBeGreaterThan(16);
});

test('one part in ten thousand is neither over- nor underestimated on average', () => {
  const scores: Scores = {
    parameters: 1,
    count: 1,
    affected: [[0]],
    at: (_, point) => point[0] / 1e-4,
    scoreOf: (values) => values[0],
    gateAt: (level) => () => (take) => take(0) <= level,
    shapeAt: () => ({
      parameters: 1,
      precision: Float64Array.of(12),
      factor: Float64Array.of(Math.sqrt(12)),
    }),
  };
  const options = { name: 'test', size: 100, points: 1, sweeps: 1, directions: 1 };
  const shares = Array.from({ length: 80 }, (_, seed) => descent(scores, { ...options, seed }).share);
  // Eight levels of a third each: one search errs by about sqrt(8 x 2 / 100), 40 %; the mean of 80 by 4.5 %.
  const mean = shares.reduce((sum, share) => sum + share, 0) / 80;
  expect(Math.abs(mean / 1e-4 - 1)).toBeLessThan(0.15);
});

test('whatever the number of runs, each is held out once, in ten folds or alone', () => {
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 200 }), fc.integer(), (runs, seed) => {
      const folds = foldsOf(runs, draws(seed, 'folds of a test'));
      expect(folds).toHaveLength(runs <= 30 ? runs : 10);
      expect(folds.flat().toSorted((a, b) => a - b)).toEqual(Array.from({ length: runs }, (_, i) => i));
    }),
  );
});

test('whatever its size, a Latin hypercube has one value in each part of each range', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 5 }), (size, parameters) => {
      const points = latinHypercube(size, parameters, draws(1, 'hypercube of a test'));
      for (let j = 0; j < parameters; j++)
        expect(points.map((point) => Math.floor(point[j] * size)).toSorted((a, b) => a - b)).toEqual(
          Array.from({ length: size }, (_, i) => i),
        );
    }),
  );
});

test('of 0, 1, 2 and 9 the first, the furthest and then the one furthest from both are taken', () => {
  expect(spaceFilling([[0], [1], [9], [2]], 3)).toEqual([[0], [9], [2]]);
  expect(spaceFilling([[0], [1]], 5)).toEqual([[0], [1]]);
});
