import { deviation, mean } from '../parity/moments.js';
import { quantile } from '../score/index.js';

/** A value measured in every member of an ensemble, in the unit of the outcome. */
export interface Spread {
  /** Mean over the members. */
  readonly value: number;
  readonly median: number;
  /** The middle half of the members, and the middle nine tenths. */
  readonly interval50: readonly [number, number];
  readonly interval90: readonly [number, number];
  /** Standard error of the mean from having run only so many members; null of a single one. */
  readonly monteCarloError: number | null;
  /** Share of the members whose value has the sign of the mean, 0 to 1. */
  readonly signShare: number;
}

/** Of one member or more. */
export const spreadOf = (values: readonly number[]): Spread => {
  const value = mean(values);
  const at = (share: number) => quantile(values, share)!;
  const same = values.filter((one) => Math.sign(one) === Math.sign(value)).length;
  return {
    value,
    median: at(0.5),
    interval50: [at(0.25), at(0.75)],
    interval90: [at(0.05), at(0.95)],
    monteCarloError: values.length > 1 ? deviation(values) / Math.sqrt(values.length) : null,
    signShare: same / values.length,
  };
};
