import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentInMemory } from '../../src/data/content-in-memory.js';
import { labData } from '../../src/web/bundle/lab-data.js';
import { labJsonSchema } from '../../src/web/bundle/lab-file.js';
import { makeCatalog } from '../../src/web/bundle/make-catalog.js';
import { contentFiles } from '../../src/web/bundle/content-files.js';
import { catalog, content, origin, subject } from './japan.js';

test('the schema for editors is that of the reader', () => {
  expect(JSON.parse(readFileSync('economies/schemas/lab.json', 'utf8'))).toEqual(labJsonSchema());
});

test('six levers lie open, and the first page has a question in both languages', () => {
  const { openLevers, start } = catalog.first;
  expect(openLevers).toHaveLength(6);
  expect(start.question.en).toMatch(/\?$/);
  expect(start.question.ja).toMatch(/[？?]$/);
});

test('a lever that does not exist is told with its place and the nearest one', () => {
  const path = 'economies/japan/lab.yaml';
  const wrong = content.text(path).replace('loan-to-value-cap', 'loan-to-value-cup');
  const files = Object.fromEntries(everyFile().map((one) => [one, one === path ? wrong : content.text(one)]));
  expect(() => makeCatalog(contentInMemory(files), subject, origin, {})).toThrow(
    /no lever land-bubble-and-collateral\/loan-to-value-cup.*loan-to-value-cap/,
  );
});

/** What the catalog reads. */
const everyFile = () => [
  ...new Set([
    ...Object.keys(contentFiles(content, subject)).filter((path) => content.has(path)),
    ...['data', 'economies/japan', 'experiments'].flatMap((folder) => content.list(folder)),
  ]),
];

test('every lever of check systems is a lever of the lab or does the same as one', () => {
  const ids = catalog.levers.flatMap(({ id, also }) => [id, ...also]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(140);
});

test('a preview that was cut off is told with its file and what to do', () => {
  const path = 'economies/japan/preview.json';
  const files = Object.fromEntries(everyFile().map((one) => [one, content.text(one)]));
  for (const broken of ['', '{"format":1}', content.text(path).slice(0, 1000)])
    expect(() => labData(contentInMemory({ ...files, [path]: broken }), subject, origin)).toThrow(
      'economies/japan/preview.json: this is no whole preview of the lab; make it again with npm run preview.',
    );
});
