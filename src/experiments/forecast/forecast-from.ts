import type { StoredRun } from '../../runs/parts/index.js';
import { isStopped } from '../member.js';
import type { AnnualSeries } from '../score/index.js';
import { driverShifts, type DriverShift } from './driver-shifts.js';
import type { Predicted } from './forecast-file.js';
import { forecastTable, type ForecastTable } from './forecast-table.js';
import { predictedSeries } from './predicted-series.js';
import { yearByYear, type PredictedMeasure } from './year-by-year.js';

/** Everything said of the forecasts from one origin. */
export interface ForecastFrom {
  readonly origin: number;
  readonly to: number;
  readonly runs: number;
  /** Runs that stopped; they count in the years they reached. */
  readonly stopped: number;
  /** With drivers as they happened. */
  readonly told: ForecastTable;
  /** With every driver standing still; null where the economy has none. */
  readonly untold: ForecastTable | null;
  readonly years: readonly PredictedMeasure[];
  readonly drivers: readonly DriverShift[];
}

/** The runs of a forecast, and those of a few cases with one driver frozen each. */
export interface ForecastRuns {
  readonly told: readonly StoredRun[];
  readonly untold: readonly StoredRun[] | undefined;
  readonly fewTold: readonly StoredRun[];
  readonly frozen: ReadonlyMap<string, readonly StoredRun[]>;
}

export const forecastFrom = (
  predicted: readonly Predicted[],
  { year: origin, to }: { readonly year: number; readonly to: number },
  runs: ForecastRuns,
  record: (measure: string) => AnnualSeries | undefined,
): ForecastFrom => {
  const measures = predictedSeries(predicted, origin, runs.told, record);
  const untold = runs.untold && predictedSeries(predicted, origin, runs.untold, record);
  return {
    origin,
    to,
    runs: runs.told.length,
    stopped: runs.told.filter(isStopped).length,
    told: forecastTable(measures, origin + 1, to),
    untold: untold ? forecastTable(untold, origin + 1, to) : null,
    years: yearByYear(measures, origin, to),
    drivers: driverShifts(predicted, [origin, to], runs.fewTold, runs.frozen),
  };
};
