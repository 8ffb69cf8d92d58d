import { join, relative } from 'node:path';
import type { Command } from 'commander';
import {
  type ForecastFile,
  forecastFrom,
  HISTORY,
  hindsightOf,
  readForecast,
  recordsOf,
  type Subject,
} from '../../experiments/index.js';
import { writePage } from '../close-check.js';
import { type EngineOptions, withEngineOptions } from '../engine-options.js';
import { Ended } from '../exit-codes.js';
import { wholeNumber } from '../options.js';
import { carryOut } from '../studies/carry-out.js';
import { closeStudy } from '../studies/close-study.js';
import { runsOf } from '../studies/runs-of.js';
import { subjectOf } from '../subject-of.js';
import { outcome, tellStopped } from '../told.js';
import type { Verb, World } from '../world.js';
import { forecastBlocks } from './forecast-blocks.js';
import type { ToldForecast } from './told-forecast.js';
import { forecastStudies, type ForecastStudies, UNTOLD } from './forecast-studies.js';
import { textOf } from './blocks.js';
import { posteriorSample, type PosteriorSample } from './posterior-sample.js';

interface ForecastOptions extends EngineOptions {
  readonly runs?: number;
  readonly calibrations?: string;
  readonly page?: string;
  readonly json?: boolean;
}

/** Forecasts from calibrations that knew nothing later, beside simple rivals. */
export const checkForecast = (command: Command, world: World, settle: Parameters<Verb>[2]): void =>
  void withEngineOptions(command.command('forecast').argument('[economy]', 'folder under economies', 'japan'))
    .description(
      'predict what came after a calibration, beside simple rivals; see forecast.yaml of the economy',
    )
    .option(
      '--runs <number>',
      'runs of each forecast; forecast.yaml says how many by default',
      wholeNumber(2),
    )
    .option('--calibrations <folder>', 'where the calibrations are kept; runs/forecast-<economy> by default')
    .option('--page <file>', 'also write the result as a page of Markdown')
    .option('--json', 'machine-readable output')
    .action(async (name: string, options: ForecastOptions) => settle(await checked(world, name, options)));

const checked = async (world: World, name: string, options: ForecastOptions) => {
  const subject = await subjectOf(world, name);
  const file = readForecast(world.content, subject);
  const samples = samplesOf(world, subject, file, options.calibrations);
  const planned = samples.map(({ origin, sample }) => ({
    origin,
    sample,
    studies: forecastStudies(world, subject, file, origin, sample, options),
  }));
  const all = planned.flatMap(({ studies: { forecast, drivers } }) =>
    drivers ? [forecast, drivers] : [forecast],
  );
  await carryOut(world, all as [(typeof all)[number], ...typeof all], options);

  const record = recordsOf(world.content, subject.measures);
  const runs = [];
  const forecasts: ToldForecast[] = [];
  for (const { origin, sample, studies } of planned) {
    const found = await runsIn(studies);
    runs.push(...found.told, ...(found.untold ?? []));
    const hindsight = hindsightOf(subject.economy, sample.factors, origin.year);
    forecasts.push({ ...forecastFrom(file.predicted, origin, found, record), sample, hindsight });
    await close(world, studies, origin);
  }
  tellStopped(world, runs);
  const blocks = forecastBlocks(subject.economy, file, forecasts);
  if (options.page !== undefined) writePage(world, options.page, blocks);
  world.out(options.json ? `${JSON.stringify(summaryOf(name, forecasts))}\n` : textOf(blocks));
  return outcome(runs);
};

/** The posterior sample of every origin, or the commands that make those that are not there. */
const samplesOf = (world: World, subject: Subject, file: ForecastFile, asked?: string) => {
  const folder = asked ?? join(world.root, 'runs', `forecast-${subject.economy.name}`);
  const all = file.origins.map((origin) => {
    const place = join(folder, `calibrated-to-${origin.year}`);
    return { origin, place, sample: posteriorSample(world, subject, place, origin.year) };
  });
  const missing = all.filter(({ sample }) => sample === undefined);
  if (missing.length > 0)
    throw new Ended(
      'missing',
      `There is no finished calibration to ${missing.map(({ origin }) => origin.year).join(', nor to ')}. What makes it:\n${missing
        .map(
          ({ origin, place }) =>
            `  saisei calibrate ${file.calibration} --until ${origin.year} --out ${relative(process.cwd(), place) || place}`,
        )
        .join('\n')}`,
    );
  return all.map(({ origin, sample }) => ({ origin, sample: sample! }));
};

const runsIn = async ({ forecast, drivers }: ForecastStudies) => {
  const main = await runsOf(forecast);
  const few = drivers ? await runsOf(drivers) : new Map<string, never[]>();
  return {
    told: main.get(HISTORY)!,
    untold: main.get(UNTOLD),
    fewTold: few.get(HISTORY) ?? [],
    frozen: new Map([...few].filter(([scenario]) => scenario !== HISTORY)),
  };
};

const close = async (
  world: World,
  { subject, forecast, drivers, scenarios, frozen }: ForecastStudies,
  { year }: ForecastFile['origins'][number],
) => {
  const title = `${subject.economy.title.en}: forecast from ${year}`;
  await closeStudy(world, forecast, { subject, title, scenarios }, { format: [] });
  const frozenTitle = `${title}, each driver frozen`;
  if (drivers)
    await closeStudy(world, drivers, { subject, title: frozenTitle, scenarios: frozen }, { format: [] });
};

const summaryOf = (economy: string, forecasts: readonly ToldForecast[]) => ({
  economy,
  forecasts: forecasts.map(({ sample, ...rest }) => {
    const { folder, factors, points, ...about } = sample satisfies PosteriorSample;
    return { ...rest, calibration: { folder, parameters: factors.length, points: points.length, ...about } };
  }),
});
