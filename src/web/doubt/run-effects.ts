import type { PairedDifference } from '../../experiments/pairs/paired-difference.js';
import { type ComparedMeasure, pairedValues, type RunPair } from '../charts/paired-values.js';

/** What the change does in one case, and what was drawn in it. */
export interface RunEffect extends PairedDifference {
  readonly index: number;
  /** Empty where nothing was drawn. */
  readonly parameters: Readonly<Record<string, number>>;
}

/** How the cases of a question are numbered. */
export interface Cases {
  readonly readings: readonly string[];
  readonly lucks?: number;
}

/** The effect in a year by case; cases without a value in both worlds are left out. */
export const runEffects = (
  measure: ComparedMeasure,
  year: number,
  pairs: readonly RunPair[],
  { readings, lucks = 1 }: Cases,
): RunEffect[] => {
  const parametersOf = new Map(pairs.map(({ baseline }) => [baseline.case, baseline.parameters]));
  return pairedValues(measure, pairs, [year])[0]!.map(({ index, difference }) => {
    const draw = Math.floor(index / lucks);
    const reading = readings[draw % Math.max(1, readings.length)] ?? '';
    return { index, reading, draw, luck: index % lucks, difference, parameters: parametersOf.get(index)! };
  });
};
