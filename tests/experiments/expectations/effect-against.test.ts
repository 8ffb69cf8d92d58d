import { expect, test } from 'vitest';
import { effectAgainst, type Lever, outcomeOf } from '../../../src/experiments/index.js';
import type { Measures } from '../../../src/experiments/score/index.js';
import type { StoredRun } from '../../../src/runs/parts/index.js';

const measure: Measures[string] = {
  title: { en: 'Jobs', ja: '雇用' },
  unit: 'million',
  theme: 'work',
  column: 'nation.jobs',
  annual: 'mean',
};
const lever: Lever = {
  name: 'pull',
  title: { en: 'Pull', ja: '引く' },
  scenario: undefined,
  changes: [],
  outcome: outcomeOf('jobs@1990', { jobs: measure }),
  direction: 'up',
  literature: { low: 2, high: 4, source: ['census'] },
};
/** One run for each case, with so many jobs in 1990; a run without a number stopped before. */
const runs = (scenario: string, values: readonly (number | null)[]): StoredRun[] =>
  values.map((value, index) => ({
    case: index,
    scenario,
    seed: index,
    parameters: {},
    years: value === null ? [] : [1990],
    annual: { jobs: value === null ? [] : [value] },
    alarms: [],
    ledger: { largestResidual: 0, quarters: 0 },
    fingerprint: '',
  }));
const pulled = (before: readonly (number | null)[], after: readonly (number | null)[]) =>
  effectAgainst(lever, runs('history', before), runs('pulled', after));

test('four of four cases that go up are a yes, and the median of 1, 2, 3 and 4 is 2.5', () => {
  expect(pulled([10, 10, 10, 10], [11, 12, 13, 14])).toEqual({
    answer: 'yes',
    median: 2.5,
    least: 1,
    most: 4,
    asExpected: 4,
    opposite: 0,
    cases: 4,
    missing: 0,
    size: 'in the range',
  });
});

test('three of four may be luck, and so may three of three', () => {
  expect(pulled([10, 10, 10, 10], [11, 12, 13, 9]).answer).toBe('cannot tell');
  expect(pulled([10, 10, 10], [11, 12, 13]).answer).toBe('cannot tell');
});

test('four of four that go down are a no, and so is a lever that moves nothing', () => {
  expect(pulled([10, 10, 10, 10], [9, 8, 7, 6])).toMatchObject({ answer: 'no', opposite: 4 });
  expect(pulled([10, 10], [10, 10])).toMatchObject({ answer: 'no', asExpected: 0, opposite: 0 });
});

test('a case that does not move says nothing: four that go up beside two that stay are a yes, three are not', () => {
  expect(pulled([0, 0, 0, 0, 0, 0], [1, 1, 1, 1, 0, 0]).answer).toBe('yes');
  expect(pulled([0, 0, 0, 0, 0, 0], [1, 1, 1, 0, 0, 0]).answer).toBe('cannot tell');
});

test('cases in which a run stopped are counted apart; when all did nothing can be told', () => {
  expect(pulled([10, null, 10], [11, 12, null])).toMatchObject({ cases: 1, missing: 2, median: 1 });
  expect(pulled([null], [1])).toMatchObject({ answer: 'cannot tell', median: null, size: undefined });
});

test('an effect is below or above the range of the literature with its sign', () => {
  expect(pulled([10], [11]).size).toBe('below the range');
  expect(pulled([10], [15]).size).toBe('above the range');
});
