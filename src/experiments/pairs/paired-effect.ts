import { quantile } from '../score/quantile.js';
import { medianError } from './median-error.js';
import { inOrder, type PairedDifference } from './paired-difference.js';
import { rounding } from './rounding.js';

/** What a change does, over all pairs; numbers are in the unit of the differences. */
export interface PairedEffect {
  readonly median: number;
  /** From the 25 % to the 75 % quantile of the runs, and from the 5 % to the 95 % quantile. */
  readonly interval50: readonly [number, number];
  readonly interval90: readonly [number, number];
  /** Share of runs, 0 to 1, whose difference has the sign of the median. */
  readonly signShare: number;
  readonly runs: number;
  /** Standard error of the median for want of runs, by resampling draws; null where a reading has a single run. */
  readonly monteCarloError: number | null;
  /** Told when the error is at most a tenth of the median's size. */
  readonly verdict: 'told' | 'cannotTell';
  /** Decimals that the error justifies, three digits at most; -2 stands for hundreds; null without an error. */
  readonly rounding: number | null;
}

/** Of the median; beyond it a number has not even one digit. */
const largestError = 1 / 10;

/** Throws InputError for no differences, numbers that are none, and members given twice. */
export const pairedEffect = (differences: readonly PairedDifference[]): PairedEffect => {
  const ordered = inOrder(differences);
  const values = ordered.map(({ difference }) => difference);
  const at = (share: number) => quantile(values, share)!;
  const median = at(0.5);
  const error = medianError(ordered);
  return {
    median,
    interval50: [at(0.25), at(0.75)],
    interval90: [at(0.05), at(0.95)],
    signShare: values.filter((value) => Math.sign(value) === Math.sign(median)).length / values.length,
    runs: values.length,
    monteCarloError: error,
    verdict: error !== null && error <= largestError * Math.abs(median) ? 'told' : 'cannotTell',
    rounding: error === null ? null : rounding(median, error),
  };
};
