import { quantile, valueIn } from '../score/index.js';
import type { ForecastMeasure, ForecastRow } from './forecast-row.js';
import { forecastTable } from './forecast-table.js';

/** One year ahead of an origin: what was predicted, what happened, and the scores of that year alone. */
export interface PredictedMeasure {
  readonly measure: string;
  readonly year: number;
  /** Years after the origin. */
  readonly ahead: number;
  readonly observed: number;
  readonly low: number;
  readonly median: number;
  readonly high: number;
  readonly rows: readonly ForecastRow[];
}

/** Every year after the origin by itself. No rival learns from a year to the next: all know what the origin knew. */
export const yearByYear = (
  measures: Readonly<Record<string, ForecastMeasure>>,
  origin: number,
  to: number,
): PredictedMeasure[] =>
  Object.entries(measures).flatMap(([measure, told]) => {
    const known = { ...told, history: knownAt(told, origin) };
    return Array.from({ length: to - origin }, (_, i) => origin + 1 + i).flatMap((year) => {
      const { rows } = forecastTable({ [measure]: known }, year, year);
      if (rows.length === 0) return [];
      const members = told.ensemble.map((one) => valueIn(one, year)).filter((one) => one !== null);
      const at = (share: number) => quantile(members, share)!;
      const observed = valueIn(told.observed, year)!;
      return {
        measure,
        year,
        ahead: year - origin,
        observed,
        low: at(0.05),
        median: at(0.5),
        high: at(0.95),
        rows,
      };
    });
  });

const knownAt = ({ history }: ForecastMeasure, origin: number) => {
  const years = history.years.filter((year) => year <= origin);
  return { years, values: years.map((year) => valueIn(history, year)) };
};
