import type { StoredRun } from '../runs/parts/index.js';
import { quantile, seriesOf, valueIn, type Measure, type Measures } from './score/index.js';

/** A measure of a year over the runs of a scenario: median, middle half and middle nine tenths. */
export interface Level {
  readonly measure: string;
  readonly unit: string;
  readonly year: number;
  readonly median: number;
  readonly low50: number;
  readonly high50: number;
  readonly low90: number;
  readonly high90: number;
  /** That have a value. */
  readonly runs: number;
}

type Run = Pick<StoredRun, 'years' | 'annual'>;

/** Every measure by year, but for years in which no run has a value; an index has 100 in its base year. */
export const levelsOf = (measures: Measures, runs: readonly Run[]): Level[] => {
  const years = [...new Set(runs.flatMap((run) => run.years))].toSorted((a, b) => a - b);
  return Object.entries(measures).flatMap(([key, measure]) => {
    const all = runs.map((run) => {
      const series = seriesOf(run, key);
      const base = isIndex(measure) ? valueIn(series, measure.index!.year) : null;
      return (year: number) => scaled(valueIn(series, year), base);
    });
    return years.flatMap((year) => {
      const values = all.map((valueOf) => valueOf(year)).filter((value) => value !== null);
      return values.length === 0 ? [] : [level(key, measure, year, values)];
    });
  });
};

const isIndex = ({ index, growth }: Measure) => index !== undefined && !growth;

const scaled = (value: number | null, base: number | null) =>
  value === null || !base ? value : (100 * value) / base;

const level = (key: string, measure: Measure, year: number, values: readonly number[]): Level => {
  const at = (share: number) => quantile(values, share)!;
  return {
    measure: key,
    unit: isIndex(measure) ? `${measure.index!.year} = 100` : measure.unit,
    year,
    median: at(0.5),
    low50: at(0.25),
    high50: at(0.75),
    low90: at(0.05),
    high90: at(0.95),
    runs: values.length,
  };
};
