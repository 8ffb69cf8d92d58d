import { expect, test } from 'vitest';
import type { StoredRun } from '../../src/runs/parts/index.js';
import { rowOf, yearlyEffect } from '../../src/web/preview/row-of.js';

const run = (index: number, scenario: string, values: (number | null)[]): StoredRun => ({
  case: index,
  scenario,
  seed: index,
  parameters: {},
  years: values.map((_, i) => 2000 + i),
  annual: { output: values },
  ledger: { largestResidual: 0, quarters: 4 * values.length },
  alarms: [],
  fingerprint: '',
});
const baseline = [run(0, 'history', [4, 4]), run(1, 'history', [2, 2])];

test('differences are paired case by case: 1 and 3 are 2 on average, root of 2 apart, and 1 is the squared error', () => {
  const found = yearlyEffect({ key: 'output', relative: false }, baseline, [
    run(1, 'changed', [2, 5]),
    run(0, 'changed', [4, 5]),
  ]);
  expect(found.mean).toEqual([0, 2]);
  expect(found.spread[1]).toBeCloseTo(Math.SQRT2, 12);
  expect(found.squaredError[1]).toBeCloseTo(1, 12);
});

test('relative differences are logarithms, and a year that one run lacks counts without it', () => {
  const found = yearlyEffect({ key: 'output', relative: true }, baseline, [
    run(0, 'changed', [8, 8]),
    run(1, 'changed', [8, null]),
  ]);
  expect(found.mean[0]).toBeCloseTo(100 * ((Math.log(2) + Math.log(4)) / 2), 12);
  expect(found.mean[1]).toBeCloseTo(100 * Math.log(2), 12);
  expect(found.spread[1]).toBeNull();
});

const asked = { levers: ['a/b'], presets: [], from: 8000, at: [1], scenarios: [] };
const rowFor = (changed: StoredRun[]) =>
  rowOf(asked, [{ key: 'output', relative: false }], baseline, [changed]).effects.output;

test('an effect that every case shows is kept whole, and one no larger than its error is not', () => {
  const sure = rowFor([run(0, 'changed', [5, 7]), run(1, 'changed', [3, 5])])!;
  expect(sure.mean[0]!.map((one) => one * sure.unit)).toEqual([1, 3].map((one) => expect.closeTo(one, 1)));
  const luck = rowFor([run(0, 'changed', [7, 7]), run(1, 'changed', [-1, -1])])!;
  expect(luck.mean).toEqual([[0, 0]]);
  expect(luck.spread[0]! * luck.unit).toBeCloseTo(Math.sqrt(18), 1);
});

test('what nothing changes has no effect in the row', () => {
  expect(rowFor([run(0, 'changed', [4, 4]), run(1, 'changed', [2, 2])])).toBeUndefined();
});
