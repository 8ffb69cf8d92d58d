import { expect, test } from 'vitest';
import { associationsOf, FEWEST_RUNS, standingOut } from '../../src/web/doubt/associations.js';
import { dotsAt } from '../../src/web/doubt/dots.js';
import { otherSign, partOfOtherSign } from '../../src/web/doubt/other-sign.js';
import { ranksOf } from '../../src/web/doubt/ranks.js';
import { runEffects } from '../../src/web/doubt/run-effects.js';
import { runningError, runsNeeded } from '../../src/web/doubt/running-error.js';
import { scaleFrom, scaleOf } from '../../src/web/doubt/scale.js';
import { signsOf, signVerdict } from '../../src/web/doubt/sign-verdict.js';
import { spreadSources } from '../../src/web/doubt/spread-sources.js';
import { spreadRemarks } from '../../src/web/text/doubt-sentences.js';
import { effectsOf, noise } from './doubt-effects.js';
import { pairOf } from './sample-runs.js';

const atOnce = () => Promise.resolve();
const output = { key: 'output', relative: true, base: undefined };

test('the cases of two lucks: draw 0 has cases 0 and 1, and readings take turns from draw to draw', () => {
  const pairs = [0, 1, 2, 3].map((index) => pairOf(index, [2000], [100], [100 + index]));
  const found = runEffects(output, 2000, pairs, { readings: ['a', 'b'], lucks: 2 });
  expect(found.map(({ reading, draw, luck }) => [reading, draw, luck])).toEqual([
    ['a', 0, 0],
    ['a', 0, 1],
    ['b', 1, 0],
    ['b', 1, 1],
  ]);
  // 103 is 3 % more than 100.
  expect(found[3]!.difference).toBeCloseTo(3, 10);
});

test('a case without a value in both worlds is no effect', () => {
  const pairs = [pairOf(0, [2000], [100], [null]), pairOf(1, [2000], [100], [90])];
  expect(runEffects(output, 2000, pairs, { readings: [] }).map(({ index }) => index)).toEqual([1]);
});

test('equal values share the mean of their ranks', () => {
  expect(ranksOf([5, 1, 5, 9])).toEqual([2.5, 1, 2.5, 4]);
});

test('a parameter that makes the effect stands out among a hundred that do nothing, and nothing else does', () => {
  const drawn = (index: number) =>
    Object.fromEntries(Array.from({ length: 101 }, (_, column) => [`p.${column}`, noise(index, column)]));
  const differences = Array.from({ length: 41 }, (_, i) => 1 - 2 * noise(i, 7) + 0.1 * noise(i, 500));
  const found = associationsOf(effectsOf(differences, drawn))!;
  expect(found.runs).toBe(40);
  const shown = standingOut(found);
  expect(shown.map(({ parameter }) => parameter)).toEqual(['p.7']);
  expect(shown[0]!.correlation).toBeLessThan(-0.9);
});

test('the largest of a hundred correlations of nothing is large, and does not stand out', () => {
  const drawn = (index: number) =>
    Object.fromEntries(Array.from({ length: 100 }, (_, column) => [`p.${column}`, noise(index, column)]));
  const found = associationsOf(
    effectsOf(
      Array.from({ length: 21 }, (_, i) => noise(i, 900)),
      drawn,
    ),
  )!;
  // One of them alone would be called significant at 0.44.
  expect(Math.abs(found.all[0]!.correlation)).toBeGreaterThan(0.44);
  expect(standingOut(found)).toEqual([]);
});

test('too few runs with a draw, no draws, or no differing effect: nothing is said of parameters', () => {
  const drawn = (index: number) => ({ a: noise(index, 0) });
  const rising = (runs: number) => Array.from({ length: runs }, (_, i) => i);
  expect(associationsOf(effectsOf(rising(FEWEST_RUNS), drawn))).toBeUndefined();
  expect(associationsOf(effectsOf(rising(FEWEST_RUNS + 1), drawn))).toBeDefined();
  expect(associationsOf(effectsOf(rising(20)))).toBeUndefined();
  expect(
    associationsOf(
      effectsOf(
        rising(20).map(() => 1),
        drawn,
      ),
    ),
  ).toBeUndefined();
});

test('the error is told from six runs on, and ends at all of them', () => {
  expect(runningError(effectsOf([1, 2, 3, 4, 5]))).toEqual([]);
  const points = runningError(effectsOf(Array.from({ length: 100 }, (_, i) => 1 + noise(i, 3))));
  expect(points.at(-1)!.runs).toBe(100);
  expect(points.length).toBeLessThanOrEqual(25);
  expect(points.at(-1)!.error).toBeLessThan(points[0]!.error);
});

test('half the error needs four times the runs; of an effect that may be zero nothing is estimated', () => {
  // A tenth of 10 is 1, and the error is 2.
  expect(runsNeeded({ runs: 20, median: -10, error: 2 })).toBe(80);
  expect(runsNeeded({ runs: 20, median: 10, error: 0.5 })).toBe(20);
  expect(runsNeeded({ runs: 20, median: 0, error: 0 })).toBeUndefined();
  expect(runsNeeded({ runs: 20, median: 0.9, error: 0.5 })).toBeUndefined();
});

test('with one luck each luck and parameters are one; with two each they are apart', () => {
  const single = spreadSources(effectsOf([1, 2, 3, 4]));
  expect(single.sources.map(({ source }) => source)).toEqual(['luckAndParameters', 'readings']);
  expect(single.remarks).toEqual([spreadRemarks.together, spreadRemarks.oneReading]);
  const twice = [1, 1.1, 5, 5.1, 9, 9.1].map((difference, index) => ({
    index,
    reading: '',
    draw: Math.floor(index / 2),
    luck: index % 2,
    difference,
    parameters: {},
  }));
  const { sources, remarks } = spreadSources(twice);
  const [luck, parameters] = sources;
  // Within a draw 1 and 1.1 have a variance of 0.005; draws are 4 apart, which is a variance of 16.
  expect(luck!.spread!.variance).toBeCloseTo(0.005, 6);
  expect(parameters!.spread!.variance).toBeCloseTo(16, 1);
  expect(remarks).toEqual([spreadRemarks.oneReading]);
});

test('draws that differ less than their lucks have a spread of zero, and that is said', () => {
  const crossed = [1, 9, 9, 1].map((difference, index) => ({
    index,
    reading: '',
    draw: Math.floor(index / 2),
    luck: index % 2,
    difference,
    parameters: {},
  }));
  expect(spreadSources(crossed).remarks).toContain(spreadRemarks.parametersZero);
});

test('runs of the other sign are those against the median, among runs with a draw', () => {
  const found = otherSign(
    effectsOf([-1, -2, -3, 4, -5], (index) => ({ a: index })),
    -2,
  )!;
  expect(found.problem.ofInterest).toEqual([false, false, true, false]);
  expect(found).toMatchObject({ other: 1, enough: false });
  expect(otherSign(effectsOf([1, 2]), 1)).toBeUndefined();
  expect(
    otherSign(
      effectsOf([1, 2], () => ({ a: 1 })),
      0,
    ),
  ).toBeUndefined();
});

test('where the other sign comes with low draws of one parameter, the part that is found limits that one', async () => {
  const drawn = (index: number) => ({ a: noise(index, 0), b: noise(index, 1), c: noise(index, 2) });
  const differences = Array.from({ length: 121 }, (_, i) => (noise(i, 1) < 0.3 ? -1 : 1));
  const found = otherSign(effectsOf(differences, drawn), 1)!;
  expect(found.enough).toBe(true);
  const { box, clear } = await partOfOtherSign(found.problem, atOnce);
  expect(clear).toBe(true);
  expect(box.limits).toMatchObject([{ factor: 'b', low: null }]);
  expect(box.density).toBeGreaterThan(0.9);
});

test('where nothing drawn matters no part is told', async () => {
  const drawn = (index: number) => ({ a: noise(index, 0), b: noise(index, 1) });
  const differences = Array.from({ length: 101 }, (_, i) => (noise(i, 50) < 0.3 ? -1 : 1));
  const { problem } = otherSign(effectsOf(differences, drawn), 1)!;
  expect((await partOfOtherSign(problem, atOnce)).clear).toBe(false);
});

test('of six runs all must agree before a sign is told: five of six is what a coin does in one of five tries', () => {
  expect(signVerdict(signsOf([1, 2, 3, 4, 5, 6]))).toBe('up');
  expect(signVerdict(signsOf([-1, -2, -3, -4, -5, -6]))).toBe('down');
  expect(signVerdict(signsOf([1, 2, 3, 4, 5, -6]))).toBe('cannotTell');
  expect(signVerdict(signsOf([]))).toBe('cannotTell');
});

test('an axis of effects has zero in it, and dots in one place are stacked', () => {
  const scale = scaleOf([3, 5]);
  expect(scale.at(0)).toBe(2);
  expect(scale.at(5)).toBeGreaterThan(scale.at(3));
  expect(dotsAt([10, 10.1, 60]).map(({ above }) => above)).toEqual([0, 1, 0]);
});

test('an axis of runs has whole numbers only', () => {
  expect(scaleFrom(6, 8, true).ticks.map(({ text }) => text)).toEqual(['6', '7', '8']);
});
