import { expect, test } from 'vitest';
import { type Change, periodOf } from '../../src/economies/index.js';
import type { Catalog } from '../../src/web/bundle/catalog.js';
import { conflictsIn } from '../../src/web/scenario/conflicts.js';
import { catalog as japan } from './japan.js';

const quarter = (text: string) => periodOf(text)!;
/** Conflicts between presets that make these changes. */
const conflicts = (...lists: (readonly Change[])[]) => {
  const presets = lists.map((changes, i) => ({
    name: `p${i}`,
    title: japan.title,
    says: japan.title,
    changes,
  }));
  const catalog: Catalog = { ...japan, presets };
  return conflictsIn(
    presets.map(({ name }) => ({ kind: 'preset', name })),
    catalog,
  );
};
const set = (parameter: string, value: number, from: string, until?: string): Change => ({
  kind: 'set',
  parameter,
  value,
  from: quarter(from),
  ...(until !== undefined && { until: quarter(until) }),
});
const times = (parameter: string, value: number, from: string): Change => ({
  kind: 'multiply',
  parameter,
  value,
  from: quarter(from),
});

test('of two values of one parameter in the same quarters the later in the list holds', () => {
  expect(
    conflicts([set('a.b', 1, '1960Q1', '1970Q4')], [set('c.d', 1, '1960Q1')], [set('a.b', 2, '1965Q1')]),
  ).toEqual([
    { first: 0, second: 2, what: 'a.b', from: quarter('1965Q1'), until: quarter('1970Q4'), holds: 'second' },
  ]);
});

test('the later in the list holds even where its date is the earlier one', () => {
  expect(conflicts([set('a.b', 1, '1980Q1')], [set('a.b', 2, '1965Q1')])).toEqual([
    { first: 0, second: 1, what: 'a.b', from: quarter('1980Q1'), holds: 'second' },
  ]);
});

test('one after the other, another parameter, and the very same value are no conflict', () => {
  expect(conflicts([set('a.b', 1, '1960Q1', '1964Q4')], [set('a.b', 2, '1965Q1')])).toEqual([]);
  expect(conflicts([set('a.b', 1, '1960Q1')], [set('a.bc', 2, '1960Q1')])).toEqual([]);
  expect(conflicts([set('a.b', 1, '1960Q1')], [set('a.b', 1, '1965Q1')])).toEqual([]);
});

test('a row and the whole parameter meet in the row', () => {
  expect(conflicts([set('a.b', 1, '1960Q1')], [set('a.b.cars', 2, '1960Q1')])).toMatchObject([
    { what: 'a.b.cars', holds: 'second' },
  ]);
  expect(conflicts([set('a.b.cars', 1, '1960Q1')], [set('a.b', 1, '1960Q1')])).toMatchObject([
    { what: 'a.b.cars' },
  ]);
  expect(conflicts([set('a.b.cars', 1, '1960Q1')], [set('a.b.steel', 2, '1960Q1')])).toEqual([]);
});

test('a factor acts on what came before it, a value hides it', () => {
  expect(conflicts([set('a.b', 4, '1960Q1')], [times('a.b', 2, '1960Q1')])).toMatchObject([
    { holds: 'both' },
  ]);
  expect(conflicts([times('a.b', 2, '1960Q1')], [set('a.b', 4, '1960Q1')])).toMatchObject([
    { holds: 'second' },
  ]);
  expect(conflicts([times('a.b', 2, '1960Q1')], [times('a.b', 2, '1970Q1')])).toMatchObject([
    { holds: 'both' },
  ]);
});

test('a driver or an institution stopped twice stays so; at the same date that is no conflict', () => {
  const freeze = (from: string): Change => ({ kind: 'freeze', driver: 'rate', from: quarter(from) });
  const without = (from: string): Change => ({ kind: 'without', institution: 'exit', from: quarter(from) });
  expect(conflicts([freeze('1960Q1')], [freeze('1960Q1')])).toEqual([]);
  expect(conflicts([freeze('1960Q1')], [freeze('1970Q1')])).toEqual([
    { first: 0, second: 1, what: 'rate', from: quarter('1970Q1'), holds: 'both' },
  ]);
  expect(conflicts([without('1960Q1')], [without('1960Q1')])).toEqual([]);
});

test('a preset of Japan and one of its parameters at another value two years later', () => {
  const preset = japan.presets.find(({ changes: [change] }) => change?.kind === 'set')!;
  const change = preset.changes[0] as Extract<Change, { kind: 'set' }>;
  const item = {
    kind: 'parameter',
    parameter: change.parameter,
    value: 0.123,
    from: change.from + 8,
  } as const;
  expect(conflictsIn([{ kind: 'preset', name: preset.name }, item], japan)).toMatchObject([
    { first: 0, second: 1, what: change.parameter, from: change.from + 8, holds: 'second' },
  ]);
});
