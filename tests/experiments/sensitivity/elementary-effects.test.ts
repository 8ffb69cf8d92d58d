import fc from 'fast-check';
import { expect, test } from 'vitest';
import { elementaryEffects, luckSeed, morrisDesign } from '../../../src/experiments/sensitivity/index.js';
import { Stream } from '../../../src/kernel/index.js';
import { morrisFunction, paired, single, weightOf } from './morris-function.js';

const screen = (
  options: Parameters<typeof morrisDesign>[0],
  output: (units: readonly number[], row: number) => number,
) => {
  const design = morrisDesign(options);
  return elementaryEffects(
    design,
    Array.from({ length: design.rows }, (_, row) => output(design.row(row), row)),
    { resamples: 200 },
  );
};

test('of 3 x - 2 y the effects are 3 and -2, whatever the trajectories', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 2, max: 6 }), (seed, trajectories) => {
      const { factors } = screen({ factors: 2, trajectories, levels: 4, seed }, ([x, y]) => 3 * x - 2 * y);
      [3, -2].forEach((slope, factor) => {
        expect(factors[factor].mean).toBeCloseTo(slope, 9);
        expect(factors[factor].meanAbsolute).toBeCloseTo(Math.abs(slope), 9);
        expect(factors[factor].deviation).toBeCloseTo(0, 9);
        expect(factors[factor].meanAbsoluteInterval[0]).toBeCloseTo(Math.abs(slope), 9);
      });
    }),
    { numRuns: 30 },
  );
});

test('ups and downs cancel in the mean but not in the mean of absolute effects', () => {
  // (x - 1/2)(y - 1/2) has the effects ±1/2 and ±1/6 of x, by the level of y.
  const { factors } = screen(
    { factors: 2, trajectories: 2000, levels: 4, seed: 4 },
    ([x, y]) => (x - 0.5) * (y - 0.5),
  );
  // Mean 0, mean absolute (1/2 + 1/6) / 2 = 1/3, variance (1/4 + 1/36) / 2 = 5/36.
  expect(Math.abs(factors[0].mean)).toBeLessThan((4 * Math.sqrt(5 / 36)) / Math.sqrt(2000));
  expect(factors[0].meanAbsolute).toBeCloseTo(1 / 3, 1);
  expect(factors[0].deviation).toBeCloseTo(Math.sqrt(5 / 36), 1);
});

// What holds for the function of Morris on four levels, whose weights are as likely each, follows from its
// coefficients: a factor i from 8 on has the effects 2 (beta_i + sum of beta_ij w_j), as w_i is 2 (x_i - 1/2).
const levelsOf = (j: number) => [0, 1 / 3, 2 / 3, 1].map((unit) => weightOf(j - 1, unit));
const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const others = (i: number) => Array.from({ length: 20 }, (_, j) => j + 1).filter((j) => j !== i);
const meanEffect = (i: number) =>
  2 * (single(i) + others(i).reduce((sum, j) => sum + paired(i, j) * meanOf(levelsOf(j)), 0));
const deviationOfEffect = (i: number) =>
  2 *
  Math.sqrt(
    others(i).reduce((sum, j) => {
      const levels = levelsOf(j);
      return sum + meanOf(levels.map((level) => (level - meanOf(levels)) ** 2));
    }, 0),
  );

test('the function of Morris: means and deviations of the linear factors come out as its coefficients say', () => {
  const { factors } = screen({ factors: 20, trajectories: 400, levels: 4, seed: 1 }, morrisFunction);
  for (let i = 8; i <= 20; i++) {
    const { mean, deviation } = factors[i - 1];
    // Of factor 8: 2 (20 - 3 x 0.401) = 37.6 and 6.8.
    expect(Math.abs(mean - meanEffect(i))).toBeLessThan((4 * deviationOfEffect(i)) / Math.sqrt(400));
    expect(Math.abs(deviation / deviationOfEffect(i) - 1)).toBeLessThan(0.15);
  }
});

test('the function of Morris: ten factors matter; of these three are linear and alone, seven are not', () => {
  const { factors } = screen({ factors: 20, trajectories: 40, levels: 4, seed: 6 }, morrisFunction);
  const rest = factors.slice(10);
  const largestOfRest = Math.max(...rest.map(({ meanAbsoluteInterval }) => meanAbsoluteInterval[1]));
  for (const { meanAbsoluteInterval } of factors.slice(0, 10))
    expect(meanAbsoluteInterval[0]).toBeGreaterThan(2 * largestOfRest);
  for (const { deviation } of factors.slice(0, 7)) expect(deviation).toBeGreaterThan(15);
  for (const { deviation } of factors.slice(7)) expect(deviation).toBeLessThan(10);
});

test('of five trajectories the two in which a run stopped are left out and counted', () => {
  const outputs = ([x, y]: readonly number[], row: number) => (row === 4 || row === 14 ? Number.NaN : x + y);
  const effects = screen({ factors: 2, trajectories: 5, levels: 4, seed: 8 }, outputs);
  // Three rows a trajectory: row 4 is of the second, row 14 of the fifth.
  expect(effects).toMatchObject({ trajectories: 3, trajectoriesLeftOut: 2 });
  expect(effects.factors[0].mean).toBeCloseTo(1, 12);
});

test('of a single trajectory there is a mean but neither deviation nor interval; of none there is nothing', () => {
  const one = screen({ factors: 1, trajectories: 1, levels: 2, seed: 8 }, ([x]) => x);
  expect(one.factors[0]).toEqual({
    mean: 1,
    meanAbsolute: 1,
    deviation: Number.NaN,
    meanAbsoluteInterval: [Number.NaN, Number.NaN],
  });
  const none = screen({ factors: 1, trajectories: 1, levels: 2, seed: 8 }, () => Number.NaN);
  expect(none).toMatchObject({ trajectories: 0, trajectoriesLeftOut: 1 });
  expect(none.factors[0].mean).toBeNaN();
});

test('luck has effects like a factor: of noise with deviation 1 they have deviation 3 / sqrt(2)', () => {
  const { factors } = screen(
    { factors: 1, trajectories: 2000, levels: 4, seed: 9, luck: true },
    ([x, luck]) => 5 * x + new Stream(luckSeed(luck), 'a test').normal(0),
  );
  // Two numbers of variance 1 differ with variance 2; the length of a move is 2/3.
  expect(Math.abs(factors[1].deviation / (1.5 * Math.sqrt(2)) - 1)).toBeLessThan(0.06);
  expect(Math.abs(factors[1].mean)).toBeLessThan((4 * 1.5 * Math.sqrt(2)) / Math.sqrt(2000));
  expect(factors[0].mean).toBeCloseTo(5, 9);
});

test('one output too few is told', () => {
  const design = morrisDesign({ factors: 1, trajectories: 2, levels: 2, seed: 8 });
  expect(() => elementaryEffects(design, [1, 2, 3])).toThrow(
    'A Morris screening has 3 outputs for 4 rows; give one for each, NaN for a run that stopped.',
  );
  expect(() => elementaryEffects(design, [1, 2, 3, 4], { resamples: 1 })).toThrow('number of resamples');
});
