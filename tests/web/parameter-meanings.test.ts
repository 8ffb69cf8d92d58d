import { expect, test } from 'vitest';
import { loadSources } from '../../src/data/sources.js';
import { parameterMeaning } from '../../src/web/text/parameter-meanings.js';
import { catalog, content } from './japan.js';

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

test('whatever a lever, a system, a scenario or a reading says, it says in two languages', () => {
  const told = [
    ...catalog.levers.flatMap(({ title, number }) => (number ? [title, number.meaning] : [title])),
    ...catalog.systems.flatMap(({ title, says }) => [title, says]),
    ...catalog.presets.flatMap(({ title, says }) => [title, says]),
    ...catalog.readings.flatMap(({ title, question, says }) => [title, question, says]),
    ...catalog.measures.map(({ title }) => title),
    ...catalog.events.map(({ title }) => title),
  ];
  expect(told.length).toBeGreaterThan(400);
  expect(told.filter(({ en }) => en === '' || japanese.test(en))).toEqual([]);
  expect(told.filter(({ ja }) => !japanese.test(ja))).toEqual([]);
});

test('a parameter of a lever without Japanese stops the build, and a sentence says where it is missing', () => {
  expect(() => parameterMeaning('banks.mood', 'how banks feel')).toThrow(
    'The parameter banks.mood of a lever has no meaning in Japanese; add it to src/web/text/parameter-meanings.ts.',
  );
  expect(() => parameterMeaning('ministry.politicalWeight.stars', 'weight')).toThrow(
    'The row stars of ministry.politicalWeight has no name in Japanese; add it to src/web/text/row-names.ts.',
  );
});

test('a parameter by row is told with the row', () => {
  expect(parameterMeaning('ministry.politicalWeight.electronics', 'weight')).toEqual({
    en: 'weight (Electronics)',
    ja: '産業の衰退が政治で重視される度合い（電機）',
  });
});

test('a number of a lever names what was read, not its key', () => {
  const keys = [...loadSources(content).keys()];
  const given = catalog.levers.flatMap(({ number }) => (number?.source ? [number.source] : []));
  expect(given.length).toBeGreaterThan(0);
  expect(given.filter((source) => keys.includes(source))).toEqual([]);
});
