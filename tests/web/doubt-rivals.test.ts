import { expect, test } from 'vitest';
import type { SampleDesign } from '../../src/web/engine/messages.js';
import {
  LUCK,
  runsOfScreening,
  screening,
  stepRows,
  stepsOf,
  variedFor,
} from '../../src/web/doubt/one-by-one.js';
import { rivalRow, rivalsTold } from '../../src/web/doubt/rival-rows.js';
import { pointsOf } from '../../src/experiments/index.js';
import { content, subject, catalog } from './japan.js';
import { doubtData } from '../../src/web/bundle/doubt-data.js';
import { pairOf } from './sample-runs.js';

const output = { key: 'output', relative: false, base: undefined };
const [reading] = catalog.readings;

/** Six runs with these effects under a reading, or under the model as it is. */
const rowOf = (name: string | undefined, differences: readonly number[]) =>
  rivalRow(
    {
      asked: { items: [], readings: name === undefined ? [] : [name], seed: 1, runs: 6 },
      pairs: differences.map((difference, index) => ({
        index,
        ...pairOf(index, [2000], [0], [difference]),
      })),
      lost: [],
    },
    name === undefined ? undefined : { ...reading!, name },
    output,
    2000,
  );
const up = [1, 2, 3, 4, 5, 6];
const down = up.map((one) => -one);
const mixed = [1, -1, 2, -2, 3, -3];

test('a reading turns the sign only where its runs and those of the model as it is all agree', () => {
  expect(rivalsTold([rowOf(undefined, up), rowOf('a', down)]).en).toContain('The sign turns under');
  expect(rivalsTold([rowOf(undefined, up), rowOf('a', up), rowOf('b', mixed)]).en).toContain(
    'No reading turns the sign: under all 1 readings of 2',
  );
  expect(rivalsTold([rowOf(undefined, mixed), rowOf('a', down)]).en).toContain('Cannot tell');
});

test('before all runs have come nothing is said of signs', () => {
  expect(rivalsTold([rowOf(undefined, up), rowOf('a', down.slice(1))]).en).toContain('1 of 2 readings');
});

const { parameters } = doubtData(content, subject);

test('what is drawn in Japan has a range, and some of it was fitted to a measure', () => {
  expect(parameters.length).toBeGreaterThan(100);
  for (const { low, high } of parameters) expect(low).toBeLessThan(high);
  const measures = new Set(parameters.flatMap((one) => one.measures));
  expect(measures.size).toBeGreaterThan(5);
  for (const key of measures) expect(catalog.measures.map((one) => one.key)).toContain(key);
});

test('varied are those fitted to the measure; without such those that go most with the effect', () => {
  const measure = parameters.find((one) => one.measures.length > 0)!.measures[0]!;
  const fitted = variedFor(measure, parameters, [])!;
  expect(fitted.by).toBe('fitted');
  for (const one of fitted.parameters) expect(one.measures).toContain(measure);
  const last = parameters.at(-1)!;
  const all = [{ parameter: last.key, correlation: 0.9 }];
  expect(variedFor('no such measure', parameters, all)).toEqual({ by: 'correlated', parameters: [last] });
  expect(variedFor('no such measure', parameters, [])).toBeUndefined();
});

const design: SampleDesign = screening(
  [
    { key: 'a.steep', meaning: '', unit: '1', rangeOf: 'value', low: 0, high: 2, measures: [] },
    { key: 'a.flat', meaning: '', unit: '1', rangeOf: 'value', low: 0, high: 1, measures: [] },
  ],
  1,
);
const effects = Array.from({ length: runsOfScreening(design) }, (_, index) => {
  const [steep = 0, flat = 0] = pointsOf(design)(index);
  return { index, reading: '', draw: index, luck: 0, difference: 6 * steep - flat, parameters: {} };
});

test('moving a parameter over its range moves the effect by its slope; luck, which does nothing, comes last', () => {
  // Two parameters and luck: four rows for each of four trajectories.
  expect(effects).toHaveLength(16);
  const rows = stepRows(design, stepsOf(design, effects)!);
  expect(rows.map(({ name }) => name)).toEqual(['a.steep', 'a.flat', LUCK]);
  expect(rows[0]!.mean).toBeCloseTo(6, 10);
  expect(rows[1]!.mean).toBeCloseTo(-1, 10);
  expect(rows[1]!.meanAbsolute).toBeCloseTo(1, 10);
  expect(rows[2]!.meanAbsolute).toBeCloseTo(0, 10);
});

test('a chain with a run that did not come is left out; before one is whole nothing is said', () => {
  expect(stepsOf(design, effects.slice(0, 3))).toBeUndefined();
  expect(stepsOf(design, effects.slice(1))).toMatchObject({ trajectories: 3, trajectoriesLeftOut: 1 });
});
