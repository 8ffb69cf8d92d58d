import type { Command } from 'commander';
import { InputError } from '../../data/index.js';
import {
  effectAgainst,
  historyOf,
  readExpectations,
  readScenario,
  type Scenario,
  type Subject,
} from '../../experiments/index.js';
import { closeCheck } from '../close-check.js';
import { type HeldAgainst, heldAgainst } from '../held-against.js';
import { carryOut } from '../studies/carry-out.js';
import { runsOf } from '../studies/runs-of.js';
import { studyAsked } from '../studies/study-asked.js';
import { openStudy } from '../studies/study-folder.js';
import { subjectOf } from '../subject-of.js';
import type { Verb, World } from '../world.js';
import { expectationBlocks } from './expectation-blocks.js';
import { expectationRows } from './expectation-rows.js';
import { scenariosExpected } from './scenarios-expected.js';

/** What was expected of scenarios before they were run, beside what they do. */
export const checkScenarios = (command: Command, world: World, settle: Parameters<Verb>[2]): void =>
  void heldAgainst(command, 'scenarios', 'scenario')
    .description('run the scenarios that say what is expected of them, and hold what they do against it')
    .action(async (name: string, options: HeldAgainst) => settle(await checked(world, name, options)));

const checked = async (world: World, name: string, options: HeldAgainst) => {
  const subject = await subjectOf(world, name);
  const scenarios = scenariosExpected(world, subject, options.only).map((key) => ({
    scenario: readScenario(world.content, key, subject.economy),
    expected: readExpectations(world.content, key, subject),
  }));
  if (scenarios.length === 0) throw new InputError(`no scenario of ${name} says what is expected of it.`);
  const kept = withMeasures(
    subject,
    scenarios.flatMap(({ expected }) => expected.map((one) => one.outcome.measure)),
  );
  const all: readonly Scenario[] = [historyOf(name), ...scenarios.map(({ scenario }) => scenario)];
  const design = { kind: 'ensemble', seed: 1, lucks: 1, readings: [] } as const;
  const { runs: cases, scale, ...engine } = options;
  const open = openStudy(world, studyAsked(world, kept, all, design, { scale }), { ...engine, cases });
  await carryOut(world, open, options);
  const runs = await runsOf(open);
  const history = runs.get(all[0]!.name)!;
  const found = scenarios.map(({ scenario, expected }) => ({
    scenario,
    expected: expected.map((expectation) => ({
      expectation,
      effect: effectAgainst(expectation, history, runs.get(scenario.name)!),
    })),
  }));
  const title = `${subject.economy.title.en}: what was expected of scenarios, and what they do`;
  const said = {
    name: 'expectations',
    about: { subject: kept, title, scenarios: all },
    rows: expectationRows(found),
    blocks: expectationBlocks(title, found, { runs: open.place.cases, scale }),
  };
  return closeCheck(world, open, runs, said, options);
};

const withMeasures = ({ economy, measures }: Subject, keys: readonly string[]): Subject => ({
  economy,
  measures: Object.fromEntries(Object.entries(measures).filter(([key]) => keys.includes(key))),
});
