import { sum } from '../../kernel/index.js';
import type { StoredRun } from '../../runs/parts/index.js';
import { valueIn } from '../score/index.js';
import type { Predicted } from './forecast-file.js';
import { seriesOfRun } from './predicted-series.js';

/** How far a forecast moves when one driver stands still from the origin on. */
export interface DriverShift {
  readonly measure: string;
  readonly driver: string;
  /** Mean over the years of the distance between the means of the runs, in the unit of the measure. */
  readonly shift: number;
  /** What luck alone makes of that, by the spread over runs. */
  readonly error: number;
}

/** Of every measure and driver, the largest first; `told` are the runs of the same cases with all drivers. */
export const driverShifts = (
  predicted: readonly Predicted[],
  [origin, to]: readonly [number, number],
  told: readonly StoredRun[],
  frozen: ReadonlyMap<string, readonly StoredRun[]>,
): DriverShift[] => {
  const shifts = predicted.flatMap((one) =>
    [...frozen].flatMap(([driver, runs]): DriverShift[] => {
      const years = Array.from({ length: to - origin }, (_, i) => origin + 1 + i).flatMap((year) => {
        const differences = told.flatMap((run) => {
          const other = runs.find((each) => each.case === run.case);
          const before = valueIn(seriesOfRun(one, run), year);
          const after = other ? valueIn(seriesOfRun(one, other), year) : null;
          return before === null || after === null ? [] : [after - before];
        });
        return differences.length > 1 ? [differences] : [];
      });
      if (years.length === 0) return [];
      return [
        {
          measure: one.id,
          driver,
          shift: mean(years.map((differences) => Math.abs(mean(differences)))),
          error: mean(years.map(errorOfMean)),
        },
      ];
    }),
  );
  return shifts.toSorted((a, b) => b.shift - a.shift);
};

const mean = (values: readonly number[]) => sum(values) / values.length;

const errorOfMean = (values: readonly number[]) => {
  const middle = mean(values);
  const squares = sum(values.map((value) => (value - middle) * (value - middle)));
  return Math.sqrt(squares / (values.length - 1) / values.length);
};
