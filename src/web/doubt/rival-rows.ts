import { pairedEffect, type PairedEffect } from '../../experiments/pairs/paired-effect.js';
import type { CatalogReading } from '../bundle/catalog.js';
import type { Beside } from '../state/use-background.js';
import { rivalsText } from '../text/doubt-parts.js';
import { rivalsAgree, rivalsTurn, rivalsUnknown, rivalsWaiting } from '../text/doubt-verdicts.js';
import type { Words } from '../text/words.js';
import { runEffects } from './run-effects.js';
import type { ComparedMeasure } from '../charts/paired-values.js';
import { type Signs, signsOf, signVerdict } from './sign-verdict.js';

/** The effect under one reading, as far as its runs have come. */
export interface RivalRow {
  /** Empty for the model as it is. */
  readonly name: string;
  readonly title: Words;
  /** Undefined for the model as it is. */
  readonly says: Words | undefined;
  /** Undefined before a run has ended. */
  readonly effect: PairedEffect | undefined;
  readonly signs: Signs;
  readonly sign: ReturnType<typeof signVerdict>;
  readonly complete: boolean;
}

export const rivalRow = (
  { asked, pairs, lost }: Beside,
  reading: CatalogReading | undefined,
  measure: ComparedMeasure,
  year: number,
): RivalRow => {
  const effects = runEffects(measure, year, pairs, asked);
  const signs = signsOf(effects.map(({ difference }) => difference));
  return {
    name: reading?.name ?? '',
    title: reading?.title ?? rivalsText.asItIs,
    says: reading?.says,
    effect: effects.length > 0 ? pairedEffect(effects) : undefined,
    signs,
    sign: signVerdict(signs),
    complete: pairs.length + lost.length >= asked.runs,
  };
};

/** Whether any reading turns the sign; the first row is the model as it is. */
export const rivalsTold = (rows: readonly RivalRow[]): Words => {
  const [asItIs, ...readings] = rows;
  const complete = readings.filter((row) => row.complete).length;
  if (!asItIs?.complete || complete < readings.length)
    return rivalsWaiting(complete + (asItIs?.complete ? 1 : 0), rows.length);
  const told = readings.filter(({ sign }) => sign !== 'cannotTell');
  if (asItIs.sign === 'cannotTell') return rivalsUnknown(told.length, readings.length);
  const turned = told.filter(({ sign }) => sign !== asItIs.sign);
  if (turned.length === 0) return rivalsAgree(told.length, readings.length);
  const names = {
    en: turned.map(({ title }) => title.en).join('; '),
    ja: turned.map(({ title }) => title.ja).join('、'),
  };
  return rivalsTurn(names, told.length, readings.length);
};
