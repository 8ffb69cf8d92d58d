import { pairedEffect } from '../../experiments/pairs/paired-effect.js';
import type { DifferenceSpread } from './chart-matter.js';
import { type ComparedMeasure, pairedValues, type RunPair } from './paired-values.js';

/** Where a case stands in its design, as caseOf of a study has it. */
export type AddressOf = (index: number) => {
  readonly reading: string;
  readonly draw: number;
  readonly luck: number;
};

/** Year by year whether the median difference can be told from these runs, and to how many decimals. */
export function toldYears(
  measure: ComparedMeasure,
  pairs: readonly RunPair[],
  years: readonly number[],
  addressOf: AddressOf,
): Pick<DifferenceSpread, 'told' | 'decimals'> {
  const effects = pairedValues(measure, pairs, years).map((values) =>
    values.length === 0
      ? undefined
      : pairedEffect(values.map(({ index, difference }) => ({ ...addressOf(index), difference }))),
  );
  return {
    told: effects.map((effect) => effect?.verdict === 'told'),
    decimals: effects.map((effect) => effect?.rounding ?? null),
  };
}
