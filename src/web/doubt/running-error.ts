import { pairedEffect } from '../../experiments/pairs/paired-effect.js';
import type { RunEffect } from './run-effects.js';

/** The median and its Monte Carlo error from the first runs. */
export interface ErrorSoFar {
  readonly runs: number;
  readonly median: number;
  readonly error: number;
}

const STEPS = 24;
/** As few as an effect is told from. */
const FIRST = 6;
/** An effect is told when the error is at most this share of it. */
const SHARE = 1 / 10;

/** From 6 runs on, at no more than some two dozen numbers of runs; nothing where a reading has a single run. */
export const runningError = (effects: readonly RunEffect[]): ErrorSoFar[] => {
  const step = Math.max(1, Math.ceil((effects.length - FIRST) / STEPS));
  const sizes: number[] = [];
  for (let runs = effects.length; runs >= FIRST; runs -= step) sizes.unshift(runs);
  return sizes.flatMap((runs) => {
    const { median, monteCarloError } = pairedEffect(effects.slice(0, runs));
    return monteCarloError === null ? [] : [{ runs, median, error: monteCarloError }];
  });
};

/**
 * How many runs would make the error a tenth of the median, were the median to stay: the error falls with the square
 * root of their number; to two digits. Undefined where the median is within twice its error of zero, since then it may
 * as well be nothing.
 */
export const runsNeeded = ({ runs, median, error }: ErrorSoFar): number | undefined => {
  const size = Math.abs(median);
  if (size <= 2 * error) return undefined;
  const ratio = error / (SHARE * size);
  if (ratio <= 1) return runs;
  return Math.max(runs + 1, Number((runs * ratio * ratio).toPrecision(2)));
};
