import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assemble, assemblyOf, changeInWords, periodOf } from '../../src/economies/index.js';
import type { Catalog } from '../../src/web/bundle/catalog.js';
import type { Item } from '../../src/web/scenario/asked.js';
import { changesOf, firstOf } from '../../src/web/scenario/changes-of.js';
import { catalog as japan, subject } from './japan.js';
import { items as someItems } from './states.js';

const quarter = (text: string) => periodOf(text)!;
const lever = (id: string, changes: Catalog['levers'][number]['changes'], isNumber = false) => {
  const [first] = changes;
  const number =
    isNumber && (first?.kind === 'set' || first?.kind === 'multiply')
      ? { ...japan.levers.find((one) => one.number)!.number!, kind: first.kind, parameter: first.parameter }
      : undefined;
  return { ...japan.levers[0]!, id, changes, number };
};
const catalog: Catalog = {
  ...japan,
  levers: [
    lever(
      'price/floor',
      [{ kind: 'set', parameter: 'wages.floor', value: 3, from: quarter('1955Q1') }],
      true,
    ),
    lever(
      'price/half',
      [
        {
          kind: 'multiply',
          parameter: 'wages.floor',
          value: 0.5,
          from: quarter('1980Q1'),
          until: quarter('1989Q4'),
        },
      ],
      true,
    ),
    lever('crisis/none', [
      { kind: 'freeze', driver: 'credit', from: quarter('1990Q2'), until: quarter('1990Q4') },
      { kind: 'without', institution: 'convoy', from: quarter('1991Q2') },
      { kind: 'set', parameter: 'boards.late', value: 1, from: quarter('1989Q2') },
    ]),
  ],
  presets: [
    {
      name: 'pair',
      title: japan.title,
      says: { en: '', ja: '' },
      changes: [
        { kind: 'set', parameter: 'a.b', value: 1, from: quarter('1970Q1') },
        { kind: 'set', parameter: 'a.c', value: 2, from: quarter('1960Q1') },
      ],
    },
  ],
};
const words = (...items: Item[]) => changesOf(items, catalog).map(changeInWords);

test('a lever all the way does what its file says', () => {
  expect(words({ kind: 'lever', id: 'price/half' })).toEqual([
    'wages.floor times 0.5 from 1980Q1 until 1989Q4',
  ]);
});

test('a lever with a value has its one number at that value', () => {
  expect(words({ kind: 'lever', id: 'price/floor', value: 3.5 })).toEqual(['wages.floor = 3.5 from 1955Q1']);
  expect(words({ kind: 'lever', id: 'price/half', value: 0 })).toEqual([
    'wages.floor times 0 from 1980Q1 until 1989Q4',
  ]);
});

test('a lever from another date is as long as it was, and its changes keep their distance', () => {
  expect(words({ kind: 'lever', id: 'price/half', from: quarter('1990Q3') })).toEqual([
    'wages.floor times 0.5 from 1990Q3 until 2000Q2',
  ]);
  // The first change of three is that of 1989Q2; five years later all of them are.
  expect(words({ kind: 'lever', id: 'crisis/none', from: quarter('1994Q2') })).toEqual([
    'credit frozen from 1995Q2 until 1995Q4',
    'without convoy from 1996Q2',
    'boards.late = 1 from 1994Q2',
  ]);
});

test('what would begin after the last quarter is left out', () => {
  expect(words({ kind: 'lever', id: 'crisis/none', from: catalog.end })).toEqual([
    `boards.late = 1 from ${changeInWords({ kind: 'freeze', driver: '', from: catalog.end }).slice(-6)}`,
  ]);
});

test('items follow in the order of the list, each in its own order', () => {
  expect(
    words(
      { kind: 'parameter', parameter: 'x.y.row', value: -2, from: quarter('2001Q1') },
      { kind: 'preset', name: 'pair' },
      { kind: 'lever', id: 'price/floor' },
    ),
  ).toEqual([
    'x.y.row = -2 from 2001Q1',
    'a.b = 1 from 1970Q1',
    'a.c = 2 from 1960Q1',
    'wages.floor = 3 from 1955Q1',
  ]);
});

test('a lever or preset of another catalog, and a value for a switch, are bugs that say so', () => {
  expect(() => words({ kind: 'lever', id: 'no/such' })).toThrow(
    'There is no lever no/such in the catalog of japan.',
  );
  expect(() => words({ kind: 'preset', name: 'none' })).toThrow('There is no scenario none in the catalog');
  expect(() => words({ kind: 'lever', id: 'crisis/none', value: 1 })).toThrow('on or off, but was put at 1');
});

test('every lever of Japan at its pulled value and at its own date is the lever all the way', () => {
  for (const { id, changes, number } of japan.levers) {
    const item = {
      kind: 'lever',
      id,
      from: firstOf(changes),
      ...(number && { value: number.pulled }),
    } as const;
    expect(changesOf([item], japan), id).toEqual(changes);
  }
});

test('changes of any items begin within the quarters of the economy and end after they begin', () => {
  fc.assert(
    fc.property(someItems, (items) => {
      for (const { from, until = Infinity } of changesOf(items, japan)) {
        expect(from).toBeGreaterThanOrEqual(japan.start);
        expect(from).toBeLessThanOrEqual(japan.end);
        expect(until).toBeGreaterThanOrEqual(from);
      }
    }),
  );
});

test('every lever of Japan moved to 1990 assembles', () => {
  for (const { id } of japan.levers) {
    const changes = changesOf([{ kind: 'lever', id, from: quarter('1990Q1') }], japan);
    const without = changes.flatMap((one) => (one.kind === 'without' ? [one.institution] : []));
    expect(firstOf(changes), id).toBe(quarter('1990Q1'));
    assemble(assemblyOf(subject.economy, { seed: 1, scale: 20000, changes, without }));
  }
});
