import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { modelDigest, modelFiles } from '../../src/cli/model-digest.js';

const files = modelFiles();
const written = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replaceAll('\\', '/').replace(/\.ts$/, '.js'));

test.each([
  'kernel/ledger.js',
  'kernel/arithmetic.js',
  'economies/series-values.js',
  'data/series.js',
  'experiments/member.js',
  'experiments/alarms.js',
  'experiments/score/annual-measure.js',
  'experiments/studies/run-case.js',
  'experiments/studies/case-of.js',
  'experiments/sensitivity/luck-seed.js',
  'experiments/designs/sobol-sequence.js',
])('%s decides what a run gives', (file) => {
  expect(files).toContain(file);
});

test('and so does every institution', () => {
  const registered = written.filter((file) => /^institutions\/[^/]+\/[^/]+\.js$/.test(file));
  expect(registered.length).toBeGreaterThan(20);
  expect(registered.filter((file) => !files.includes(file))).toEqual([]);
});

test.each([
  'experiments/pairs/effect-sentence.js',
  'experiments/attribution/attribution-in-words.js',
  'experiments/sensitivity/sensitivity-words.js',
  'experiments/studies/design-in-words.js',
  'experiments/score/verdict-of.js',
  'experiments/replay.js',
])('%s tells of runs and decides nothing', (file) => {
  expect(written).toContain(file);
  expect(files).not.toContain(file);
});

test('nothing of commands, pictures and folders of runs is in it', () => {
  expect(files.filter((file) => /^(cli|pictures|runs|web)\//.test(file))).toEqual([]);
});

test('every name is one of a file, in an order that is the same everywhere', () => {
  expect(files.filter((file) => !written.includes(file))).toEqual([]);
  expect(files).toEqual(files.toSorted());
  expect(modelDigest()).toMatch(/^[0-9a-f]{16}$/);
});
