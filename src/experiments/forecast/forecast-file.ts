import { z } from 'zod';
import type { Content } from '../../data/content.js';
import { InputError, type Place } from '../../data/input-error.js';
import { didYouMean } from '../../data/nearest.js';
import { readYaml } from '../../data/strict-yaml.js';
import { type EconomyFile, writtenPeriod } from '../../economies/index.js';
import type { Title } from '../../runs/index.js';
import type { Subject } from '../subject.js';

const year = z.int().min(1000).max(9999);
const text = z.string().min(1);

/** A file economies/<name>/forecast.yaml. */
export const forecastSchema = z.strictObject({
  calibration: text.describe('the experiment that is calibrated with data up to each origin'),
  scale: z.number().positive(),
  seed: z.int().min(0),
  runs: z.int().min(2).describe('runs of each forecast, over the points of the posterior sample'),
  driverRuns: z.int().min(2).describe('runs in which each driver is frozen alone'),
  origins: z
    .array(
      z.strictObject({
        year: year.describe('the last year that is known'),
        to: year.describe('the last year that is predicted'),
      }),
    )
    .min(1),
  measures: z.record(
    z.string().regex(/^[a-z0-9-]+$/, 'must be small letters, digits and hyphens'),
    z
      .strictObject({
        measure: text,
        growth: z.literal(true).optional().describe('its change, 100 times that of the logarithm'),
        level: z.literal(true).optional().describe('also predicted with the last error added'),
        title: z.strictObject({ en: text, ja: text }).optional().describe('that of the measure by default'),
      })
      .refine(({ growth, title }) => !growth || title, { error: 'needs a title, as growth of the measure' }),
  ),
});
export type ForecastEntry = z.infer<typeof forecastSchema>;

/** One thing that is predicted. */
export interface Predicted {
  readonly id: string;
  readonly measure: string;
  readonly title: Title;
  readonly unit: string;
  readonly growth: boolean;
  readonly level: boolean;
}

export interface ForecastFile extends Omit<ForecastEntry, 'measures'> {
  readonly predicted: readonly Predicted[];
}

export const forecastFile = (economy: string) => `economies/${economy}/forecast.yaml`;

/** Reads what is to be predicted of an economy; throws InputError with a place for what it does not have. */
export const readForecast = (content: Content, { economy, measures }: Subject): ForecastFile => {
  const file = forecastFile(economy.name);
  if (!content.has(file))
    throw new InputError(
      `${economy.name} says nothing of what is to be predicted: there is no file ${file}.`,
    );
  const { value, placeOf } = readYaml(content, file, forecastSchema);
  value.origins.forEach((origin, i) => checkYears(economy, origin, placeOf(['origins', i])));
  const predicted = Object.entries(value.measures).map(
    ([id, { measure, growth, level, title }]): Predicted => {
      const place = placeOf(['measures', id, 'measure']);
      const found = measures[measure];
      if (!found)
        throw new InputError(
          `there is no measure ${measure}.${didYouMean(measure, Object.keys(measures))}`,
          place,
        );
      if (found.record === undefined)
        throw new InputError(`${measure} has no record to hold a forecast against; choose another.`, place);
      // The level of an index means nothing, and what is added to a growth rate adds up.
      if (level && (growth || found.growth || found.index))
        throw new InputError(
          `${measure} is an index or a change, so it has no level to be predicted.`,
          place,
        );
      if (!growth && found.index && !found.growth)
        throw new InputError(`${measure} is an index; predict its growth: growth: true.`, place);
      if (growth && found.growth)
        throw new InputError(`${measure} is a growth rate already; leave out growth.`, place);
      return {
        id,
        measure,
        title: title ?? found.title,
        unit: growth ? 'percent a year' : found.unit,
        growth: growth === true,
        level: level === true,
      };
    },
  );
  const { calibration, scale, seed, runs, driverRuns, origins } = value;
  return { calibration, scale, seed, runs, driverRuns, origins, predicted };
};

const checkYears = (
  economy: EconomyFile,
  { year: origin, to }: ForecastEntry['origins'][number],
  place: Place,
) => {
  const { name, start, end } = economy;
  if (4 * origin + 3 < start || 4 * to + 3 > end || to <= origin)
    throw new InputError(
      `a forecast from ${origin} to ${to} is asked for; ${name} runs from ${writtenPeriod(start)} to ${writtenPeriod(end)}, and the first year comes before the last.`,
      place,
    );
};
