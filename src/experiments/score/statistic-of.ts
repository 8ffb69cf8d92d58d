import { growthOf, valueIn, windowOf, type AnnualSeries } from './annual-series.js';
import type { Target } from './target.js';

type Distribute<T> = T extends Target
  ? Pick<T, Extract<keyof T, 'statistic' | 'year' | 'over' | 'window'>>
  : never;

/** How much faster a series grows in one window than in another before it. */
interface GrowthChange {
  readonly statistic: 'logGrowthChange';
  readonly before: readonly [number, number];
  readonly window: readonly [number, number];
}

/** What is taken of a series: a statistic with its years. */
export type Statistic = Distribute<Target> | GrowthChange;

/** The statistic of a series, or null when a year it needs is missing; correlation needs the record. */
export function statisticOf(what: Statistic, series: AnnualSeries, record?: AnnualSeries): number | null {
  switch (what.statistic) {
    case 'value':
      return valueIn(series, what.year);
    case 'ratio':
      return ratio(valueIn(series, what.year), valueIn(series, what.over));
    case 'mean':
      return onAll(windowOf(series, what.window), mean);
    case 'logGrowth':
      return onAll(windowOf(growthOf(series), what.window), mean);
    case 'logGrowthChange': {
      const before = statisticOf({ statistic: 'logGrowth', window: [...what.before] }, series);
      const after = statisticOf({ statistic: 'logGrowth', window: [...what.window] }, series);
      return before === null || after === null ? null : after - before;
    }
    case 'standardDeviation':
      return onAll(windowOf(growthOf(series), what.window), standardDeviation);
    case 'yearOfPeak':
      return onAll(
        windowOf(series, what.window),
        (values) => what.window[0] + values.indexOf(Math.max(...values)),
      );
    case 'overPeak':
      return ratio(
        valueIn(series, what.year),
        onAll(windowOf(series, what.window), (values) => Math.max(...values)),
      );
    case 'correlation':
      return record
        ? correlation(windowOf(growthOf(series), what.window), windowOf(growthOf(record), what.window))
        : null;
  }
}

const onAll = (values: number[] | null, statistic: (values: number[]) => number) =>
  values && statistic(values);

const ratio = (a: number | null, b: number | null) => (a === null || b === null || b === 0 ? null : a / b);

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

// Divides by the number of years: the convention of the recorded values.
function standardDeviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
}

function correlation(a: number[] | null, b: number[] | null): number | null {
  if (!a || !b) return null;
  const spread = standardDeviation(a) * standardDeviation(b);
  if (spread === 0) return null;
  return mean(a.map((value, i) => (value - mean(a)) * ((b[i] ?? Number.NaN) - mean(b)))) / spread;
}
