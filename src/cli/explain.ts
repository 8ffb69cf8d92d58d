import { join, relative } from 'node:path';
import {
  attributed,
  type Attribution,
  attributionInWords,
  type Explanation,
  explanationOf,
  explanationOfSystems,
  type Grouping,
  groupings,
  type Outcome,
  type Scenario,
  type Subject,
} from '../experiments/index.js';
import { Option } from 'commander';
import { writeWhole } from '../runs/disk/files.js';
import { answer } from './answer.js';
import { Ended } from './exit-codes.js';
import { type RunOptions, wholeNumber, withRunOptions } from './options.js';
import { carryOut } from './studies/carry-out.js';
import { closeStudy } from './studies/close-study.js';
import { type Explained, explanationPage } from './studies/explanation-page.js';
import { outcomesAsked } from './studies/outcomes-asked.js';
import { readingsAsked } from './studies/readings-asked.js';
import { runsOf } from './studies/runs-of.js';
import { scenariosAsked } from './studies/scenarios-asked.js';
import { studyAsked, withChanges } from './studies/study-asked.js';
import { openStudy } from './studies/study-folder.js';
import { systemsAsked } from './systems/systems-asked.js';
import { outcome as exitOf, tellStopped } from './told.js';
import type { Verb, World } from './world.js';

interface ExplainOptions extends RunOptions {
  readonly outcome: readonly string[];
  readonly by: Grouping;
  readonly permutations: number;
  readonly systems?: readonly string[];
}

const outcomes = (text: string, before: readonly string[]) => [...before, ...text.split(',')];

/** Attributes the difference between two scenarios to what they do differently: Shapley values, order, interaction. */
export const explain: Verb = (program, world, settle) =>
  void withRunOptions(
    program
      .command('explain')
      .argument('<scenario...>', 'the baseline and one other scenario; with --systems the baseline alone'),
  )
    .description('how much of the difference between two scenarios comes from each of their changes')
    .requiredOption(
      '--outcome <measure@year>',
      'what is explained, such as real-gdp@1995; may be repeated',
      outcomes,
      [],
    )
    .addOption(
      new Option('--by <group>', 'what counts as one: each change, an institution, a driver')
        .choices(groupings)
        .default('change'),
    )
    .option(
      '--systems <names>',
      'instead of another scenario: these systems of the economy switched off, each as one, all: every one that can be; --from says when',
      (text: string) => text.split(','),
    )
    .option('--permutations <number>', 'orders drawn when there are more than ten', wholeNumber(4), 16)
    .action(async (names: string[], options: ExplainOptions) =>
      settle(await explained(world, names, options)),
    );

const explained = async (world: World, names: readonly string[], options: ExplainOptions) => {
  const { subject, scenarios: named } = await scenariosAsked(world, names);
  const { economy, measures } = subject;
  const told = outcomesAsked(options.outcome, subject, options.to);
  const [a, b, explanation] = options.systems
    ? withoutSystems(world, subject, named, options.systems, options)
    : betweenScenarios(subject, named, options);
  const readings = readingsAsked(world, subject, options.reading);
  const design = { kind: 'ensemble', seed: options.seed, lucks: 1, readings } as const;
  const kept = {
    ...subject,
    measures: Object.fromEntries(told.map(({ measure }) => [measure, measures[measure]!])),
  };
  const coalitions = explanation.scenarios.map((one) => ({ ...b, ...one }));
  const study = studyAsked(world, kept, coalitions, design, options);
  const open = openStudy(world, study, { ...options, cases: options.runs ?? economy.ensemble.runs });
  const { cases } = open.place;
  const { kind } = explanation.plan;
  world.say(
    `${explanation.players.length} changes, ${coalitions.length} ${kind === 'exact' ? 'combinations, all there are' : 'of their combinations'}, ${cases} runs of each.`,
  );
  await carryOut(world, open, options);
  const runs = await runsOf(open);
  const results = told.map((outcome) =>
    explainedOf(explanation, outcome, attributed(explanation, outcome, runs, cases)),
  );
  const every = [...runs.values()].flat();
  writeWhole(
    join(open.place.folder, 'report.html'),
    explanationPage(world, subject, open, [a, b], explanation, results, every),
  );
  const title = `${economy.title.en}: what makes ${b.title.en} differ from ${a.title.en}`;
  const others = [{ name: 'report', path: 'report.html', title: 'Where the difference comes from' }];
  const about = { subject: kept, title, scenarios: coalitions };
  await closeStudy(world, open, about, { format: options.format, others });
  tellStopped(world, every);
  if (options.json) answer(world, { study: open.id, ...summaryOf(explanation, results) });
  else for (const one of results) world.out(textOf(explanation, one));
  world.say(`Kept in ${relative(process.cwd(), open.place.folder) || open.place.folder}.`);
  return exitOf(every);
};

type Asked = readonly [Scenario, Scenario, Explanation];

const betweenScenarios = (subject: Subject, named: readonly Scenario[], options: ExplainOptions): Asked => {
  const [a, b, more] = withChanges(subject, named, options);
  if (!a || !b || more)
    throw new Ended('usage', 'Name two scenarios, or one and its changes by --set and --freeze.');
  return [a, b, explanationOf(subject.economy, a, b, options)];
};

const withoutSystems = (
  world: World,
  subject: Subject,
  named: readonly Scenario[],
  names: readonly string[],
  options: ExplainOptions,
): Asked => {
  const [base, more] = named;
  if (!base || more || options.set.length + options.freeze.length > 0)
    throw new Ended('usage', 'With --systems name one scenario, and neither --set nor --freeze.');
  const every = names.length === 1 && names[0] === 'all';
  const systems = systemsAsked(world, subject, every ? [] : names).filter(({ off }) => off || !every);
  const { explanation, without } = explanationOfSystems(base, systems, options);
  return [base, without, explanation];
};

const summaryOf = (
  { players }: Explanation,
  results: readonly { readonly outcome: Outcome; readonly attribution: Attribution }[],
) => ({
  players: players.map(({ title }) => title),
  outcomes: results.map(({ outcome, attribution }) => ({
    outcome: outcome.name,
    unit: unitOf(outcome),
    ...attribution,
  })),
});

const unitOf = ({ relative: inPercent, unit }: Outcome) =>
  inPercent ? 'percent' : unit.startsWith('percent') ? 'percentage points' : unit;

const explainedOf = ({ players }: Explanation, outcome: Outcome, attribution: Attribution): Explained => {
  const unit = unitOf(outcome);
  const decimals = decimalsOf(attribution.difference.value);
  const names = players.map(({ title }) => title);
  const name = `${outcome.title.en} in ${outcome.when}`;
  const sentence = attributionInWords(attribution, { outcome: name, unit, players: names, decimals });
  return { outcome, attribution, unit, decimals, sentence };
};

const textOf = ({ players }: Explanation, { outcome, attribution, unit, decimals, sentence }: Explained) => {
  const names = players.map(({ title }) => title);
  const number = (value: number) => value.toFixed(decimals);
  const width = Math.max(...names.map((name) => name.length), 'together'.length);
  const rows = attribution.players
    .toSorted((x, y) => Math.abs(y.value) - Math.abs(x.value))
    .map(
      ({ player, value, interval90: [low, high], orderRange: [least, most] }) =>
        `  ${names[player]!.padEnd(width)}  ${number(value).padStart(9)}  ${`${number(low)} to ${number(high)}`.padStart(18)}  ${`${number(least)} to ${number(most)}`.padStart(18)}`,
    );
  return [
    `${outcome.title.en} in ${outcome.when}, ${unit}`,
    `  ${''.padEnd(width)}  ${'value'.padStart(9)}  ${'nine of ten runs'.padStart(18)}  ${'by order'.padStart(18)}`,
    ...rows,
    `  ${'together'.padEnd(width)}  ${number(attribution.difference.value).padStart(9)}`,
    sentence,
    '',
  ].join('\n');
};

/** Two digits of the difference. */
const decimalsOf = (value: number) =>
  Math.min(6, Math.max(0, 1 - Math.floor(Math.log10(Math.abs(value) || 1))));
