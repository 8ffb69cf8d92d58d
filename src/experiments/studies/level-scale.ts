import type { StoredRun } from '../../runs/parts/index.js';
import { type AnnualSeries, indexBase, type Measure, rebase, valueIn } from '../score/index.js';

/** In what the levels of two scenarios are told side by side. */
export interface LevelScale {
  readonly unit: string;
  /** What both levels of a case are multiplied by; undefined where the case has no value to go by. */
  readonly of: (index: number) => number | undefined;
  /** The record in the same unit, when there is one. */
  readonly record: AnnualSeries | undefined;
}

/**
 * An index is set to its level in its year by the baseline of each case, and the scenario by the same factor: set by
 * its own value the scenario would hide what it changes before that year. Runs that end before that year stay in the
 * units of the model, in which there is no record.
 */
export const levelScale = (
  key: string,
  measure: Measure,
  baseline: readonly StoredRun[],
  record: AnnualSeries | undefined,
): LevelScale => {
  const base = indexBase(measure, record);
  if (!base) return { unit: measure.unit, of: () => 1, record };
  const factors = new Map<number, number>();
  for (const { case: index, years, annual } of baseline) {
    const value = valueIn({ years, values: annual[key] ?? [] }, base.year);
    if (value) factors.set(index, base.level / value);
  }
  if (factors.size === 0) return { unit: 'units of the model', of: () => 1, record: undefined };
  return {
    unit: measure.unit,
    of: (index) => factors.get(index),
    record: record && rebase(record, base),
  };
};
