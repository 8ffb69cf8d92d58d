import { expect, test } from 'vitest';
import { prim, reproducibility, separation } from '../../../src/experiments/discovery/index.js';
import { onLine, planted } from './planted.js';

const told = planted(([x, y]) => x! < 0.4 && y! > 0.3, { runs: 200 });
const noise = planted(() => false, { runs: 120, factors: 3 });
// Nothing to find: every fifth run, whatever its factors.
const dealt = { ...noise, ofInterest: noise.rows.map((_, run) => run % 5 === 0) };

const sharesOf = (part: number | 'bootstrap') =>
  reproducibility(told, prim(told).chosen, {}, { part, resamples: 20 }).map(({ byCoverage, byDensity }) => [
    byCoverage,
    byDensity,
  ]);

test('in resamples of half the runs the two factors that decide are limited always, the others never', () => {
  expect(sharesOf(0.5)).toEqual([
    [1, 1],
    [1, 1],
    [0, 0],
    [0, 0],
  ]);
  expect(reproducibility(told, prim(told).chosen, {}, { resamples: 1 }).map(({ factor }) => factor)).toEqual(
    told.factors.map(({ name }) => name),
  );
});

test('in bootstrap resamples they are, too, but limits that runs drawn twice set come beside them', () => {
  const [first, second, third, fourth] = sharesOf('bootstrap');
  expect([first, second]).toEqual([
    [1, 1],
    [1, 1],
  ]);
  expect(Math.min(...third!, ...fourth!)).toBeLessThan(0.5);
  expect(Math.max(...third!, ...fourth!)).toBeGreaterThan(0.5);
});

test('the same seed resamples alike, another one does not', () => {
  const { chosen } = prim(dealt, { leastCoverage: 0.7 });
  const of = (seed: number) => reproducibility(dealt, chosen, {}, { resamples: 7, seed });
  expect(of(1)).toEqual(of(1));
  expect(of(1)).not.toEqual(of(2));
});

test('resamples without a run of interest limit nothing', () => {
  const one = onLine([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], [9]);
  const [x] = reproducibility(one, prim(one).chosen, { peel: 0.1 }, { part: 0.2, resamples: 20 });
  // A fifth of the runs holds the only one in about every fifth resample.
  expect(x!.byDensity).toBeLessThan(0.6);
  expect(x!.byDensity).toBeGreaterThan(0);
});

test('a planted box is clearer than any that a search finds by chance; what was dealt out is not', () => {
  expect(separation(told, {}, { shuffles: 19 }).chance).toBe(1 / 20);
  expect(separation(dealt, {}, { shuffles: 19 }).chance).toBeGreaterThan(0.1);
});

test('chances of data without a pattern are spread from 0 to 1', () => {
  const chances = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => {
    const { rows, factors } = planted(() => false, { runs: 60, factors: 2, seed });
    const ofInterest = rows.map((_, run) => run % 3 === 0);
    return separation({ rows, factors, ofInterest }, {}, { shuffles: 19, seed }).chance;
  });
  const mean = chances.reduce((sum, chance) => sum + chance, 0) / chances.length;
  // Eight even draws have mean 1/2 and deviation 0.29 / sqrt(8) = 0.10.
  expect(mean).toBeGreaterThan(0.2);
  expect(mean).toBeLessThan(0.8);
});

test('clearness is counted in standard deviations of drawing runs blindly', () => {
  // The upper 4 of 10 hold all 4 of interest: mean 1.6, variance 4 x 0.4 x 0.6 x (1 - 0.4) = 0.576.
  const { clearest } = separation(
    onLine([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], [6, 7, 8, 9]),
    { peel: 0.1 },
    { shuffles: 1 },
  );
  expect(clearest).toBeCloseTo(2.4 / Math.sqrt(0.576), 12);
});

test('options that leave nothing to do are refused', () => {
  const { chosen } = prim(told);
  expect(() => separation(told, {}, { shuffles: 0 })).toThrow('shuffles is 0; give a whole number from 1.');
  expect(() => reproducibility(told, chosen, {}, { resamples: 0.5 })).toThrow('resamples is 0.5');
  expect(() => reproducibility(told, chosen, {}, { part: 1 })).toThrow(
    'part is 1; give a share above 0 and below 1.',
  );
  expect(() => reproducibility(told, chosen, {}, { part: 0.001 })).toThrow('which of 200 runs leaves none');
});
