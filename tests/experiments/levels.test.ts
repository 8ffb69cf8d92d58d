import { expect, test } from 'vitest';
import { levelsOf } from '../../src/experiments/index.js';

const measure = {
  title: { en: 'Output', ja: '産出' },
  unit: 'yen',
  theme: 'growth' as const,
  column: 'nation.output',
  annual: 'sum' as const,
};
const runs = (...all: (readonly (number | null)[])[]) =>
  all.map((values) => ({ years: [1955, 1956], annual: { output: values } }));

test('a level is the median of the runs with their middle half and nine tenths', () => {
  // 0, 10, ... 100: the quantile of a share is 100 times the share.
  const all = Array.from({ length: 11 }, (_, i) => [1, 10 * i]);
  expect(levelsOf({ output: measure }, runs(...all))[1]).toEqual({
    measure: 'output',
    unit: 'yen',
    year: 1956,
    median: 50,
    low50: 25,
    high50: 75,
    low90: 5,
    high90: 95,
    runs: 11,
  });
});

test('an index has 100 in the base year of each run', () => {
  const indexed = { ...measure, index: { year: 1955 } };
  const [first, second] = levelsOf({ output: indexed }, runs([50, 60], [10, 14]));
  expect(first).toMatchObject({ unit: '1955 = 100', median: 100, low90: 100, high90: 100 });
  expect(second).toMatchObject({ median: 130, low50: 125 });
});

test('a run without a value is left out and the count says so; a year nobody has is no row', () => {
  expect(levelsOf({ output: measure }, runs([1, null], [3, 4]))[1]).toMatchObject({ median: 4, runs: 1 });
  expect(levelsOf({ output: measure }, runs([1, null]))).toHaveLength(1);
});
