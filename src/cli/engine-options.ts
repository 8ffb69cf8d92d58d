import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError, Option } from 'commander';

/** Where and how the shards of a study are run. What its runs are does not depend on it. */
export interface EngineOptions {
  readonly engine: 'local' | 'slurm';
  readonly workers: number;
  readonly perShard?: number;
  readonly dryRun?: boolean;
  readonly probe: boolean;
  readonly partition?: string;
  readonly account?: string;
  readonly time?: string;
  readonly memory?: string;
  readonly cpus: number;
  readonly concurrent?: number;
  /** More words for sbatch. */
  readonly sbatch: readonly string[];
  /** Seconds. */
  readonly poll: number;
}

const SLURM = 'With --engine slurm:';

/** Adds what every verb that carries out a study understands about where its runs are made. */
export const withEngineOptions = (command: Command): Command => {
  const slurm = (option: Option) => option.helpGroup(SLURM);
  const text = (flags: string, says: string, variable: string) =>
    slurm(new Option(flags, says).env(variable));
  return command
    .addOption(
      new Option('--workers <number>', 'runs at the same time; changes no result')
        .env('SAISEI_WORKERS')
        .default(availableParallelism())
        .argParser(wholeNumber(1)),
    )
    .addOption(
      new Option('--engine <name>', 'this machine, or a cluster with Slurm')
        .env('SAISEI_ENGINE')
        .choices(['local', 'slurm'])
        .default('local'),
    )
    .addOption(
      new Option(
        '--per-shard <number>',
        'cases that are run and stored together; 1 here, on Slurm as many as make at most 1,000 shards',
      ).argParser(wholeNumber(1)),
    )
    .option('--dry-run', 'tell runs, shards, bytes and hours, and run nothing but one case to time it')
    .option('--no-probe', 'time no case in a dry run')
    .addOption(text('--partition <name>', 'where jobs are queued', 'SAISEI_PARTITION'))
    .addOption(text('--account <name>', 'who is charged', 'SAISEI_ACCOUNT'))
    .addOption(slurm(new Option('--time <limit>', 'longest time of a task, as sbatch has it, such as 30:00')))
    .addOption(slurm(new Option('--memory <size>', 'memory of a task, such as 2G')))
    .addOption(
      slurm(
        new Option('--cpus <number>', 'processors reserved for a task, which computes on one')
          .argParser(wholeNumber(1))
          .default(1),
      ),
    )
    .addOption(
      slurm(new Option('--concurrent <number>', 'most tasks at the same time').argParser(wholeNumber(1))),
    )
    .addOption(
      slurm(
        new Option('--sbatch <options>', 'more options for sbatch, between quotes; may be repeated')
          .argParser(moreOptions)
          .default([], 'none'),
      ),
    )
    .addOption(
      slurm(
        new Option('--poll <seconds>', 'time between two looks at parts and queue')
          .argParser(aboveZero)
          .default(15),
      ),
    );
};

/** Reads a whole number of at least `least`, or says what was given instead. */
export const wholeNumber = (least: number) => (text: string) => {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < least || text.trim() === '')
    throw new InvalidArgumentError(`Give a whole number of at least ${least}.`);
  return value;
};

/** Reads a finite number above 0. */
export const aboveZero = (text: string) => {
  const value = Number(text);
  if (!(value > 0 && Number.isFinite(value))) throw new InvalidArgumentError('Give a number above 0.');
  return value;
};

// What finds a job again, and what finds its parts.
const own =
  /^(-a|-J|-o|-D|--(array|job-name|output|chdir|comment|parsable|wrap|wait|requeue|no-requeue|open-mode))(=|$)/;

const moreOptions = (text: string, before: readonly string[]) => {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const taken = words.find((word) => own.test(word));
  if (taken !== undefined) throw new InvalidArgumentError(`${taken} is set by Saisei itself.`);
  return [...before, ...words];
};
