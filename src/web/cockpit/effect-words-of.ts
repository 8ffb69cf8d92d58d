import { pairedEffect } from '../../experiments/pairs/paired-effect.js';
import type { CatalogMeasure } from '../bundle/catalog.js';
import { pairedValues } from '../charts/paired-values.js';
import { writeDifference } from '../numbers/write-number.js';
import type { Asked } from '../scenario/asked.js';
import type { Worlds } from '../state/worlds.js';
import { cannotTell, effectTold, noRunsYet, nothingChanged, tooFewRuns } from '../text/effects.js';
import type { Words } from '../text/words.js';

export interface EffectSaid {
  readonly verdict: 'nothing' | 'waiting' | 'cannotTell' | 'told';
  readonly words: Words;
}

/** With fewer runs than these their own spread says too little of how far their median may move. */
export const FEWEST = 6;

/** The effect of what was asked on one measure in one year, from the pairs that are there. */
export const effectWordsOf = (
  measure: CatalogMeasure,
  year: number,
  { items, readings }: Asked,
  { baseline, changed }: Worlds,
): EffectSaid => {
  if (items.length === 0) return { verdict: 'nothing', words: nothingChanged };
  const pairs = baseline.map((run, i) => ({ baseline: run, changed: changed[i]! }));
  const values = pairedValues(measure, pairs, [year])[0]!;
  if (values.length === 0) return { verdict: 'waiting', words: noRunsYet(measure.title) };
  const effect = pairedEffect(
    values.map(({ index, difference }) => ({
      reading: readings[index % Math.max(1, readings.length)] ?? '',
      draw: index,
      luck: 0,
      difference,
    })),
  );
  const { median, interval90, signShare, verdict, monteCarloError, rounding, runs } = effect;
  if (monteCarloError === null || runs < FEWEST)
    return { verdict: 'cannotTell', words: tooFewRuns(measure.title, runs) };
  const write = (value: number): Words => ({
    en: writeDifference(value, rounding ?? 0, measure, 'en'),
    ja: writeDifference(value, rounding ?? 0, measure, 'ja'),
  });
  const told = {
    measure: measure.title,
    year,
    size: unsigned(write(Math.abs(median))),
    low: write(interval90[0]),
    high: write(interval90[1]),
    direction: median > 0 ? ('higher' as const) : median < 0 ? ('lower' as const) : ('same' as const),
    agree: Math.round(signShare * runs),
    runs,
  };
  return verdict === 'cannotTell'
    ? { verdict, words: cannotTell(told) }
    : { verdict: 'told', words: effectTold(told) };
};

/** A size beside 'higher' or 'lower' needs no plus. */
const unsigned = ({ en, ja }: Words): Words => ({ en: en.replace(/^\+/, ''), ja: ja.replace(/^\+/, '') });
