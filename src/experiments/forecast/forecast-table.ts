import { InputError } from '../../data/index.js';
import { type ForecastMeasure, type ForecastRow, forecastRow } from './forecast-row.js';
import { knownBefore, scoredYears } from './forecast-years.js';
import { rivals, type RivalName } from './rivals.js';

export interface ForecastTable {
  readonly from: number;
  readonly to: number;
  readonly rows: readonly ForecastRow[];
  readonly leftOut: readonly LeftOut[];
}

/** A measure that cannot be scored, and why. */
export interface LeftOut {
  readonly measure: string;
  readonly title: string;
  readonly reason: string;
}

/**
 * Forecasts for the years from `from` to `to`, both included, held against what happened. Rivals know the history
 * before `from` only; that the ensemble does, too, is up to whoever ran it. Throws InputError when `to` is before
 * `from`.
 */
export const forecastTable = (
  measures: Readonly<Record<string, ForecastMeasure>>,
  from: number,
  to: number,
): ForecastTable => {
  if (!(Number.isSafeInteger(from) && Number.isSafeInteger(to) && from <= to))
    throw new InputError(`A forecast is asked for from ${from} to ${to}; give two years, the earlier first.`);
  const rows: ForecastRow[] = [];
  const leftOut: LeftOut[] = [];
  for (const [measure, told] of Object.entries(measures)) {
    const { values, last } = knownBefore(told.history, from);
    const years = scoredYears(told.observed, told.ensemble, [from, to]);
    if (last === null || values.length < leastHistory)
      leftOut.push({ measure, title: told.title, reason: shortHistory(values.length) });
    else if (years.length === 0) leftOut.push({ measure, title: told.title, reason: nothingToScore });
    else
      for (const rival of Object.keys(rivals) as RivalName[])
        rows.push(forecastRow(measure, told, rival, { values, last }, years));
  }
  return { from, to, rows, leftOut };
};

const leastHistory = 3;

const shortHistory = (years: number) =>
  `its history has ${years} years without a gap before the forecast, and ${leastHistory} are needed`;

const nothingToScore = 'no year has both an observation and two members of the ensemble';
