import { Command } from 'commander';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CompareOptions, withCompareOptions } from '../../src/cli/compare.js';
import { withRunOptions } from '../../src/cli/options.js';
import { contentInMemory } from '../../src/data/content-in-memory.js';
import { readScenario } from '../../src/experiments/index.js';
import { changesOf } from '../../src/web/scenario/changes-of.js';
import { commandOf } from '../../src/web/scenario/command-of.js';
import { scenarioFile } from '../../src/web/scenario/scenario-file.js';
import { catalog, subject } from './japan.js';
import { items as someItems } from './states.js';

const title = { en: 'No: "licences" # at all', ja: '免許なし：「全廃」' };
const changesIn = (text: string) =>
  readScenario(contentInMemory({ 'experiments/scenarios/mine.yaml': text }), 'mine', subject.economy);

test('the file of any items is read back as the same changes', () => {
  fc.assert(
    fc.property(someItems, (items) => {
      const read = changesIn(scenarioFile(items, catalog, title).text);
      expect(read.changes).toEqual(changesOf(items, catalog));
      expect(read.title).toEqual(title);
    }),
  );
});

test('every preset and every lever of Japan has a file that the reader takes', () => {
  const all = [
    ...catalog.levers.map(({ id }) => ({ kind: 'lever', id }) as const),
    ...catalog.presets.map(({ name }) => ({ kind: 'preset', name }) as const),
  ];
  for (const item of all)
    expect(changesIn(scenarioFile([item], catalog, title).text).changes).toEqual(changesOf([item], catalog));
});

test('equal items have a file of the same name, others another', () => {
  const one = scenarioFile([{ kind: 'preset', name: 'no-licensing' }], catalog, title);
  const other = scenarioFile([{ kind: 'preset', name: 'no-protection' }], catalog, title);
  expect(one).toEqual(scenarioFile([{ kind: 'preset', name: 'no-licensing' }], catalog, title));
  expect(one.name).toMatch(/^lab-[a-z0-9]{3}\.yaml$/);
  expect(other.name).not.toBe(one.name);
});

const asked = { items: [{ kind: 'preset', name: 'no-licensing' }], readings: [], seed: 7, runs: 40 } as const;

/** The words and options that the command line makes of a command. */
const parsed = (command: string, verb: string, withOptions: (command: Command) => Command) => {
  const [npx, saisei, first, ...words] = command.split(' ');
  expect([npx, saisei, first]).toEqual(['npx', 'saisei', verb]);
  const program = withOptions(new Command().argument('<scenario...>').exitOverride());
  program.parse(words, { from: 'user' });
  return { words: program.args, options: program.opts<CompareOptions>() };
};

test('the command of a comparison is one that saisei compare takes, with the same runs, scale, seed and readings', () => {
  const readings = ['main-bank-hold-up', 'small-firms-decayed'];
  const command = commandOf({ ...asked, readings }, catalog, 'lab-abc.yaml');
  expect(command).toBe(
    'npx saisei compare japan lab-abc.yaml --runs 40 --scale 5000 --seed 7 --format csv --reading main-bank-hold-up,small-firms-decayed',
  );
  const { words, options } = parsed(command, 'compare', withCompareOptions);
  expect(words).toEqual(['japan', 'lab-abc.yaml']);
  expect(options).toMatchObject({ runs: 40, scale: 5000, seed: 7, format: ['csv'], reading: readings });
});

test('without readings none is named, and without changes history alone is run', () => {
  expect(commandOf(asked, catalog, 'lab-abc.yaml')).not.toContain('--reading');
  const { words, options } = parsed(
    commandOf({ ...asked, items: [] }, catalog, 'x.yaml'),
    'run',
    withRunOptions,
  );
  expect(words).toEqual(['japan']);
  expect(options).toMatchObject({ runs: 40, scale: 5000, seed: 7 });
});

test('a file name with a space is one word of a shell', () => {
  expect(commandOf(asked, catalog, "my father's.yaml")).toContain(` 'my father'\\''s.yaml' --runs`);
});
