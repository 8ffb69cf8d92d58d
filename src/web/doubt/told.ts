import type { PairedEffect } from '../../experiments/pairs/paired-effect.js';
import { rounding } from '../../experiments/pairs/rounding.js';
import { type DifferenceUnit, writeDifference } from '../numbers/write-number.js';
import type { Words } from '../text/words.js';

/** Decimals for numbers of an effect; where the error is not known the largest number has two digits. */
export const decimalsOf = ({ rounding: known, interval90 }: PairedEffect): number => {
  if (known !== null) return known;
  const size = Math.max(...interval90.map(Math.abs));
  return rounding(size, size / 20);
};

export const differenceTold = (value: number, decimals: number, unit: DifferenceUnit): Words => ({
  en: writeDifference(value, decimals, unit, 'en'),
  ja: writeDifference(value, decimals, unit, 'ja'),
});

/** A size, without a sign. */
export const sizeTold = (value: number, decimals: number, unit: DifferenceUnit): Words => {
  const { en, ja } = differenceTold(Math.abs(value), decimals, unit);
  return { en: en.replace(/^\+/, ''), ja: ja.replace(/^\+/, '') };
};

/** To two digits of its own. */
export const errorSize = (error: number, unit: DifferenceUnit): Words =>
  sizeTold(error, sizeDecimals(error), unit);

export const rangeTold = (
  [low, high]: readonly [number, number],
  decimals: number,
  unit: DifferenceUnit,
): Words => {
  const [from, to] = [differenceTold(low, decimals, unit), differenceTold(high, decimals, unit)];
  return { en: `${from.en} to ${to.en}`, ja: `${from.ja}〜${to.ja}` };
};

/** A correlation or a chance: two decimals, the same in every language. */
export const shortNumber = (value: number): string => value.toFixed(2).replace('-', '−');

/** Decimals that leave a size two digits. */
export const sizeDecimals = (size: number): number => rounding(size, size / 20);
