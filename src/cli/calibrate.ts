import { join, relative } from 'node:path';
import { type Command, Option } from 'commander';
import { canonical, economyOfExperiment, readCalibration } from '../experiments/index.js';
import { fingerprintOf } from '../economies/index.js';
import { answer } from './answer.js';
import { adopt } from './calibration/adopt.js';
import { concludedIn } from './calibration/concluded.js';
import { type Calibrating, targetsOf } from './calibration/stages.js';
import { matched } from './calibration/waves.js';
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
