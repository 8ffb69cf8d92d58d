import type { StoredRun } from '../../runs/parts/index.js';
import type { AnnualSeries } from '../score/annual-series.js';
import { quantile } from '../score/quantile.js';
import { statisticOf } from '../score/statistic-of.js';
import type { Validation } from './system.js';

/** What the runs of history show of what must be seen; null when no run has a value. */
export interface Simulated {
  readonly median: number | null;
  readonly least: number | null;
  readonly most: number | null;
  readonly runs: number;
}

/** `record` is needed for a correlation with it. */
export const simulatedOf = (
  { measure, statistic }: Validation,
  history: readonly StoredRun[],
  record: AnnualSeries | undefined,
): Simulated => {
  const values = history.flatMap(
    ({ years, annual }) => statisticOf(statistic, { years, values: annual[measure] ?? [] }, record) ?? [],
  );
  return {
    median: quantile(values, 0.5),
    least: values.length > 0 ? Math.min(...values) : null,
    most: values.length > 0 ? Math.max(...values) : null,
    runs: values.length,
  };
};
