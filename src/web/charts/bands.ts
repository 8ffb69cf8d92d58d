import { quantile } from '../../experiments/score/quantile.js';
import type { DifferenceSpread, Spread } from './chart-matter.js';
import {
  type ComparedMeasure,
  pairedValues,
  type PairedValue,
  type RunPair,
  valueOf,
  yearsOf,
} from './paired-values.js';

/** A measure over pairs of runs. */
export interface Bands {
  readonly years: readonly number[];
  readonly baseline: Spread;
  readonly scenario: Spread;
  readonly difference: Omit<DifferenceSpread, 'told' | 'decimals'>;
  /** Whether levels stand in units of the model, because no run reaches the year in which the index is set. */
  readonly inModelUnits: boolean;
}

/** Quantiles of both worlds and of their differences by year; numbers are those of `saisei compare`. */
export function bandsOf(measure: ComparedMeasure, pairs: readonly RunPair[]): Bands {
  const years = yearsOf(pairs);
  const values = pairedValues(measure, pairs, years);
  const factor = factorsOf(measure, pairs);
  const levels = (of: (value: PairedValue) => number) =>
    spreadOf(
      values.map((year) =>
        year.flatMap((value) => {
          const by = factor(value.index);
          return by === undefined ? [] : [of(value) * by];
        }),
      ),
    );
  const differences = values.map((year) => year.map((value) => value.difference));
  return {
    years,
    baseline: levels(({ before }) => before),
    scenario: levels(({ after }) => after),
    difference: { ...spreadOf(differences), signShare: differences.map(signShareOf) },
    inModelUnits: factor === same,
  };
}

const same = () => 1;

/**
 * What both worlds of a case are multiplied by: the baseline decides, for set by its own value the scenario would hide
 * what it changes before that year.
 */
function factorsOf({ key, base }: ComparedMeasure, pairs: readonly RunPair[]) {
  if (!base) return () => 1;
  const factors = new Map<number, number>();
  for (const { baseline } of pairs) {
    const value = valueOf(baseline, key, base.year);
    if (value) factors.set(baseline.case, base.level / value);
  }
  return factors.size === 0 ? same : (index: number) => factors.get(index);
}

function spreadOf(byYear: readonly (readonly number[])[]): Spread {
  const sorted = byYear.map((values) => values.toSorted((a, b) => a - b));
  const at = (share: number) => sorted.map((values) => quantile(values, share));
  return { median: at(0.5), low50: at(0.25), high50: at(0.75), low90: at(0.05), high90: at(0.95) };
}

function signShareOf(values: readonly number[]): number | null {
  const median = quantile(values, 0.5);
  if (median === null) return null;
  return values.filter((value) => Math.sign(value) === Math.sign(median)).length / values.length;
}
