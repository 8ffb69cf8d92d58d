import { join, relative } from 'node:path';
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
import { writeWhole } from '../../runs/disk/files.js';
import { answer } from '../answer.js';
import { markdownOf, textOf } from '../forecast/blocks.js';
import { type HeldAgainst, heldAgainst } from '../held-against.js';
import { carryOut } from '../studies/carry-out.js';
import { closeStudy } from '../studies/close-study.js';
import { csvOfRows } from '../studies/rows-csv.js';
import { runsOf } from '../studies/runs-of.js';
import { studyAsked } from '../studies/study-asked.js';
import { openStudy } from '../studies/study-folder.js';
import { subjectOf } from '../subject-of.js';
import { outcome, tellStopped } from '../told.js';
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
  const { folder } = open.place;
  const rows = expectationRows(found);
  writeWhole(join(folder, 'expectations.csv'), csvOfRows(rows));
  const title = `${subject.economy.title.en}: what was expected of scenarios, and what they do`;
  await closeStudy(
    world,
    open,
    { subject: kept, title, scenarios: all },
    { format: [], others: [{ name: 'expectations', path: 'expectations.csv', title }] },
  );
  const every = [...runs.values()].flat();
  tellStopped(world, every);
  const blocks = expectationBlocks(title, found, { runs: open.place.cases, scale });
  if (options.page !== undefined) writeWhole(options.page, markdownOf(blocks));
  if (options.json) answer(world, { study: open.id, economy: name, cases: open.place.cases, scale, rows });
  else world.out(textOf(blocks));
  world.say(`Kept in ${relative(process.cwd(), folder) || folder}.`);
  return outcome(every);
};

const withMeasures = ({ economy, measures }: Subject, keys: readonly string[]): Subject => ({
  economy,
  measures: Object.fromEntries(Object.entries(measures).filter(([key]) => keys.includes(key))),
});
