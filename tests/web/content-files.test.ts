import { expect, test } from 'vitest';
import { contentInMemory } from '../../src/data/index.js';
import { contentOnDisk } from '../../src/data/files.js';
import { institutions } from '../../src/economies/registry.js';
import {
  contentDigest,
  loadSubject,
  readReadings,
  replayOf,
  runCase,
  studyOf,
} from '../../src/experiments/index.js';
import { contentFiles } from '../../src/web/bundle/content-files.js';
import { contentOf, withParsed } from '../../src/web/bundle/parsed-files.js';

const disk = contentOnDisk('.');
const filesOf = (name: string) => contentFiles(disk, loadSubject(disk, name, institutions));

test.each(['toy', 'japan', 'keynes-schumpeter'])(
  'from its files in memory %s is what it is from disk',
  (name) => {
    const memory = contentInMemory(filesOf(name));
    const [there, here] = [disk, memory].map((content) => loadSubject(content, name, institutions));
    expect(contentDigest(memory, here!.economy)).toBe(contentDigest(disk, there!.economy));
    expect(here).toEqual(there);
    expect(readReadings(memory, here!.economy)).toEqual(readReadings(disk, there!.economy));
  },
);

test.each(['toy', 'japan', 'keynes-schumpeter'])(
  '%s is the same with its YAML read when the lab is built',
  (name) => {
    const content = contentOf(withParsed(filesOf(name)));
    const [there, here] = [disk, content].map((one) => loadSubject(one, name, institutions));
    expect(contentDigest(content, here!.economy)).toBe(contentDigest(disk, there!.economy));
    expect(here).toEqual(there);
    expect(readReadings(content, here!.economy)).toEqual(readReadings(disk, there!.economy));
    const yaml = here!.economy.files.filter((path) => path.endsWith('.yaml'));
    expect(yaml.filter((path) => content.parsed!(path) === undefined)).toEqual([]);
  },
);

test.each([
  ['what the schema refuses', 'economies/toy/economy.yaml', /^scale: .*$/m, 'scale: -1'],
  ['what another file lacks', 'economies/toy/economy.yaml', /\[\s+demography,/, '[ weather, demography,'],
])('%s is told with the same sentence and place', (_, path, found, instead) => {
  const files = filesOf('toy');
  const broken = { ...files, [path]: files[path]!.replace(found, instead) };
  expect(broken[path]).not.toBe(files[path]);
  const sentences = [contentInMemory(broken), contentOf(withParsed(broken))].map((content) => {
    try {
      return loadSubject(content, 'toy', institutions) && '';
    } catch (problem) {
      return String(problem);
    }
  });
  expect(sentences[0]).toMatch(/economy\.yaml:\d+:\d+: /);
  expect(sentences[1]).toBe(sentences[0]);
});

test('a run is held against the same record in memory as from disk', () => {
  const memory = contentInMemory(filesOf('japan'));
  const subject = loadSubject(memory, 'japan', institutions);
  const [run] = runCase(subject, studyOf(subject, { scale: 20_000, to: subject.economy.start + 39 }), 0);
  const [here, there] = [memory, disk].map((content) =>
    replayOf(content, subject, [], [{ ...run!, index: 0 }]),
  );
  expect(here!.score).toEqual(there!.score);
  expect(here!.score.targets.some(({ observed }) => observed !== null)).toBe(true);
});

test('nothing is taken that no run needs', () => {
  const paths = Object.keys(filesOf('toy'));
  expect(paths).toContain('economies/toy/economy.yaml');
  expect(paths.filter((path) => path.includes('japan') || path.includes('schemas'))).toEqual([]);
});
