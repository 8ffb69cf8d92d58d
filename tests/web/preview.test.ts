import { expect, test } from 'vitest';
import { contentOnDisk } from '../../src/data/files.js';
import { type Change, periodOf } from '../../src/economies/index.js';
import { institutions } from '../../src/economies/registry.js';
import { canonical, loadSubject, readSystems, scenarioNames } from '../../src/experiments/index.js';
import { emulate, type Told } from '../../src/web/preview/emulate.js';
import {
  pathOfPreview,
  type PreviewError,
  type PreviewFile,
  type PreviewRow,
  readPreview,
} from '../../src/web/preview/preview-file.js';
import { isOlder } from '../../src/web/preview/is-older.js';
import type { Known } from '../../src/web/preview/pulled-items.js';
import { isUseless } from '../../src/web/preview/typical-error.js';
import type { Item } from '../../src/web/scenario/asked.js';

const error = (more: Partial<PreviewError> = {}): PreviewError => ({
  scenarios: 10,
  root: 1,
  none: 4,
  ofSpread: 0.5,
  ofEffect: 0,
  ...more,
});
const years = Array.from({ length: 11 }, (_, i) => 1990 + i);
const measure = (relative: boolean, more: Partial<PreviewError> = {}) => ({
  relative,
  ownDate: error(more),
  otherDate: error({ ofEffect: 2 }),
});
const band = { low50: [], high50: [], low90: [], high90: [] };
const quarter = (text: string) => periodOf(text)!;

/** From 1992 to 1996 output rises to 10 (200 times 0.05) and unemployment to 2; both stay there until 2000. */
const rate: PreviewRow = {
  levers: ['bank/rate'],
  presets: [],
  from: quarter('1992Q1'),
  number: { history: 2, pulled: 4 },
  at: [1],
  knots: [1992, 1996, 2000],
  effects: {
    output: { unit: 0.05, mean: [[0, 200, 200]], spread: [0, 40, 40] },
    unemployment: { unit: 0.01, mean: [[0, 200, 200]], spread: [0, 0, 0] },
  },
};
/** From 1990 output is 5 lower. */
const rule: PreviewRow = {
  levers: ['bank/rule'],
  presets: ['strict'],
  from: quarter('1990Q1'),
  at: [1],
  knots: [1990, 2000],
  effects: { output: { unit: 1, mean: [[-5, -5]], spread: [0, 0] } },
};
const preview: PreviewFile = {
  format: 1,
  economy: 'test',
  content: 'c1',
  versions: { model: 'm1' },
  scale: 5000,
  seed: 1,
  cases: 6,
  baselineCases: 20,
  years,
  measures: {
    output: measure(true),
    unemployment: measure(false),
    patents: measure(false, { root: 4, none: 4 }),
  },
  baseline: Object.fromEntries(
    ['output', 'unemployment', 'patents'].map((key) => [key, { ...band, median: years.map(() => 100) }]),
  ),
  fit: {},
  rows: [rate, rule],
};
const set = (parameter: string, from: number): Change => ({ kind: 'set', parameter, value: 1, from });
const known: Known = {
  levers: [
    { id: 'bank/rate', changes: [set('bank.rate', rate.from)] },
    { id: 'bank/rule', changes: [set('bank.rule', rule.from)] },
    { id: 'bank/new', changes: [set('bank.new', rule.from)] },
  ],
  presets: [{ name: 'strict', changes: [set('bank.rule', rule.from)] }],
};
const lever = (id: string, more: { value?: number; from?: number } = {}): Item => ({
  kind: 'lever',
  id,
  ...more,
});
const told = (measureKey: string, items: readonly Item[], file = preview) => {
  const found = emulate(file, known, items)[measureKey]!;
  if ('reason' in found) throw new Error(`refused: ${found.why}`);
  return found;
};
const why = (measureKey: string, items: readonly Item[], readings: readonly string[] = []) => {
  const found = emulate(preview, known, items, readings)[measureKey]!;
  return 'reason' in found ? found.why : 'told';
};
const at = ({ effect }: Told, year: number) => effect[year - 1990];
const percent = (logarithm: number) => 100 * (Math.exp(logarithm / 100) - 1);

test('all the way to 4 unemployment is 2 higher in 1996 and half of that half way up in time, in 1994', () => {
  const found = told('unemployment', [lever('bank/rate')]);
  expect([1991, 1992, 1994, 1996, 2000].map((year) => at(found, year))).toEqual([0, 0, 1, 2, 2]);
});

test('half as far, 3 between 2 and 4, does half as much; 5 does half as much again; history does nothing', () => {
  expect(at(told('unemployment', [lever('bank/rate', { value: 3 })]), 1996)).toBe(1);
  expect(at(told('unemployment', [lever('bank/rate', { value: 5 })]), 1996)).toBe(3);
  expect(at(told('unemployment', [lever('bank/rate', { value: 1 })]), 1996)).toBe(-1);
  expect(at(told('unemployment', [lever('bank/rate', { value: 2 })]), 1996)).toBe(0);
});

test('what was run half way is used: 1.6 there and 2 all the way are 0.8 at a quarter and 1.8 at three', () => {
  const halved = {
    unit: 0.01,
    mean: [[160, 160, 160], rate.effects.unemployment!.mean[0]!],
    spread: [0, 0, 0],
  };
  const file = {
    ...preview,
    fit: {},
    rows: [{ ...rate, at: [0.5, 1], effects: { unemployment: halved } }],
  };
  const in1996 = (value: number) => at(told('unemployment', [lever('bank/rate', { value })], file), 1996);
  expect(in1996(2.5)).toBeCloseTo(0.8, 12);
  expect(in1996(3.5)).toBeCloseTo(1.8, 12);
});

test('where holding the value of history is a change, its effect is what the preview starts from', () => {
  const held = { unit: 0.01, mean: [[0, 100, 100], rate.effects.unemployment!.mean[0]!], spread: [0, 0, 0] };
  const file = { ...preview, rows: [{ ...rate, at: [0, 1], effects: { unemployment: held } }] };
  expect(at(told('unemployment', [lever('bank/rate', { value: 2 })], file), 1996)).toBe(1);
  expect(at(told('unemployment', [lever('bank/rate', { value: 3 })], file), 1996)).toBe(1.5);
});

test('two years later everything happens two years later', () => {
  const found = told('unemployment', [lever('bank/rate', { from: quarter('1994Q1') })]);
  expect([1994, 1996, 1998, 2000].map((year) => at(found, year))).toEqual([0, 1, 2, 2]);
  const earlier = told('unemployment', [lever('bank/rate', { from: quarter('1990Q1') })]);
  expect([1992, 1994, 2000].map((year) => at(earlier, year))).toEqual([1, 2, 2]);
});

test('levers add in logarithms where differences are percent: 10 less 5 is exp(0.05)', () => {
  expect(at(told('output', [lever('bank/rate')]), 1996)).toBeCloseTo(percent(10), 12);
  expect(at(told('output', [lever('bank/rate'), lever('bank/rule')]), 1996)).toBeCloseTo(percent(5), 12);
  expect(at(told('output', [lever('bank/rate'), lever('bank/rule')]), 1990)).toBeCloseTo(percent(-5), 12);
});

test('a scenario counts like its levers, and what is asked twice is done once', () => {
  const strict: Item = { kind: 'preset', name: 'strict' };
  expect(at(told('output', [strict]), 1996)).toBeCloseTo(percent(-5), 12);
  expect(at(told('output', [strict, lever('bank/rule')]), 1996)).toBeCloseTo(percent(-5), 12);
});

test('the error is half of the spread, 40 times 0.05, at its own date; at others twice the effect comes to it', () => {
  const own = told('output', [lever('bank/rate')]);
  expect(own.errors[1996 - 1990]).toBeCloseTo(0.5 * 2 * Math.exp(0.1), 12);
  const moved = told('output', [lever('bank/rate', { from: quarter('1994Q1') })]);
  expect(moved.errors[2000 - 1990]).toBeCloseTo(Math.hypot(1, 2 * 10) * Math.exp(0.1), 12);
  // 1992 to 2000 without bends: 0, 0.25, 0.5, 0.75 and 1 of it, then 1.
  const logarithms = [0, 0.25, 0.5, 0.75, 1, 1, 1, 1, 1].map((part) => part * Math.exp(part / 10));
  const squares = logarithms.reduce((sum, one) => sum + one * one, 0);
  expect(own.typicalError).toBeCloseTo(Math.sqrt(squares / 9), 12);
});

test('there is no effect where history has no value', () => {
  const median = years.map((year) => (year < 1995 ? null : 4));
  const file = { ...preview, baseline: { ...preview.baseline, unemployment: { ...band, median } } };
  const found = told('unemployment', [lever('bank/rate')], file);
  expect(at(found, 1994)).toBeNull();
  expect(at(found, 1996)).toBe(2);
});

test('what cannot be previewed says why', () => {
  const parameter: Item = { kind: 'parameter', parameter: 'bank.rate', value: 3, from: rate.from };
  expect(why('output', [lever('bank/rate')])).toBe('told');
  expect(why('output', [lever('bank/rate'), parameter])).toBe('parameter');
  expect(why('output', [lever('bank/new')])).toBe('notRun');
  expect(why('output', [lever('bank/rule', { value: 3 })])).toBe('notRun');
  expect(why('output', [lever('bank/rate'), lever('bank/rate', { value: 3 })])).toBe('overlap');
  expect(why('output', [lever('bank/rate')], ['hold-up'])).toBe('reading');
  expect(why('patents', [lever('bank/rate')])).toBe('useless');
  expect(emulate(preview, known, [lever('bank/rate')])['exports']).toBeUndefined();
});

test('a preview is older when the files or any version are others', () => {
  expect(isOlder(preview, { content: 'c1', versions: { model: 'm1' } })).toBe(false);
  expect(isOlder(preview, { content: 'c2', versions: { model: 'm1' } })).toBe(true);
  expect(isOlder(preview, { content: 'c1', versions: { model: 'm2' } })).toBe(true);
  expect(isOlder(preview, { content: 'c1', versions: { model: 'm1', saisei: '1' } })).toBe(true);
});

const content = contentOnDisk('.');
const japan = readPreview(content.text(pathOfPreview('japan')));
const subject = loadSubject(content, 'japan', institutions);
const levers = readSystems(content, subject).flatMap((system) =>
  system.levers.map(({ name, changes }) => ({ id: `${system.name}/${name}`, changes })),
);

test('every lever and scenario of Japan has one row of the preview, and none is left over', () => {
  expect(japan.rows.flatMap((row) => row.levers).toSorted()).toEqual(levers.map(({ id }) => id).toSorted());
  expect(japan.rows.flatMap((row) => row.presets).toSorted()).toEqual(scenarioNames(content));
  for (const { levers: ids } of japan.rows) {
    const changes = levers.filter(({ id }) => ids.includes(id)).map((one) => canonical(one.changes));
    expect(new Set(changes).size).toBeLessThanOrEqual(1);
  }
});

test('every measure of the preview of Japan exists, has a baseline by year and errors that were tried', () => {
  for (const [key, { ownDate, otherDate }] of Object.entries(japan.measures)) {
    expect(Object.keys(subject.measures)).toContain(key);
    expect(japan.baseline[key]!.median).toHaveLength(japan.years.length);
    expect(ownDate.scenarios).toBeGreaterThanOrEqual(20);
    expect(otherDate.scenarios).toBeGreaterThanOrEqual(10);
    for (const one of [ownDate, otherDate])
      if (!isUseless(one)) expect(one.ofSpread + one.ofEffect, key).toBeGreaterThan(0);
  }
});

test('every row of Japan has a number for each knot, and knots in order from its date to the end', () => {
  for (const { from, at: far, knots, effects, levers: ids } of japan.rows) {
    expect(knots[0], ids.join()).toBe(Math.floor(from / 4));
    expect(knots.at(-1)).toBe(japan.years.at(-1));
    expect(knots).toEqual([...new Set(knots)].toSorted((a, b) => a - b));
    expect(far).toContain(1);
    for (const { mean, spread } of Object.values(effects)) {
      expect(mean.map((one) => one.length)).toEqual(far.map(() => knots.length));
      expect(spread).toHaveLength(knots.length);
    }
  }
});

test('forty levers of Japan are previewed in a few milliseconds', () => {
  const apart = new Map(levers.map((one) => [canonical(one.changes.map((c) => ({ ...c, from: 0 }))), one]));
  const all = { levers, presets: [] };
  const items: Item[] = [];
  for (const { id } of apart.values()) {
    const more = [...items, lever(id)];
    const found = Object.values(emulate(japan, all, more))[0]!;
    if (more.length <= 40 && !('why' in found && found.why === 'overlap')) items.push(lever(id));
  }
  expect(items).toHaveLength(40);
  for (let i = 0; i < 20; i++) emulate(japan, all, items);
  const took = Array.from({ length: 15 }, () => {
    const start = performance.now();
    emulate(japan, all, items);
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  // The machine of a test may be busy; the aim is five.
  expect(took[0]!).toBeLessThan(20);
});
