import type { ComparedMeasure, RunPair } from '../charts/paired-values.js';
import { pairedValues } from '../charts/paired-values.js';
import { pairedEffect } from '../../experiments/pairs/paired-effect.js';
import { FEWEST } from '../cockpit/effect-words-of.js';
import { addressOf } from './effect-in-year.js';

/** The median effect by year, and whether it can be told. */
export interface EffectLine {
  readonly median: readonly (number | null)[];
  readonly told: readonly boolean[];
  readonly decimals: readonly (number | null)[];
}

const kept = new WeakMap<readonly RunPair[], Map<string, EffectLine>>();

/** Made once for the same array of pairs. Before all runs are there, `isSettled` says that nothing is told yet. */
export const effectLine = (
  measure: ComparedMeasure,
  years: readonly number[],
  readings: readonly string[],
  pairs: readonly RunPair[],
  isSettled: boolean,
): EffectLine => {
  const lines = kept.get(pairs) ?? new Map<string, EffectLine>();
  kept.set(pairs, lines);
  const key = `${measure.key} ${isSettled}`;
  const line = lines.get(key) ?? madeLine(measure, years, readings, pairs, isSettled);
  lines.set(key, line);
  return line;
};

const madeLine = (
  measure: ComparedMeasure,
  years: readonly number[],
  readings: readonly string[],
  pairs: readonly RunPair[],
  isSettled: boolean,
): EffectLine => {
  const address = addressOf(readings);
  const effects = pairedValues(measure, pairs, years).map((values) =>
    values.length === 0
      ? undefined
      : pairedEffect(values.map(({ index, difference }) => ({ ...address(index), difference }))),
  );
  return {
    median: effects.map((effect) => effect?.median ?? null),
    told: effects.map((effect) => isSettled && effect?.verdict === 'told' && effect.runs >= FEWEST),
    decimals: effects.map((effect) => effect?.rounding ?? null),
  };
};
