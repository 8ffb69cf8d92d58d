import { expect, test } from 'vitest';
import { loadEvents } from '../../src/data/events.js';
import { loadFacts } from '../../src/data/facts.js';
import { loadPoints } from '../../src/data/points.js';
import { loadSources } from '../../src/data/sources.js';
import { loadTable } from '../../src/data/tables.js';
import { made, problemOf } from './made.js';

test('sources are found by key, and an address must be one', () => {
  expect(loadSources(made()).get('penn-tables')?.licence).toBe('CC BY 4.0');
  const wrong = 'penn-tables:\n  title: P\n  publisher: G\n  licence: free\n  address: rug.nl\n';
  expect(problemOf(() => loadSources(made({ 'data/sources.yaml': wrong })))).toBe(
    'data/sources.yaml:5:12: "penn-tables.address" is "rug.nl", but must be an address that starts with https://.',
  );
  const capital = 'Penn:\n  title: P\n  publisher: G\n  licence: free\n';
  expect(problemOf(() => loadSources(made({ 'data/sources.yaml': capital })))).toBe(
    'data/sources.yaml:1:1: "Penn" cannot be a key here: must be small letters, digits, hyphens and dots.',
  );
});

test('events keep the date as far as it is known', () => {
  const [first, second] = loadEvents(made(), 'japan');
  expect([first?.date, second?.date]).toEqual(['1985', '1985-09-22']);
  expect(second?.magnitude).toBe(2.5);
});

test('an event out of order or about an unknown system is refused', () => {
  const event = (date: string, system: string) =>
    `- date: ${date}\n  title: { en: A, ja: あ }\n  systems: [${system}]\n  source: a\n  checked: true\n`;
  const with_ = (text: string) =>
    problemOf(() => loadEvents(made({ 'data/events/japan.yaml': text }), 'japan'));
  expect(with_(event('1990', 'main-bank') + event('1985-09', 'main-bank'))).toBe(
    'data/events/japan.yaml:6:9: the event of 1985-09 comes after 1990; sort the events.',
  );
  expect(with_(event('1990', 'main-bnak'))).toBe(
    'data/events/japan.yaml:3:13: the system "main-bnak" is not in data/systems.yaml. Did you mean "main-bank"?',
  );
});

test('facts carry their theme, and an id stands once', () => {
  const [fact] = loadFacts(made());
  expect(fact).toMatchObject({ id: 'banks-largest', theme: 'banks', period: '1988' });
  const again = made().text('data/facts/banks.yaml');
  expect(problemOf(() => loadFacts(made({ 'data/facts/more.yaml': again })))).toBe(
    'data/facts/more.yaml:1:7: the fact "banks-largest" already stands in data/facts/banks.yaml.',
  );
  const unknown = again.replace('penn-tables', 'penn-table');
  expect(problemOf(() => loadFacts(made({ 'data/facts/banks.yaml': unknown })))).toBe(
    'data/facts/banks.yaml:2:10: the source "penn-table" is not in data/sources.yaml. Did you mean "penn-tables"?',
  );
});

test('points are one row a year, and stand once', () => {
  expect(loadPoints(made(), 'japan').map(({ year, value }) => [year, value])).toEqual([
    [2014, 3820],
    [2016, 3589],
  ]);
  const text = made().text('data/points/japan.yaml');
  expect(problemOf(() => loadPoints(made({ 'data/points/japan.yaml': text + text }), 'japan'))).toBe(
    'data/points/japan.yaml:10:19: the point firms.total of JPN in 2014 stands here a second time; keep one of the two.',
  );
});

test('the blocks of a table must be described', () => {
  expect(loadTable(made(), 'flows-1995').cells).toEqual([
    { block: 'made', from: 'steel', to: 'cars', value: 10 },
  ]);
  const rows = 'block,from,to,value\nmaed,steel,cars,10\n';
  expect(problemOf(() => loadTable(made({ 'data/tables/flows-1995.csv': rows }), 'flows-1995'))).toBe(
    'data/tables/flows-1995.csv:2:1: the block "maed" is not described in data/tables/flows-1995.yaml. Did you mean "made"?',
  );
  expect(problemOf(() => loadTable(made(), 'flows-1996'))).toBe(
    'there is no table "flows-1996". Did you mean "flows-1995"?',
  );
});
