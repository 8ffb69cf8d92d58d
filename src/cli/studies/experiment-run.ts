import type { Command } from 'commander';
import {
  economyOfExperiment,
  type Experiment,
  type Kind,
  quantitiesOf,
  type Quantity,
  readExperiment,
  readScenario,
  type Sampled,
  type Subject,
  valueOfQuantity,
} from '../../experiments/index.js';
import type { DescribedFile } from '../../runs/index.js';
import type { StoredRun } from '../../runs/parts/index.js';
import { type EngineOptions, withEngineOptions } from '../engine-options.js';
import { type Format, formatOption } from '../options.js';
import { subjectOf } from '../subject-of.js';
import type { World } from '../world.js';
import { carryOut } from './carry-out.js';
import { closeStudy } from './close-study.js';
import { withFilesOf } from './files-asked.js';
import { openStudy, type OpenStudy } from './study-folder.js';
import { outcomesAsked } from './outcomes-asked.js';
import { studyAsked } from './study-asked.js';
import { Option } from 'commander';

/** What every verb that takes an experiment file understands. */
export interface ExperimentOptions extends EngineOptions {
  readonly out?: string;
  readonly fresh?: boolean;
  readonly format: readonly Format[];
  readonly json?: boolean;
}

export const withExperimentOptions = (command: Command): Command =>
  withEngineOptions(command.argument('<experiment>', 'a name in experiments, or the path of a file'))
    .addOption(
      new Option('--out <folder>', 'where runs are kept; runs/<fingerprint> by default').env('SAISEI_OUT'),
    )
    .option('--fresh', 'run everything again')
    .addOption(formatOption())
    .option('--json', 'machine-readable output');

/** An experiment whose runs are all there. */
export interface ExperimentRun<K extends Kind> {
  readonly subject: Subject;
  readonly experiment: Experiment<K>;
  readonly open: OpenStudy;
  readonly quantities: readonly Quantity[];
}

/** Reads an experiment of one kind and runs what is missing of it; `others` are files the verb keeps beside it. */
export const runExperiment = async <K extends Kind>(
  world: World,
  name: string,
  kind: K,
  options: ExperimentOptions,
  others: readonly DescribedFile[] = [],
): Promise<ExperimentRun<K>> => {
  const { content, name: key } = withFilesOf(world, 'experiments', name);
  const subject = await subjectOf({ ...world, content }, economyOfExperiment(content, key));
  const experiment = readExperiment(content, key, kind, subject.economy);
  const { design, cases, to } = experiment;
  const entry: Sampled = experiment.entry;
  const scenarios = entry.scenarios.map((one) => readScenario(content, one, subject.economy));
  const outcomes = outcomesAsked(entry.outcomes, subject, to, (i) => experiment.placeOf('outcomes', i));
  const kept = new Set(outcomes.map(({ measure }) => measure));
  const measures = Object.fromEntries(
    Object.entries(subject.measures).filter(([measure]) => kept.has(measure)),
  );
  const study = studyAsked(world, { ...subject, measures }, scenarios, design, {
    ...(entry.scale !== undefined && { scale: entry.scale }),
    ...(to !== undefined && { to }),
  });
  const open = openStudy(world, study, { ...options, cases });
  await carryOut(world, open, options);
  const about = { subject: { ...subject, measures }, title: entry.title.en, scenarios };
  await closeStudy(world, open, about, { format: options.format, others });
  return { subject, experiment, open, quantities: quantitiesOf(outcomes, entry.scenarios) };
};

/** Goes through the runs case by case, one part in memory at a time. */
export const eachCase = async (
  { parts }: OpenStudy,
  visit: (index: number, runs: readonly StoredRun[]) => void,
): Promise<void> => {
  for (let shard = 0; shard < parts.sharding.shards; shard++) {
    const runs = await parts.readPart(shard);
    for (const index of new Set(runs.map((run) => run.case)))
      visit(
        index,
        runs.filter((run) => run.case === index),
      );
  }
};

/** The quantities by case; NaN where a run stopped before a year they need. */
export const valuesOf = async <K extends Kind>({
  open,
  quantities,
}: ExperimentRun<K>): Promise<Float64Array[]> => {
  const values = quantities.map(() => new Float64Array(open.place.cases).fill(Number.NaN));
  await eachCase(open, (index, runs) =>
    quantities.forEach((quantity, i) => (values[i]![index] = valueOfQuantity(quantity, runs))),
  );
  return values;
};

/** The mean over the seeds of each row. */
export const meanOfRows = (values: Float64Array, lucks: number): Float64Array =>
  Float64Array.from({ length: values.length / lucks }, (_, row) => {
    let total = 0;
    for (let luck = 0; luck < lucks; luck++) total += values[row * lucks + luck]!;
    return total / lucks;
  });
