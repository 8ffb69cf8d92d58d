import { tickStep, ticks } from 'd3-array';
import { writtenTick } from '../../pictures/numbers.js';
import { widened } from '../charts/axis-range.js';

/** A horizontal axis, places in percent of its width. */
export interface Scale {
  at(value: number): number;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
}

/** Room beside the ends, so that a dot there is whole. */
const MARGIN = 2;

/** An axis of differences, which has zero in it. */
export const scaleOf = (numbers: readonly number[]): Scale => {
  const { low, high } = widened(undefined, numbers, 'difference')!;
  return scaleFrom(low, high);
};

/** With `whole` only whole numbers are written below it. */
export const scaleFrom = (low: number, high: number, whole = false): Scale => {
  const at = (value: number) => MARGIN + (100 - 2 * MARGIN) * ((value - low) / (high - low));
  const step = Math.max(whole ? 1 : 0, tickStep(low, high, 4));
  const shown = ticks(low, high, 4).filter((value) => !whole || Number.isInteger(value));
  return { at, ticks: shown.map((value) => ({ at: at(value), text: writtenTick(value, step) })) };
};
