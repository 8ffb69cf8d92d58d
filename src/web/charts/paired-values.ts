import { difference } from '../../experiments/studies/difference.js';
import type { StoredRun } from '../../runs/parts/index.js';

/** Both worlds of one case. */
export interface RunPair {
  readonly baseline: StoredRun;
  readonly changed: StoredRun;
}

/** What of a measure decides how its runs are compared. */
export interface ComparedMeasure {
  readonly key: string;
  /** Whether differences are told in percent of the baseline. */
  readonly relative: boolean;
  /** Of an index: the year in which the baseline of each case is set to a level. */
  readonly base: { readonly year: number; readonly level: number } | undefined;
}

/** A measure in one case and one year. */
export interface PairedValue {
  readonly index: number;
  readonly before: number;
  readonly after: number;
  readonly difference: number;
}

/** By year, in the units of the model: the cases that have a value in both worlds. */
export function pairedValues(
  { key, relative }: ComparedMeasure,
  pairs: readonly RunPair[],
  years: readonly number[],
): PairedValue[][] {
  return years.map((year) =>
    pairs.flatMap(({ baseline, changed }) => {
      const before = valueOf(baseline, key, year);
      const after = valueOf(changed, key, year);
      const apart = difference(relative, before, after);
      return apart === null
        ? []
        : [{ index: baseline.case, before: before!, after: after!, difference: apart }];
    }),
  );
}

/** The value of a year, or null. */
export function valueOf({ years, annual }: StoredRun, key: string, year: number): number | null {
  const value = annual[key]?.[years.indexOf(year)] ?? null;
  return value !== null && Number.isFinite(value) ? value : null;
}

/** The years that any run has. */
export const yearsOf = (pairs: readonly RunPair[]): number[] =>
  [...new Set(pairs.flatMap(({ baseline, changed }) => [...baseline.years, ...changed.years]))].toSorted(
    (a, b) => a - b,
  );
