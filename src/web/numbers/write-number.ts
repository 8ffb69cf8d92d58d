import { roundedSize, rounding } from '../../experiments/pairs/rounding.js';
import type { Language, Words } from '../text/words.js';
import { unitOf } from './units.js';

const MINUS = '−';
const DIGITS = 3;

const signed = (value: number, size: string): string =>
  value < 0 && /[1-9]/.test(size) ? `${MINUS}${size}` : size;

/** Three digits that matter, or all digits of a whole number, thousands apart, nothing after the last that counts. */
export const writeNumber = (value: number): string => {
  if (!Number.isFinite(value)) throw new Error(`${value} cannot be written; say that the number is missing.`);
  const size = Math.abs(value);
  const decimals = size >= 100 || size === 0 ? 0 : DIGITS - 1 - Math.floor(Math.log10(size));
  const text = roundedSize(size, Math.min(20, decimals));
  return signed(value, text.includes('.') ? text.replace(/\.?0+$/, '') : text);
};

/** With as many decimals as the Monte Carlo error justifies, and no more than three digits. */
export const writeWithError = (value: number, error: number): string =>
  writeRounded(value, rounding(value, error));

/** With the decimals that PairedEffect.rounding has; -2 stands for hundreds. */
export const writeRounded = (value: number, decimals: number): string =>
  signed(value, roundedSize(value, decimals));

/** The numeral of 万, 億 and 兆 that leaves at most four digits before it. */
const japanese = (value: number): string => {
  const size = Math.abs(value);
  // 9,999.6 would be written 10,000 below the next numeral.
  const [numeral, tens] = (
    [
      ['兆', 12],
      ['億', 8],
      ['万', 4],
    ] as const
  ).find(([, t]) => size >= 10 ** t * 0.99995) ?? ['', 0];
  return `${writeNumber(value / 10 ** tens)}${numeral}`;
};

const english = (value: number): string => {
  const size = Math.abs(value);
  const [word, tens] = (
    [
      [' trillion', 12],
      [' billion', 9],
      [' million', 6],
    ] as const
  ).find(([, t]) => size >= 10 ** t * 0.9995) ?? ['', 0];
  return `${writeNumber(value / 10 ** tens)}${word}`;
};

/** An amount: 4.2億 and 420 million. */
export const writeAmount = (value: number, language: Language): string =>
  language === 'ja' ? japanese(value) : english(value);

/** An amount of yen: 4.2億円 and 420 million yen. */
export const writeYen = (yen: number, language: Language): string =>
  writeAmount(yen, language) + { en: ' yen', ja: '円' }[language];

/** A level with its unit, as the files name it: 3.2 % of GDP, 512兆円. */
export const writeValue = (value: number, unit: string, language: Language): string => {
  const { typed, after } = unitOf(unit);
  if (typed.yen) return writeYen(value * 10 ** typed.tens, language);
  if (typed.tens > 0) return writeAmount(value * 10 ** typed.tens, language);
  return `${writeNumber(value)}${after[language]}`;
};

/** A factor: ×1.5 in English, 1.5倍 in Japanese. */
export const writeFactor = (value: number, language: Language): string =>
  ({ en: `×${writeNumber(value)}`, ja: `${writeNumber(value)}倍` })[language];

const percent: Words = { en: ' %', ja: '%' };

/** How a difference is told: in percent of the value without the change, or in the unit, where percent become points. */
export interface DifferenceUnit {
  readonly unit: string;
  readonly relative: boolean;
}

/** A difference with its sign, its decimals those of PairedEffect.rounding: +1.2 %, −0.3 percentage points. */
export const writeDifference = (
  value: number,
  decimals: number,
  { unit, relative }: DifferenceUnit,
  language: Language,
): string => {
  const text = writeRounded(value, decimals);
  const plus = value > 0 && /[1-9]/.test(text) ? '+' : '';
  return `${plus}${text}${afterDifference({ unit, relative })[language]}`;
};

/** What stands after a difference. */
export const afterDifference = ({ unit, relative }: DifferenceUnit): Words => {
  if (relative) return percent;
  const { after, afterDifference: own, name, typed } = unitOf(unit);
  // After amounts in millions the numeral of the table is needed, since the number is not written out.
  if (typed.tens > 0 && !typed.yen) return { en: after.en, ja: name.ja };
  return own ?? after;
};
