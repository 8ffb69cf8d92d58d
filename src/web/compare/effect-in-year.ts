import { pairedEffect, type PairedEffect } from '../../experiments/pairs/paired-effect.js';
import { type ComparedMeasure, pairedValues, type RunPair } from '../charts/paired-values.js';

/** Where a case stands in its design: every case of the lab has a luck of its own. */
export const addressOf = (readings: readonly string[]) => (index: number) => ({
  reading: readings[index % Math.max(1, readings.length)] ?? '',
  draw: index,
  luck: 0,
});

/** By case, scenario less history. */
const differencesIn = (measure: ComparedMeasure, year: number, pairs: readonly RunPair[]) =>
  new Map(pairedValues(measure, pairs, [year])[0]!.map(({ index, difference }) => [index, difference]));

/** What a scenario does to a measure in a year; undefined where no run has a value in both worlds. */
export const effectInYear = (
  measure: ComparedMeasure,
  year: number,
  readings: readonly string[],
  pairs: readonly RunPair[],
): PairedEffect | undefined => {
  const differences = differencesIn(measure, year, pairs);
  const address = addressOf(readings);
  if (differences.size === 0) return undefined;
  return pairedEffect([...differences].map(([index, difference]) => ({ ...address(index), difference })));
};

/** By how much one scenario does more than another, case by case; undefined where they have no case in common. */
export const effectBeyond = (
  measure: ComparedMeasure,
  year: number,
  readings: readonly string[],
  [one, other]: readonly [readonly RunPair[], readonly RunPair[]],
): PairedEffect | undefined => {
  const [first, second] = [differencesIn(measure, year, one), differencesIn(measure, year, other)];
  const address = addressOf(readings);
  const apart = [...first].flatMap(([index, difference]) => {
    const before = second.get(index);
    return before === undefined ? [] : [{ ...address(index), difference: difference - before }];
  });
  return apart.length === 0 ? undefined : pairedEffect(apart);
};
