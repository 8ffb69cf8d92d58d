import { expect, test } from 'vitest';
import type { Measures } from '../../../src/experiments/score/index.js';
import { effectBetween, levelScale, outcomeOf } from '../../../src/experiments/studies/index.js';
import type { StoredRun } from '../../../src/runs/parts/index.js';

const measures: Measures = {
  output: {
    title: { en: 'Output', ja: '産出' },
    unit: '1991 = 100',
    theme: 'growth',
    column: 'nation.output',
    annual: 'sum',
    index: { year: 1991, to: 100 },
  },
};
const run = (scenario: string, index: number, values: (number | null)[]): StoredRun => ({
  case: index,
  scenario,
  seed: index,
  parameters: {},
  years: [1990, 1991, 1992],
  annual: { output: values },
  ledger: { largestResidual: 0, quarters: 12 },
  alarms: [],
  fingerprint: '',
});
const baseline = [run('history', 0, [10, 20, 40]), run('history', 1, [100, 200, 300])];
const changed = [run('more', 0, [10, 40, 80]), run('more', 1, [100, 400, 600])];
const addressOf = (index: number) => ({ reading: '', draw: index, luck: 0 });
const record = { years: [1990, 1991], values: [5, 10] };
const effectIn = (year: string) =>
  effectBetween(
    outcomeOf(`output@${year}`, measures),
    baseline,
    changed,
    addressOf,
    levelScale('output', measures['output']!, baseline, record),
  )!;

test('the baseline of each case is 100 in the base year, and a scenario of twice as much is 200', () => {
  const { levelUnit, baseline: before, changed: after, effect } = effectIn('1991');
  expect(levelUnit).toBe('1991 = 100');
  expect([before.median, after.median]).toEqual([100, 200]);
  expect(effect.median).toBe(100);
});

test('40 of 20 and 300 of 200 are 200 and 150: a median of 175, with the middle half 162.5 to 187.5', () => {
  const { baseline: before, changed: after } = effectIn('1992');
  expect(before.median).toBe(175);
  expect(before.interval50).toEqual([162.5, 187.5]);
  expect(after.median).toBe(350);
});

test('the record is set to the same base', () => {
  expect(levelScale('output', measures['output']!, baseline, record).record!.values).toEqual([50, 100]);
});

test('a case without a value in the base year has no level, but its difference counts', () => {
  const short = [run('history', 0, [10, null, null]), run('history', 1, [100, 200, 300])];
  const scale = levelScale('output', measures['output']!, short, undefined);
  expect([scale.of(0), scale.of(1)]).toEqual([undefined, 0.5]);
  const found = effectBetween(outcomeOf('output@1990', measures), short, changed, addressOf, scale)!;
  expect(found.effect.runs).toBe(2);
  expect(found.baseline.median).toBe(50);
});

test('runs that end before the base year stay in units of the model, without a record', () => {
  const early = [run('history', 0, [10, null, null])];
  const scale = levelScale('output', measures['output']!, early, record);
  expect(scale).toMatchObject({ unit: 'units of the model', record: undefined });
  expect(scale.of(0)).toBe(1);
});

test('a growth rate is told in its own unit', () => {
  const outcome = outcomeOf('output@1991-1992:growth', measures);
  const scale = levelScale('output', measures['output']!, baseline, record);
  const { levelUnit, baseline: before } = effectBetween(outcome, baseline, changed, addressOf, scale)!;
  expect(levelUnit).toBe('percent a year');
  expect(before.median).toBeCloseTo((100 * (Math.log(4) / 2 + Math.log(3) / 2)) / 2, 9);
});
