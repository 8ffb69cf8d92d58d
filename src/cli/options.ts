import { type Command, InvalidArgumentError, Option } from 'commander';
import { periodOf } from '../economies/index.js';
import { aboveZero, type EngineOptions, wholeNumber, withEngineOptions } from './engine-options.js';

export { wholeNumber } from './engine-options.js';

/** What runs are kept as, beside their parts. */
const formats = ['parquet', 'csv', 'xlsx'] as const;
export type Format = (typeof formats)[number];

/** What every command that runs an ensemble understands. */
export interface RunOptions extends EngineOptions {
  readonly runs?: number;
  readonly seed: number;
  readonly scale?: number;
  readonly from?: number;
  readonly to?: number;
  readonly set: readonly { readonly parameter: string; readonly value: number }[];
  readonly freeze: readonly string[];
  readonly reading: readonly string[];
  readonly out?: string;
  readonly fresh?: boolean;
  readonly format: readonly Format[];
  readonly json?: boolean;
}

export const quarter = (text: string) => {
  const period = periodOf(text);
  if (period === undefined) throw new InvalidArgumentError('Write a quarter as 1990Q4.');
  return period;
};

const settings = (text: string, before: RunOptions['set']): RunOptions['set'] => {
  const [, parameter, written = ''] = /^(\w+\.\w+(?:\.[\w-]+)*)=(.+)$/.exec(text) ?? [];
  const value = Number(written);
  if (parameter === undefined || !Number.isFinite(value) || written.trim() === '')
    throw new InvalidArgumentError(
      'Write a setting as institution.parameter=0.5, or institution.parameter.row=0.5.',
    );
  if (before.some((one) => one.parameter === parameter))
    throw new InvalidArgumentError(`${parameter} is set twice; keep one.`);
  return [...before, { parameter, value }];
};

const list = (text: string, before: readonly string[]) => [...new Set([...before, ...text.split(',')])];

const formatsIn = (text: string, before: readonly Format[]): readonly Format[] =>
  text.split(',').reduce((all, word) => {
    const format = formats.find((one) => one === word.trim());
    if (!format)
      throw new InvalidArgumentError(`There is no format ${word}; there are ${formats.join(', ')}.`);
    return all.includes(format) ? all : [...all, format];
  }, before);

/** The option for tables beside the parts. */
export const formatOption = (): Option =>
  new Option(
    '--format <names>',
    'also merge the runs into tables: parquet, csv, xlsx; above 2,000 runs of explain, sweep or sensitivity nothing is merged unasked, as a second copy may take longer than the answer',
  )
    .argParser(formatsIn)
    .default([], 'parquet');

/** The option for seeds of each draw. */
export const lucksOption = (): Option =>
  new Option('--lucks <number>', 'seeds for each draw of the parameters')
    .argParser(wholeNumber(1))
    .default(1);

/** Adds the options of an ensemble to a command. */
export const withRunOptions = (command: Command): Command =>
  withEngineOptions(command)
    .addOption(
      new Option('--runs <number>', 'members of the ensemble; the economy says how many by default')
        .env('SAISEI_RUNS')
        .argParser(wholeNumber(1)),
    )
    .addOption(
      new Option('--seed <number>', 'seed of the first member')
        .env('SAISEI_SEED')
        .default(1)
        .argParser(wholeNumber(0)),
    )
    .addOption(
      new Option('--scale <number>', 'real agents for each simulated one')
        .env('SAISEI_SCALE')
        .argParser(aboveZero),
    )
    .option('--from <quarter>', 'date from which --set and --freeze hold; the start by default', quarter)
    .option('--to <quarter>', 'last quarter that is run; the last datum by default', quarter)
    .option('--set <institution.parameter=value>', 'set a parameter; may be repeated', settings, [])
    .option('--freeze <driver>', 'let a driver stand still; may be repeated', list, [])
    .option(
      '--reading <names>',
      'a rival reading of the literature holds; several take turns; all: every one, and the economy as it is',
      list,
      [],
    )
    .addOption(
      new Option('--out <folder>', 'where runs are kept; runs/<fingerprint> by default').env('SAISEI_OUT'),
    )
    .option('--resume', 'go on from the runs that are there (always so)')
    .addOption(new Option('--fresh', 'run everything again').conflicts('resume'))
    .addOption(formatOption())
    .option('--json', 'machine-readable output');
