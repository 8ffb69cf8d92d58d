import { expect, test } from 'vitest';
import type { Content } from '../../../src/data/content.js';
import { contentOnDisk } from '../../../src/data/files.js';
import {
  factsOf,
  readMeasures,
  readTargets,
  recordOf,
  statisticOf,
} from '../../../src/experiments/score/index.js';

const content = contentOnDisk('.');
const measures = readMeasures(content, 'japan');
const { targets } = readTargets(content, 'japan', measures);

test('Japan has 115 fitted targets and 18 held out', () => {
  const kinds = Object.values(targets).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'fit')).toHaveLength(115);
  expect(kinds.filter((kind) => kind === 'holdOut')).toHaveLength(18);
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

const csv = (key: string) => {
  const rows = content.text(`data/series/${key}.csv`).trim().split('\n').slice(1);
  const cells = rows.map((row) => row.split(',').map(Number));
  return { years: cells.map(([year]) => year), values: cells.map(([, value]) => value) };
};

test('the recorded series give the observed values, to the digits in which those are written', () => {
  let held = 0;
  for (const [id, target] of Object.entries(targets)) {
    const record = recordOf(measures[target.measure], csv);
    const recorded = record && statisticOf(target, record, record);
    if (typeof recorded !== 'number' || Array.isArray(target.observed)) continue;
    held += 1;
    const offset = Math.abs(recorded - target.observed);
    // Shares of GDP are stored to three digits, so their differences carry 0.01 points.
    expect(offset, `${id}: ${recorded}`).toBeLessThan(0.006 * Math.abs(target.observed) + 0.006);
  }
  expect(held).toBeGreaterThan(95);
});

const altered = (from: string, to: string): Content => ({
  ...content,
  text: (path) => content.text(path).replace(from, to),
});

test('a misspelled key is refused with its line', () => {
  expect(() => readTargets(altered('tolerance:', 'tolerence:'), 'japan', measures)).toThrow(
    /targets\.yaml:\d+:\d+: .*"toler[ea]nce"/,
  );
});

test('a target of a measure that does not exist is refused with its line', () => {
  expect(() =>
    readTargets(altered('    measure: capital-output', '    measure: capital'), 'japan', measures),
  ).toThrow(/targets\.yaml:\d+:\d+: .*the measure capital, which measures\.yaml does not define/);
});

test('the marks of a chart are the levels and means among its targets', () => {
  expect(factsOf(targets, 'zombie-share-large')).toEqual([{ from: 1996, to: 2002, low: 10, high: 30 }]);
  expect(factsOf(targets, 'bankruptcies')[0]).toEqual({ from: 1984, to: 1984, low: 20.8, high: 20.8 });
});
