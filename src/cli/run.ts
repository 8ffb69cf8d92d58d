import { join, relative } from 'node:path';
import { levelsOf, type Subject } from '../experiments/index.js';
import { writeWhole } from '../runs/disk/files.js';
import type { StoredRun } from '../runs/parts/index.js';
import { answer } from './answer.js';
import { lucksOption, type RunOptions, withRunOptions } from './options.js';
import { carryOut } from './studies/carry-out.js';
import { closeStudy } from './studies/close-study.js';
import { effectRow } from './studies/effect-rows.js';
import { effectsAsked, everyYear } from './studies/effects-asked.js';
import { titleOf } from './studies/manifest-of.js';
import { readingsAsked } from './studies/readings-asked.js';
import { runsOf } from './studies/runs-of.js';
import { csvOfRows } from './studies/rows-csv.js';
import { scenariosAsked } from './studies/scenarios-asked.js';
import { studyAsked, withChanges } from './studies/study-asked.js';
import { openStudy } from './studies/study-folder.js';
import { outcome, tellStopped } from './told.js';
import type { Verb, World } from './world.js';

interface ScenarioOptions extends RunOptions {
  readonly lucks: number;
}

/** Scenarios without a score: levels by year, or, with a change, what it does, case by case. */
export const run: Verb = (program, world, settle) =>
  void withRunOptions(
    program
      .command('run')
      .argument('[scenario...]', 'names or files of scenarios; an economy stands for its history', ['japan']),
  )
    .addOption(lucksOption())
    .description('run scenarios: levels by year; with --set or --freeze, what the change does, run by run')
    .action(async (names: string[], options: ScenarioOptions) =>
      settle(await scenariosRun(world, names, options)),
    );

const scenariosRun = async (world: World, names: readonly string[], options: ScenarioOptions) => {
  const { subject, scenarios: named } = await scenariosAsked(world, names);
  const scenarios = withChanges(subject, named, options);
  const isChanged = scenarios.length > named.length;
  const readings = readingsAsked(world, subject, options.reading);
  const design = { kind: 'ensemble', seed: options.seed, lucks: options.lucks, readings } as const;
  const study = studyAsked(world, subject, scenarios, design, options);
  const cases = options.runs ?? subject.economy.ensemble.runs;
  const open = openStudy(world, study, { ...options, cases });
  await carryOut(world, open, options);
  const runs = await runsOf(open);
  const baseline = runs.get(named.at(-1)!.name)!;
  const rows: readonly object[] = isChanged
    ? effectsAsked(world, subject, open, baseline)
        .of(everyYear(subject, baseline), runs.get(scenarios.at(-1)!.name)!)
        .map(effectRow)
    : levelRows(subject, runs);
  const name = isChanged ? 'effects' : 'levels';
  const csv = csvOfRows(rows);
  writeWhole(join(open.place.folder, `${name}.csv`), csv);
  const title = titleOf(subject, scenarios);
  await closeStudy(
    world,
    open,
    { subject, title, scenarios },
    {
      format: options.format,
      always: true,
      others: [{ name, path: `${name}.csv`, title: isChanged ? 'Paired differences' : 'Levels by year' }],
    },
  );
  const every = [...runs.values()].flat();
  tellStopped(world, every);
  if (options.json)
    answer(world, { study: open.id, scenarios: scenarios.map((one) => one.name), cases, [name]: rows });
  else world.out(csv);
  world.say(`Kept in ${relative(process.cwd(), open.place.folder) || open.place.folder}.`);
  return outcome(every);
};

const levelRows = ({ measures }: Subject, runs: ReadonlyMap<string, readonly StoredRun[]>) =>
  [...runs].flatMap(([scenario, of]) => levelsOf(measures, of).map((level) => ({ scenario, ...level })));
