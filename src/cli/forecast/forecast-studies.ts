import { type Change, periodOf } from '../../economies/index.js';
import { type ForecastFile, historyOf, type Scenario, type Subject } from '../../experiments/index.js';
import type { EngineOptions } from '../engine-options.js';
import { studyAsked } from '../studies/study-asked.js';
import { openStudy, type OpenStudy } from '../studies/study-folder.js';
import type { World } from '../world.js';
import type { PosteriorSample } from './posterior-sample.js';

/** The scenario in which every driver stands still after the origin. */
export const UNTOLD = 'untold';

/** The runs of a forecast from one origin: told the drivers and not, and each driver frozen alone in fewer cases. */
export interface ForecastStudies {
  readonly subject: Subject;
  readonly forecast: OpenStudy;
  /** Without one where the economy has no driver. */
  readonly drivers: OpenStudy | undefined;
  readonly scenarios: readonly Scenario[];
  readonly frozen: readonly Scenario[];
}

export const forecastStudies = (
  world: World,
  { economy, measures }: Subject,
  file: ForecastFile,
  { year, to }: ForecastFile['origins'][number],
  { factors, points }: PosteriorSample,
  { runs = file.runs, ...engine }: EngineOptions & { readonly runs?: number },
): ForecastStudies => {
  const kept = new Set(file.predicted.map(({ measure }) => measure));
  const subject = {
    economy,
    measures: Object.fromEntries(Object.entries(measures).filter(([key]) => kept.has(key))),
  };
  const history = historyOf(economy.name);
  // The last quarter of the origin: what stands still does so at values that were known.
  const freeze = (driver: string): Change => ({ kind: 'freeze', driver, from: periodOf(`${year}Q4`)! });
  const drivers = [...economy.drivers.values()];
  const untold = {
    ...history,
    name: UNTOLD,
    title: { en: `Drivers stand still after ${year}`, ja: `${year}年以降、駆動要因を固定` },
    changes: drivers.map(({ name }) => freeze(name)),
  };
  const frozen = drivers.map(({ name, title }) => ({
    ...history,
    name,
    title: { en: `${title.en} frozen after ${year}`, ja: `${year}年以降、${title.ja}を固定` },
    changes: [freeze(name)],
  }));
  const scenarios = drivers.length > 0 ? [history, untold] : [history];
  const design = (cases: number) =>
    ({
      kind: 'sample',
      seed: file.seed,
      lucks: 1,
      luck: 'fresh',
      factors,
      sampling: { method: 'points', points: pointsFor(points, cases) },
    }) as const;
  const open = (some: readonly Scenario[], cases: number) => {
    const study = studyAsked(world, subject, some, design(cases), { scale: file.scale, to: 4 * to + 3 });
    return openStudy(world, study, { ...engine, cases });
  };
  return {
    subject,
    forecast: open(scenarios, runs),
    drivers: drivers.length > 0 ? open([history, ...frozen], file.driverRuns) : undefined,
    scenarios,
    frozen: [history, ...frozen],
  };
};

/** So many points, spread evenly over the sample, or the sample over again with other seeds. */
export const pointsFor = (points: PosteriorSample['points'], cases: number): PosteriorSample['points'] =>
  Array.from(
    { length: cases },
    (_, i) => points[cases > points.length ? i % points.length : Math.floor((i * points.length) / cases)]!,
  );
