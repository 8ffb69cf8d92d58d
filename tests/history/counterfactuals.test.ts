import { expect, test } from 'vitest';
import { contentOnDisk } from '../../src/data/files.js';
import { institutions } from '../../src/economies/registry.js';
import {
  effectAgainst,
  historyOf,
  loadSubject,
  readExpectations,
  readScenario,
  runCase,
  scenarioNames,
  studyOf,
} from '../../src/experiments/index.js';

const content = contentOnDisk('.');
const subject = loadSubject(content, 'japan', institutions);
const scenarios = scenarioNames(content).map((name) => ({
  ...readScenario(content, name, subject.economy),
  expected: readExpectations(content, name, subject),
}));
/** Counterfactuals that any account of this history is asked for. */
const asked = [
  'no-forbearance',
  'no-hikes-1989',
  'no-policy-loans',
  'no-protection',
  'no-licensing',
  'market-labour-1955',
  'market-labour-1992',
  'double-research',
  'software-keeps-up',
];

test('each says what was expected of it', () => {
  expect(scenarios.filter(({ expected }) => expected.length > 0).map(({ name }) => name)).toEqual(
    expect.arrayContaining(asked),
  );
});

// At this scale only what is far from the expectation shows in every run; docs/guide/counterfactuals.md has all.
test('what moves the wrong way in all of four runs has a reason in the file of its scenario', () => {
  const study = studyOf(subject, { scale: 10000, scenarios: [historyOf('japan'), ...scenarios] });
  const runs = [0, 1, 2, 3].flatMap((index) => runCase(subject, study, index));
  const of = (name: string) => runs.filter(({ scenario }) => scenario === name);
  const unexplained = scenarios.flatMap(({ name, expected }) =>
    expected.flatMap((one) => {
      const { answer, opposite } = effectAgainst(one, of('history'), of(name));
      const isWrong = answer === 'no' && opposite === 4;
      return isWrong && one.found === undefined ? `${name}: ${one.outcome.name}` : [];
    }),
  );
  expect(unexplained).toEqual([]);
}, 600_000);
