import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { madeWorld } from './made-world.js';

const quick = ['--scale', '10', '--workers', '1'];
const thrift = `
title: { en: Thrift, ja: 倹約 }
economy: made
changes:
  - { from: 1956Q1, set: { spending.propensity: 0.1 } }
expected:
  - { outcome: spending@1957, direction: down, literature: { low: -1000000, high: -1, source: [census] } }
  - outcome: luck@1957
    direction: up
    literature: none
    found: Luck does not heed thrift.
  - { outcome: spending@1956, direction: open, literature: none }
`;
const files = { 'experiments/scenarios/thrift.yaml': thrift };

test('what a scenario does stands beside what its file expects, with the reason where the two differ', async () => {
  const made = madeWorld(files);
  const page = join(made.root, 'scenarios.md');
  const { code, out, said } = await made.command('check', 'scenarios', 'made', '--page', page, ...quick);
  expect(code, said).toBe(0);
  expect(out).toMatch(
    /thrift +spending@1957 +down +yes +-\S+ yen +-\S+ to -\S+ +4 of 4 +-1000000 to -1: in the range/,
  );
  expect(out).toMatch(/luck@1957 +up +no +0 \S+ +0 to 0 +0 of 4 +no estimate/);
  expect(out).toMatch(/spending@1956 +open +open +-\S+ yen/);
  expect(out).toContain('- thrift, luck@1957: Luck does not heed thrift.');
  expect(readFileSync(page, 'utf8')).toContain('| thrift | spending@1957 | down | yes |');
  const [study] = readdirSync(join(made.root, 'runs'));
  const csv = readFileSync(join(made.root, 'runs', study!, 'expectations.csv'), 'utf8');
  expect(csv.trim().split('\n')).toHaveLength(4);
});

test('a size outside the range of the literature is told as one', async () => {
  const made = madeWorld({
    'experiments/scenarios/thrift.yaml': thrift.replace('low: -1000000, high: -1', 'low: 1, high: 2'),
  });
  const { out } = await made.command('check', 'scenarios', 'made', ...quick);
  expect(out).toContain('1 to 2: below the range');
  expect(out).toContain('- thrift, spending@1957: the reason was not found.');
});

test.each([
  ['an outcome', 'spending@1957', 'spendin@1957', 'thrift.yaml:7:', 'there is no measure spendin'],
  ['a source', '[census]', '[cenus]', 'thrift.yaml:7:', 'the source "cenus" is not in data/sources'],
])('%s that does not exist is told with its place', async (_, from, to, place, sentence) => {
  const made = madeWorld({ 'experiments/scenarios/thrift.yaml': thrift.replace(from, to) });
  const { code, said } = await made.command('check', 'scenarios', 'made', ...quick);
  expect(code).toBe(3);
  expect(said).toContain(place);
  expect(said).toContain(sentence);
});

test('some scenarios may be asked for; one that is not there, or expects nothing, is told', async () => {
  const silent = thrift.slice(0, thrift.indexOf('expected:'));
  const made = madeWorld({ ...files, 'experiments/scenarios/silent.yaml': silent });
  const asked = (name: string) => made.command('check', 'scenarios', 'made', '--only', name, ...quick);
  expect((await asked('thrift')).code).toBe(0);
  expect((await asked('thirft')).said).toContain('made has no scenario thirft. Did you mean "thrift"?');
  expect((await asked('silent')).said).toContain('silent.yaml does not say what is expected of it.');
  const none = await madeWorld().command('check', 'scenarios', 'made', ...quick);
  expect(none.said).toContain('no scenario of made says what is expected of it.');
});
