import { Stream } from '../../kernel/index.js';
import { quantile } from '../score/index.js';

/** A number and the middle 90 % of what it is when points are drawn anew; NaN where there is no such number. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface Resampling {
  readonly seed: number;
  /** How often points are drawn anew, as many as there are and with replacement. */
  readonly resamples: number;
}

/**
 * Statistics of the means of some columns, with percentile bootstrap intervals (Efron 1979). A row of the columns
 * is what one point says; all columns are as long. Rows are what is drawn, so whatever hangs together in a point
 * stays together. With a handful of points intervals are too narrow, and with points of a Sobol sequence too wide.
 */
export const bootstrap = (
  columns: readonly ArrayLike<number>[],
  statisticsOf: (means: readonly number[]) => readonly number[],
  { seed, resamples }: Resampling,
): Estimate[] => {
  const points = columns[0]?.length ?? 0;
  const values = statisticsOf(meansOf(columns, new Int32Array(points).fill(1)));
  const redrawn = values.map((): number[] => []);
  const stream = new Stream(seed, 'bootstrap');
  const times = new Int32Array(points);
  // A single point drawn again and again would look certain.
  const draws = points > 1 ? resamples : 0;
  for (let resample = 0; resample < draws; resample++) {
    stream.at(resample);
    times.fill(0);
    for (let point = 0; point < points; point++) times[stream.index(point, points)]!++;
    // Points that all agree have no variance to share: they say nothing of where the statistic lies.
    statisticsOf(meansOf(columns, times)).forEach((value, statistic) => {
      if (Number.isFinite(value)) redrawn[statistic]!.push(value);
    });
  }
  return values.map((value, statistic) => ({
    value,
    low: quantile(redrawn[statistic]!, 0.05) ?? Number.NaN,
    high: quantile(redrawn[statistic]!, 0.95) ?? Number.NaN,
  }));
};

/** The mean of each column when a row counts so many times; in all they count as many times as there are rows. */
const meansOf = (columns: readonly ArrayLike<number>[], times: Int32Array): number[] =>
  columns.map((column) => {
    let total = 0;
    for (let i = 0; i < times.length; i++) total += times[i]! * column[i]!;
    return total / times.length;
  });
