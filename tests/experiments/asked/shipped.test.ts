import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentOnDisk } from '../../../src/data/files.js';
import { loadSources } from '../../../src/data/index.js';
import { readYaml } from '../../../src/data/strict-yaml.js';
import {
  economyOfExperiment,
  economyOfScenario,
  experimentNames,
  experimentSchema,
  loadSubject,
  outcomeOf,
  readCalibration,
  readExperiment,
  readScenario,
  type Sampled,
  scenarioNames,
  scenarioSchema,
} from '../../../src/experiments/index.js';
import { institutions } from '../../../src/institutions/index.js';

const content = contentOnDisk('.');
const subjects = new Map<string, ReturnType<typeof loadSubject>>();
const subjectOf = (economy: string) => {
  const subject = subjects.get(economy) ?? loadSubject(content, economy, institutions);
  subjects.set(economy, subject);
  return subject;
};
const firstLine = (path: string) => readFileSync(path, 'utf8').split('\n')[0];

test.each(scenarioNames(content))('the scenario %s fits its economy and says what it stands for', (name) => {
  const path = `experiments/scenarios/${name}.yaml`;
  const { economy } = subjectOf(economyOfScenario(content, name)!);
  const scenario = readScenario(content, name, economy);
  expect(scenario.changes.length).toBeGreaterThan(0);
  const { says, note, sources = [] } = readYaml(content, path, scenarioSchema).value;
  expect(says, `${path} has no says`).toBeTruthy();
  expect(note, `${path} has no note on what is expected`).toBeTruthy();
  const known = loadSources(content);
  expect(sources.filter((key) => !known.has(key))).toEqual([]);
  expect(firstLine(path)).toBe('# yaml-language-server: $schema=../schemas/scenario.json');
});

test.each(experimentNames(content))('the experiment %s fits its economy', (name) => {
  const path = `experiments/${name}.yaml`;
  const subject = subjectOf(economyOfExperiment(content, name));
  const { economy, measures } = subject;
  const { value } = readYaml(content, path, experimentSchema);
  if (value.kind === 'calibration') {
    expect(readCalibration(content, name, economy).factors.length).toBeGreaterThan(0);
    return;
  }
  const experiment = readExperiment(content, name, value.kind, economy);
  const entry: Sampled = experiment.entry;
  for (const scenario of entry.scenarios) readScenario(content, scenario, economy);
  for (const outcome of entry.outcomes) outcomeOf(outcome, measures);
  expect(experiment.cases).toBeGreaterThan(1);
  expect(firstLine(path)).toBe('# yaml-language-server: $schema=./schemas/experiment.json');
});

test('there is a scenario of Japan, and an experiment of each kind', () => {
  const kinds = experimentNames(content).map(
    (name) => readYaml(content, `experiments/${name}.yaml`, experimentSchema).value.kind,
  );
  expect(new Set(kinds)).toEqual(new Set(['sweep', 'sensitivity', 'discovery', 'calibration']));
  expect(scenarioNames(content)).toContain('early-inspections');
});
