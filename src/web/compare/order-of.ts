import type { PairedEffect } from '../../experiments/pairs/paired-effect.js';
import type { ComparedMeasure, RunPair } from '../charts/paired-values.js';
import { FEWEST } from '../cockpit/effect-words-of.js';
import { effectBeyond, effectInYear } from './effect-in-year.js';

export interface Ordered {
  readonly letter: string;
  readonly pairs: readonly RunPair[];
}

const isTold = ({ verdict, runs }: PairedEffect) => verdict === 'told' && runs >= FEWEST;

/**
 * Scenarios from the highest effect to the lowest, those that cannot be told from their neighbour in one group: by the
 * difference of the two in every case, which has the same luck in both.
 */
export const orderOf = (
  measure: ComparedMeasure,
  year: number,
  readings: readonly string[],
  scenarios: readonly Ordered[],
): string[][] => {
  const known = scenarios
    .flatMap((one) => {
      const effect = effectInYear(measure, year, readings, one.pairs);
      return effect ? [{ ...one, median: effect.median }] : [];
    })
    .toSorted((a, b) => b.median - a.median);
  const groups: string[][] = [];
  known.forEach(({ letter, pairs }, i) => {
    const before = known[i - 1];
    const apart = before && effectBeyond(measure, year, readings, [before.pairs, pairs]);
    if (before && !(apart && isTold(apart) && apart.median > 0)) groups.at(-1)!.push(letter);
    else groups.push([letter]);
  });
  return groups;
};
