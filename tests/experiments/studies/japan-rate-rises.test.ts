import { expect, test } from 'vitest';
import { contentOnDisk } from '../../../src/data/files.js';
import { assemblyOf } from '../../../src/economies/index.js';
import { institutions } from '../../../src/economies/registry.js';
import { readExperiment } from '../../../src/experiments/asked/index.js';
import { loadSubject, readScenario } from '../../../src/experiments/index.js';
import { caseOf } from '../../../src/experiments/studies/index.js';

const content = contentOnDisk('.');
const { economy } = loadSubject(content, 'japan', institutions);
const { design, cases } = readExperiment(content, 'japan-rate-rises', 'sweep', economy);
const scenario = readScenario(content, 'no-hikes-1989', economy);

test.each([
  [0, 0.02],
  [cases - 1, 0.06],
])('in case %i the rate of 1990 is %d', (index, rate) => {
  const { seed, dated } = caseOf(economy, design, index);
  const changes = [...scenario.changes, ...dated.map(({ change }) => change)];
  const { frames } = assemblyOf(economy, { seed, changes }).parameters['centralBank.administered']!;
  const of1990 = frames.findLast(({ quarter }) => quarter <= 4 * (1990 - 1955))!;
  expect(of1990.values[0]).toBeCloseTo(rate);
});
