import type { PairedEffect } from './paired-effect.js';
import { roundedSize } from './rounding.js';
import { unitOfDifference } from './unit-of-difference.js';

/** What is told of an effect. */
export interface EffectTold {
  /** As it stands within a sentence, such as 'real GDP'. */
  readonly title: string;
  /** Of the differences: 'percent' is of the value without the change, see unitOfDifference. */
  readonly unit: string;
  /** A year, or years such as '1991-2000'. */
  readonly when: number | string;
  readonly effect: PairedEffect;
}

/** One sentence, in numbers rounded to the Monte Carlo error; it begins 'Cannot tell:' where the error is too large. */
export const effectSentence = ({ title, unit, when, effect }: EffectTold): string => {
  const { median, monteCarloError: error, verdict, interval50, interval90 } = effect;
  if (error === null) return `Cannot tell: of ${title} in ${when} ${tooFew(effect)}.`;
  const { base, size, difference, range, ends, isZero } = numbersOf(effect, unit);
  const subject = `${when} ${title} would have been`;
  if (verdict === 'cannotTell')
    return (
      `Cannot tell: in ${subject} ${difference(median)} in the median, which is known only to within ` +
      `${size(error)} (${base}${ends(interval90)} in nine of ten runs); ${signs(effect)}.`
    );
  if (median === 0) {
    const others = interval90.every(isZero) ? '' : ` (${base}${ends(interval90)} in nine of ten)`;
    return `In ${subject} ${signs(effect)}${others}.`;
  }
  return (
    `In ${subject} ${difference(median)} (${base}${range(interval50)} in half of the runs, ` +
    `${range(interval90)} in nine of ten); ${signs(effect)}.`
  );
};

const tooFew = ({ runs }: PairedEffect) =>
  runs === 1 ? 'there is one run only' : 'a reading has one run only, which shows no luck';

const direction = (number: number) => (number < 0 ? 'lower' : number > 0 ? 'higher' : 'the same');

const signs = ({ median, signShare, runs }: PairedEffect) =>
  `${direction(median)} in ${Math.round(signShare * runs)} of ${runs} runs`;

/** Numbers of an effect as text, all with the same decimals. */
const numbersOf = ({ median, rounding }: PairedEffect, unit: string) => {
  const { after, base } = unitOfDifference(unit);
  const text = (number: number) => roundedSize(number, rounding ?? 0);
  const isZero = (number: number) => !/[1-9]/.test(text(number));
  const size = (number: number) => `${text(number)}${after}`;
  const difference = (number: number) =>
    isZero(number) ? 'the same' : `${size(number)} ${direction(number)}`;
  const ends = ([low, high]: readonly [number, number]) => `${difference(low)} to ${difference(high)}`;
  /** In the direction of the median, from the end nearer to zero; with directions where the ends differ in sign. */
  const range = ([low, high]: readonly [number, number]) => {
    const isOneSided = low >= 0 || high <= 0 || isZero(low) || isZero(high);
    if (median < 0)
      return isOneSided ? `${text(high)} to ${text(low)}` : `${difference(high)} to ${difference(low)}`;
    return isOneSided ? `${text(low)} to ${text(high)}` : ends([low, high]);
  };
  return { base: base === null ? '' : `${base}; `, size, difference, range, ends, isZero };
};
