import { written } from '../../pictures/numbers.js';
import { roundedSize } from '../../experiments/pairs/rounding.js';
import type { Words } from '../text/words.js';
import { words } from './chart-words.js';

/** A number of a chart, the same in every language. */
export const level = (value: number | null): string => written(value, '–');

/** A difference with its sign, to the decimals that its error justifies. */
export function differenceText(value: number | null, decimals: number | null): string {
  if (value === null) return '–';
  const size = decimals === null ? written(Math.abs(value)) : roundedSize(value, decimals);
  if (!/[1-9]/.test(size)) return size;
  return `${value < 0 ? '−' : '+'}${size}`;
}

/** A level to some decimals. */
export const roundedTo = (value: number, decimals: number): string =>
  `${value < 0 ? '−' : ''}${roundedSize(value, decimals)}`;

/** From one number to another. */
export const range = (low: string, high: string): Words => words(`${low} to ${high}`, `${low}〜${high}`);

export const percentOf = (share: number): string => `${Math.round(100 * share)} %`;
