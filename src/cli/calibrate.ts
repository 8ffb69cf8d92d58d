import { join, relative } from 'node:path';
import { type Command, Option } from 'commander';
import {
  canonical,
  economyOfExperiment,
  lucksOf,
  readCalibration,
  waveOf,
  waveRunsOf,
  type Sampling,
  type Wave,
} from '../experiments/index.js';
import { fingerprintOf } from '../economies/index.js';
import { writeWhole } from '../runs/disk/files.js';
import { answer, warn } from './answer.js';
import { adopt } from './calibration/adopt.js';
import { conclude } from './calibration/conclude.js';
import { type Concluded, concludedIn } from './calibration/concluded.js';
import { pointsAfter } from './calibration/points-after.js';
import { type Calibrating, runStage, targetsOf } from './calibration/stages.js';
import { type EngineOptions, withEngineOptions } from './engine-options.js';
import { Ended } from './exit-codes.js';
import { wholeNumber } from './options.js';
import { withFilesOf } from './studies/files-asked.js';
import { originOf, subjectOf } from './subject-of.js';
import type { Verb, World } from './world.js';

interface CalibrateOptions extends EngineOptions {
  readonly out?: string;
  readonly until?: number;
  readonly adopt?: boolean;
  readonly json?: boolean;
}

/** History matching by waves with emulators, then a posterior sample that is run for real. */
export const calibrate: Verb = (program, world, settle) =>
  void withOptions(program.command('calibrate'))
    .description('find the parameters that the targets marked fit leave possible')
    .action(async (name: string, options: CalibrateOptions) =>
      settle(await calibrated(world, name, options)),
    );

const withOptions = (command: Command) =>
  withEngineOptions(command.argument('<experiment>', 'a name in experiments, or the path of a file'))
    .option(
      '--until <year>',
      'only targets that end by then; instead of what the file says',
      wholeNumber(1000),
    )
    .option('--adopt', 'write the best point and the sample into the economy')
    .addOption(
      new Option('--out <folder>', 'where runs are kept; runs/<fingerprint> by default').env('SAISEI_OUT'),
    )
    .option('--json', 'machine-readable output');

const calibrated = async (world: World, asked: string, options: CalibrateOptions) => {
  const { content, name } = withFilesOf(world, 'experiments', asked);
  const subject = await subjectOf({ ...world, content }, economyOfExperiment(content, name));
  const read = readCalibration(content, name, subject.economy);
  const entry = options.until === undefined ? read.entry : { ...read.entry, until: options.until };
  const file = { ...read, entry };
  const targets = targetsOf(world, subject, file);
  if (targets.length === 0) throw new Ended('usage', `No target marked fit ends by ${entry.until}.`);
  const id = fingerprintOf(
    canonical({ entry, factors: file.factors, ...originOf(world, subject), command: '' }),
  );
  const folder = options.out ?? join(world.root, 'runs', `calibration-${id}`);
  const task: Calibrating = { world, subject, file, targets, folder, engine: options };
  world.say(
    `${file.factors.length} parameters, ${targets.length} targets, ${entry.waves.length} waves, in ${folder}`,
  );

  const result = concludedIn(folder, id) ?? (await matched(task, id));
  if (options.adopt) adopt(world, subject, file, result);
  if (options.json) answer(world, { study: id, ...result.summary });
  else world.out(result.text);
  world.say(`Kept in ${relative(process.cwd(), folder) || folder}.`);
  return 0;
};

/** Waves of runs, each where the emulators of those before find it likely, and what they leave. */
const matched = async (task: Calibrating, id: string): Promise<Concluded> => {
  const { world, file, targets, folder } = task;
  const { entry } = file;
  const { lucks: seeds, points: replicated } = entry.replicates;
  const lucks = lucksOf(
    (await runStage(task, 'luck', latinHypercube(replicated), seeds)).runs,
    seeds,
    targets,
  );
  const waves: Wave[] = [];
  let tried: readonly (readonly number[])[] = [];
  for (const [k, { runs: count, rank, cutoff }] of entry.waves.entries()) {
    const sampling = k === 0 ? latinHypercube(count) : after(world, waves, tried, count, entry.seed + k);
    const { runs, pointOf } = await runStage(task, `wave-${k + 1}`, sampling);
    const whole = waveRunsOf(pointOf, runs, targets);
    if (whole.leftOut > 0)
      warn(
        world,
        `${whole.leftOut} of ${runs.length} runs have no value for some target, most often because they stopped early; they teach nothing.`,
      );
    if (whole.points.length < LEAST_RUNS)
      throw new Ended(
        'check',
        `Only ${whole.points.length} of the ${runs.length} runs of wave ${k + 1} have a value for every target, and an emulator needs ${LEAST_RUNS}. Look at what they stop of with saisei find in ${join(folder, `wave-${k + 1}`)}; narrow the ranges, or give the wave more runs.`,
      );
    const wave = waveOf(whole, targets, lucks, { rank, cutoff, seed: entry.seed });
    waves.push(wave);
    tried = whole.points;
    writeWhole(join(folder, `wave-${k + 1}.json`), `${JSON.stringify(wave)}\n`);
  }
  return conclude(task, waves, tried, lucks, id);
};

// Fewer cannot be held out by folds.
const LEAST_RUNS = 10;

const latinHypercube = (rows: number): Sampling => ({ method: 'latinHypercube', rows });

const after = (
  world: World,
  waves: readonly Wave[],
  tried: readonly (readonly number[])[],
  count: number,
  seed: number,
): Sampling => {
  const { points, allowed, looked } = pointsAfter(waves, tried, count, seed);
  world.say(`${allowed} of ${looked} points that look likely are ruled out by no wave; ${count} are run.`);
  return { method: 'points', points };
};
