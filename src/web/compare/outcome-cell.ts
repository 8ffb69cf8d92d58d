import type { PairedEffect } from '../../experiments/pairs/paired-effect.js';
import { FEWEST } from '../cockpit/effect-words-of.js';
import { type DifferenceUnit, writeDifference } from '../numbers/write-number.js';
import { agreeTold, middleTold, rangeTold } from '../text/compare.js';
import type { Words } from '../text/words.js';

/** One effect as a table has it. */
export type OutcomeCell =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'tooFew' }
  | {
      readonly kind: 'told' | 'cannotTell';
      /** The median; what the runs say of it where it cannot be told. */
      readonly size: Words;
      readonly range: Words;
      readonly agree: Words;
    };

/** Numbers to the decimals that their Monte Carlo error justifies. */
export const outcomeCell = (effect: PairedEffect | undefined, unit: DifferenceUnit): OutcomeCell => {
  if (!effect) return { kind: 'waiting' };
  const { median, interval90, monteCarloError, rounding, signShare, runs, verdict } = effect;
  if (monteCarloError === null || runs < FEWEST) return { kind: 'tooFew' };
  const write = (value: number): Words => ({
    en: writeDifference(value, rounding ?? 0, unit, 'en'),
    ja: writeDifference(value, rounding ?? 0, unit, 'ja'),
  });
  return {
    kind: verdict,
    size: verdict === 'told' ? write(median) : middleTold(write(median)),
    range: rangeTold(write(interval90[0]), write(interval90[1])),
    agree: agreeTold(Math.round(signShare * runs), runs, Math.sign(median)),
  };
};
