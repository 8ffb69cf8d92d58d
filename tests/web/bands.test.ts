import { expect, test } from 'vitest';
import { effectBetween, levelScale, outcomeOf } from '../../src/experiments/studies/index.js';
import type { Measures } from '../../src/experiments/score/index.js';
import { bandsOf } from '../../src/web/charts/bands.js';
import type { RunPair } from '../../src/web/charts/paired-values.js';
import { toldYears } from '../../src/web/charts/told-years.js';
import { pairOf } from './sample-runs.js';

const plain = { key: 'output', relative: false, base: undefined };
const relative = { key: 'output', relative: true, base: undefined };

test('five runs of 1 to 5 have the median 3, half of them from 2 to 4, and nine tenths from 1.2 to 4.8', () => {
  const pairs = [5, 1, 4, 2, 3].map((value, i) => pairOf(i, [1990], [value], [value]));
  const { baseline } = bandsOf(plain, pairs);
  expect(baseline.median).toEqual([3]);
  expect([baseline.low50[0], baseline.high50[0]]).toEqual([2, 4]);
  expect(baseline.low90[0]).toBeCloseTo(1.2, 12);
  expect(baseline.high90[0]).toBeCloseTo(4.8, 12);
});

test('differences are of pairs, not of medians: 1 to 2, 2 to 3 and 3 to 1 make 1, 1 and -2', () => {
  const pairs = [pairOf(0, [1990], [1], [2]), pairOf(1, [1990], [2], [3]), pairOf(2, [1990], [3], [1])];
  const { baseline, scenario, difference } = bandsOf(plain, pairs);
  expect([baseline.median[0], scenario.median[0]]).toEqual([2, 2]);
  expect(difference.median).toEqual([1]);
  expect(difference.signShare[0]).toBeCloseTo(2 / 3, 12);
});

test('a relative difference is in percent of the baseline: from 50 to 60 is 20', () => {
  expect(bandsOf(relative, [pairOf(0, [1990], [50], [60])]).difference.median[0]).toBeCloseTo(20, 12);
});

test('the baseline of a case sets the index for both of its worlds', () => {
  // 100 in 1990: the baseline of 4 is multiplied by 25, so that 5 is 125 and the scenario's 8 is 200.
  const pairs = [pairOf(0, [1990, 1991], [4, 5], [6, 8])];
  const { baseline, scenario } = bandsOf({ ...relative, base: { year: 1990, level: 100 } }, pairs);
  expect(baseline.median).toEqual([100, 125]);
  expect(scenario.median).toEqual([150, 200]);
});

test('a case that stopped in one world counts in neither from then on', () => {
  const pairs = [pairOf(0, [1990, 1991], [1, 1], [2, null]), pairOf(1, [1990, 1991], [5, 5], [6, 6])];
  const { baseline, difference } = bandsOf(plain, pairs);
  expect(baseline.median).toEqual([3, 5]);
  expect(difference.median).toEqual([1, 1]);
});

test('years in which no case has both worlds are gaps, and without pairs there are no years', () => {
  const { scenario, difference } = bandsOf(plain, [pairOf(0, [1990, 1991], [1, null], [2, 2])]);
  expect(scenario.median).toEqual([2, null]);
  expect(difference.signShare).toEqual([1, null]);
  expect(bandsOf(plain, []).years).toEqual([]);
});

test('runs that end before the year of the index stay in units of the model, and say so', () => {
  const bands = bandsOf({ ...relative, base: { year: 2015, level: 100 } }, [pairOf(0, [1990], [4], [5])]);
  expect(bands.inModelUnits).toBe(true);
  expect(bands.baseline.median).toEqual([4]);
});

const years = Array.from({ length: 60 }, (_, i) => 1955 + i);
/** Pairs that differ by case and year in no simple way. */
const many = (count: number): RunPair[] =>
  Array.from({ length: count }, (_, i) => {
    const value = (year: number) => 3 + Math.sin(i * 7.3 + year) + (year - 1955) * 0.2;
    return pairOf(
      i,
      years,
      years.map(value),
      years.map((year) => value(year) * (1.03 + 0.02 * Math.cos(i * 3.1 + year))),
    );
  });

const measures: Measures = {
  output: {
    title: { en: 'Output', ja: '産出' },
    unit: '1960 = 1',
    theme: 'growth',
    column: 'nation.output',
    annual: 'sum',
    index: { year: 1960, to: 1 },
  },
};
const addressOf = (index: number) => ({ reading: '', draw: index, luck: 0 });

test('the numbers of every year are those of a comparison of the command line', () => {
  const pairs = many(20);
  const before = pairs.map(({ baseline }) => baseline);
  const after = pairs.map(({ changed }) => changed);
  const measure = { ...relative, base: { year: 1960, level: 1 } };
  const bands = bandsOf(measure, pairs);
  const { told, decimals } = toldYears(measure, pairs, bands.years, addressOf);
  const scale = levelScale('output', measures['output'], before, undefined);
  for (const [i, year] of bands.years.entries()) {
    const outcome = outcomeOf(`output@${year}`, measures);
    const { baseline, changed, effect } = effectBetween(outcome, before, after, addressOf, scale)!;
    const at = ({ median, low50, high50, low90, high90 }: typeof bands.baseline) => [
      median[i],
      [low50[i], high50[i]],
      [low90[i], high90[i]],
    ];
    expect(at(bands.baseline)).toEqual([baseline.median, baseline.interval50, baseline.interval90]);
    expect(at(bands.scenario)).toEqual([changed.median, changed.interval50, changed.interval90]);
    expect(at(bands.difference as typeof bands.baseline)).toEqual([
      effect.median,
      effect.interval50,
      effect.interval90,
    ]);
    expect([bands.difference.signShare[i], told[i], decimals[i]]).toEqual([
      effect.signShare,
      effect.verdict === 'told',
      effect.rounding,
    ]);
  }
  expect(new Set(told).size).toBe(2);
});

test('60 years of 20 pairs take less than 5 ms', () => {
  const pairs = many(20);
  const times = Array.from({ length: 40 }, () => {
    const start = performance.now();
    bandsOf(relative, pairs);
    return performance.now() - start;
  });
  // The least of them: other work on the machine can only add to it.
  expect(Math.min(...times)).toBeLessThan(5);
});
