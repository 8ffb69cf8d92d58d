import fc from 'fast-check';
import { expect, test } from 'vitest';
import { saltelliDesign, sobolIndices } from '../../../src/experiments/sensitivity/index.js';
import { runDesign } from './run-design.js';

const design = saltelliDesign({ factors: 2, base: 64, seed: 1 });
const outputs = runDesign(design, ([x, y]) => x + 2 * y);

test('a point in which a run stopped is left out whole, and both are counted', () => {
  // Rows 0 to 3 are the first point, row 255 is in the last.
  const stopped = outputs.with(1, Number.NaN).with(2, Number.NaN).with(255, Infinity);
  const indices = sobolIndices(design, stopped, { resamples: 20 });
  expect(indices).toMatchObject({ points: 62, pointsLeftOut: 2, rowsStopped: 3 });
  expect(indices.factors[1].total.value).toBeCloseTo(0.8, 1);
  const untouched = sobolIndices(design, outputs, { resamples: 20 });
  expect(untouched).toMatchObject({ points: 64, pointsLeftOut: 0, rowsStopped: 0 });
});

test('what is left out does not matter: any other values there give the same indices', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 63 }),
      fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
      (point, other) => {
        const stopped = outputs.with(4 * point, Number.NaN);
        const changed = stopped.with(4 * point + 2, other);
        expect(sobolIndices(design, changed, { resamples: 5 })).toEqual(
          sobolIndices(design, stopped, { resamples: 5 }),
        );
      },
    ),
    { numRuns: 30 },
  );
});

test('indices do not depend on the unit and the zero of the output', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1000 }),
      fc.integer({ min: -100_000, max: 100_000 }),
      (unit, zero) => {
        const told = sobolIndices(
          design,
          outputs.map((output) => unit * output + zero),
          { resamples: 5 },
        );
        const plain = sobolIndices(design, outputs, { resamples: 5 });
        told.factors.forEach(({ first, total }, i) => {
          expect(first.value).toBeCloseTo(plain.factors[i].first.value, 6);
          expect(total.high).toBeCloseTo(plain.factors[i].total.high, 6);
        });
        expect(told.variance / (unit * unit)).toBeCloseTo(plain.variance, 6);
      },
    ),
    { numRuns: 30 },
  );
});

test('an output that is always 0.1 has no variance and no indices', () => {
  const { variance, factors, points } = sobolIndices(
    design,
    outputs.map(() => 0.1),
    { resamples: 5 },
  );
  expect({ variance, points }).toEqual({ variance: 0, points: 64 });
  expect(factors[0].total).toEqual({ value: Number.NaN, low: Number.NaN, high: Number.NaN });
});

test('when every run stopped there are no points', () => {
  const indices = sobolIndices(
    design,
    outputs.map(() => Number.NaN),
  );
  expect(indices).toMatchObject({ points: 0, pointsLeftOut: 64, rowsStopped: 256, mean: Number.NaN });
});

test('the same outputs give the same bits, another seed other intervals', () => {
  expect(sobolIndices(design, outputs)).toEqual(sobolIndices(design, outputs));
  const [first] = sobolIndices(design, outputs).factors;
  const [other] = sobolIndices(design, outputs, { seed: 99 }).factors;
  expect(other.first.value).toBe(first.first.value);
  expect(other.first.low).not.toBe(first.first.low);
});

test('one output too many is told', () => {
  expect(() => sobolIndices(design, [...outputs, 1])).toThrow(
    'A Sobol analysis has 257 outputs for 256 rows; give one for each, NaN for a run that stopped.',
  );
});
