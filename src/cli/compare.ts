import { join, relative } from 'node:path';
import type { Command } from 'commander';
import { type EffectBetween, effectSentence } from '../experiments/index.js';
import { writeWhole } from '../runs/disk/files.js';
import { answer } from './answer.js';
import { Ended } from './exit-codes.js';
import { lucksOption, type RunOptions, withRunOptions } from './options.js';
import { carryOut } from './studies/carry-out.js';
import { closeStudy } from './studies/close-study.js';
import { comparisonPage } from './studies/comparison-page.js';
import { effectsAsked, everyYear, firstDifference } from './studies/effects-asked.js';
import { effectRow, effectsCsv } from './studies/effect-rows.js';
import { titleOf } from './studies/manifest-of.js';
import { headlines } from './studies/headlines.js';
import { outcomesAsked } from './studies/outcomes-asked.js';
import { readingsAsked } from './studies/readings-asked.js';
import { runsOf } from './studies/runs-of.js';
import { scenariosAsked } from './studies/scenarios-asked.js';
import { studyAsked, withChanges } from './studies/study-asked.js';
import { openStudy } from './studies/study-folder.js';
import { outcome as exitOf, tellStopped } from './told.js';
import type { Verb, World } from './world.js';

export interface CompareOptions extends RunOptions {
  readonly outcome: readonly string[];
  readonly lucks: number;
}

const outcomes = (text: string, before: readonly string[]) => [...before, ...text.split(',')];

/** Adds the options of a comparison to a command. */
export const withCompareOptions = (command: Command): Command =>
  withRunOptions(command)
    .option('--outcome <measure@year>', 'what is told, such as real-gdp@1995; may be repeated', outcomes, [])
    .addOption(lucksOption());

/** Paired differences between a baseline and other scenarios over the same cases. */
export const compare: Verb = (program, world, settle) =>
  void withCompareOptions(
    program.command('compare').argument('<scenario...>', 'the baseline, then what is held against it'),
  )
    .description('what a scenario does, run by run, against a baseline')
    .action(async (names: string[], options: CompareOptions) =>
      settle(await comparison(world, names, options)),
    );

/** Runs and tells a comparison; returns the exit code. */
export const comparison = async (world: World, names: readonly string[], options: CompareOptions) => {
  const { subject, scenarios: named } = await scenariosAsked(world, names);
  const scenarios = withChanges(subject, named, options);
  if (scenarios.length < 2)
    throw new Ended(
      'usage',
      'One scenario has nothing to be compared with; name another, or --set or --freeze.',
    );
  const readings = readingsAsked(world, subject, options.reading);
  const design = { kind: 'ensemble', seed: options.seed, lucks: options.lucks, readings } as const;
  const study = studyAsked(world, subject, scenarios, design, options);
  const told = outcomesAsked(options.outcome, subject, study.to);
  const open = openStudy(world, study, { ...options, cases: options.runs ?? subject.economy.ensemble.runs });
  await carryOut(world, open, options);
  const runs = await runsOf(open);
  const [first, ...rest] = scenarios;
  const baseline = runs.get(first!.name)!;
  const effects = effectsAsked(world, subject, open, baseline);
  const results = rest.map((other) => {
    const since = firstDifference(first!.changes, other.changes, study.to);
    const changed = runs.get(other.name)!;
    return {
      scenario: other,
      since,
      all: effects.of(everyYear(subject, baseline), changed),
      told: effects.of(told.length > 0 ? told : headlines(subject, since, study.to), changed),
    };
  });
  const files = results.map(({ scenario, all }) => {
    const name = `${scenario.name}-against-${first!.name}`;
    writeWhole(join(open.place.folder, `${name}.csv`), effectsCsv(all));
    return {
      name,
      path: `${name}.csv`,
      title: `${scenario.title.en} against ${first!.title.en}, every year`,
    };
  });
  writeWhole(
    join(open.place.folder, 'report.html'),
    comparisonPage(world, subject, open, first!, results, runs, effects.record),
  );
  const about = { subject, title: titleOf(subject, scenarios), scenarios };
  const others = [...files, { name: 'report', path: 'report.html', title: 'What the scenarios do' }];
  await closeStudy(world, open, about, { format: options.format, always: true, others });
  const every = [...runs.values()].flat();
  tellStopped(world, every);
  if (options.json)
    answer(world, {
      study: open.id,
      baseline: first!.name,
      cases: open.place.cases,
      scenarios: results.map(({ scenario, all, told: chosen }) => ({
        scenario: scenario.name,
        outcomes: chosen.map(effectRow),
        rows: all.map(effectRow),
      })),
    });
  else for (const { scenario, told: chosen } of results) world.out(text(scenario.name, first!.name, chosen));
  world.say(`Kept in ${relative(process.cwd(), open.place.folder) || open.place.folder}.`);
  return exitOf(every);
};

const text = (scenario: string, baseline: string, effects: readonly EffectBetween[]) =>
  [
    `${scenario} against ${baseline}`,
    ...effects.map(
      ({ outcome, effect }) =>
        `  ${effectSentence({ title: outcome.title.en, unit: outcome.unit, when: outcome.when, effect })}`,
    ),
    '',
  ].join('\n');
