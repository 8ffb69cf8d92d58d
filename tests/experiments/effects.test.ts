import { expect, test } from 'vitest';
import { effectsOf, levelsOf } from '../../src/experiments/index.js';
import type { Member } from '../../src/runs/index.js';

const measure = {
  title: { en: 'Output', ja: '産出' },
  unit: 'yen',
  theme: 'growth' as const,
  column: 'nation.output',
  annual: 'sum' as const,
};
const members = (...all: (readonly (number | null)[])[]): Member[] =>
  all.map((values, index) => ({
    index,
    seed: index,
    parameters: {},
    years: [1955, 1956],
    annual: { output: values },
    ledger: { largestResidual: 0, quarters: 8 },
    alarms: [],
    fingerprint: String(index),
  }));

test('an effect is the difference of the same member, with the share of pairs of its sign', () => {
  const [, second] = effectsOf(
    { output: measure },
    members([1, 10], [1, 20], [1, 30]),
    members([1, 12], [1, 25], [1, 29]),
  );
  // Differences 2, 5 and -1.
  expect(second).toMatchObject({ year: 1956, unit: 'yen', median: 2, control: 20, changed: 25, runs: 3 });
  expect(second!.sameSign).toBeCloseTo(2 / 3);
});

test('an index has 100 in the base year of the control, for both', () => {
  const indexed = { ...measure, index: { year: 1955 } };
  const [first, second] = effectsOf({ output: indexed }, members([50, 60]), members([55, 72]));
  expect(first).toMatchObject({ unit: '1955 = 100', control: 100, changed: 110, median: 10 });
  expect(second).toMatchObject({ control: 120, changed: 144, median: 24 });
});

test('a member without a value is left out and the count says so', () => {
  expect(levelsOf({ output: measure }, members([1, null], [3, 4]))[1]).toMatchObject({ median: 4, runs: 1 });
  expect(effectsOf({ output: measure }, members([1, null]), members([1, 2]))[1]).toMatchObject({
    median: null,
    sameSign: null,
    runs: 0,
  });
});
