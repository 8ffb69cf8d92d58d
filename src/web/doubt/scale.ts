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

export const scaleFrom = (low: number, high: number): Scale => {
  const at = (value: number) => MARGIN + (100 - 2 * MARGIN) * ((value - low) / (high - low));
  const step = tickStep(low, high, 4);
  return {
    at,
    ticks: ticks(low, high, 4).map((value) => ({ at: at(value), text: writtenTick(value, step) })),
  };
};
