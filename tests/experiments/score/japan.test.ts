import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { measuresSchema, targetsSchema } from '../../../src/experiments/score/index.js';

const read = (name: string): unknown => parse(readFileSync(`economies/japan/${name}.yaml`, 'utf8'));
const { targets, eraColumns } = targetsSchema.parse(read('targets'));
const measures = measuresSchema.parse(read('measures'));

test('Japan has 115 fitted targets and 18 held out', () => {
  const kinds = Object.values(targets).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'fit')).toHaveLength(115);
  expect(kinds.filter((kind) => kind === 'holdOut')).toHaveLength(18);
});

test('every target and every column of the era table names a measure', () => {
  for (const { measure } of [...Object.values(targets), ...eraColumns]) {
    expect(measures).toHaveProperty([measure]);
  }
});

test('tolerances are those of the rules, whatever the target', () => {
  const allowed = ['pp 0.6 1.2', 'pp 0.8 1.6', 'relative 0.1 0.25', 'years 2 5', 'atLeast 0.8 0.6'];
  // The one tighter pair: a level counted by a census.
  allowed.push('relative 0.05 0.1');
  for (const { tolerance } of Object.values(targets)) {
    if (tolerance.kind === 'band') continue;
    expect(allowed).toContain(`${tolerance.kind} ${tolerance.good} ${tolerance.fair}`);
  }
});

test('a correlation needs a measure with a record', () => {
  for (const { statistic, measure } of Object.values(targets)) {
    if (statistic === 'correlation') expect(measures[measure]?.record).toBeDefined();
  }
});

test('a misspelled key is refused', () => {
  const [id, target] = Object.entries(targets)[0] ?? [];
  const wrong = { eras: {}, eraColumns: [], targets: { [String(id)]: { ...target, tolerence: 1 } } };
  expect(targetsSchema.safeParse(wrong).success).toBe(false);
});
