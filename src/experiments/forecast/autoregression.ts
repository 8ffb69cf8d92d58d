import { sum } from '../../kernel/index.js';
import { checkHistory, type Prediction, type PredictedYear, type Rival } from './prediction.js';
import { randomWalkWithDrift } from './random-walk-with-drift.js';

/** With fewer the coefficient is hardly known, and much too low on average. */
const leastYears = 10;

/** Value = constant + coefficient x value of the year before, by ordinary least squares. */
export interface Fit {
  readonly constant: number;
  readonly coefficient: number;
  /** Variance of what is left, over two less than the pairs of years. */
  readonly variance: number;
  readonly pairs: number;
  /** Mean of the earlier years of the pairs, and their squared distances from it. */
  readonly mean: number;
  readonly squares: number;
}

/** Of three years or more that are not all alike but for the last; otherwise the coefficient is not a number. */
export const fitAutoregression = (history: readonly number[]): Fit => {
  const pairs = history.length - 1;
  const before = history.slice(0, -1);
  const after = history.slice(1);
  const mean = sum(before) / pairs;
  const meanAfter = sum(after) / pairs;
  const squares = sum(before.map((value) => (value - mean) * (value - mean)));
  const coefficient = sum(before.map((value, i) => (value - mean) * (after[i]! - meanAfter))) / squares;
  const constant = meanAfter - coefficient * mean;
  const left = after.map((value, i) => value - constant - coefficient * before[i]!);
  return {
    constant,
    coefficient,
    variance: sum(left.map((value) => value * value)) / (pairs - 2),
    pairs,
    mean,
    squares,
  };
};

/**
 * Autoregression of the first order with a constant, iterated. The variance has what the years ahead will bring and,
 * to first order (delta method), what is not known of constant and coefficient; the bias of the coefficient in short
 * histories is not corrected. A random walk with drift stands in, and the remark says so, where the history has fewer
 * than ten years or does not vary, and where the coefficient is 1 or more, or -1 or less. Throws InputError.
 */
export const autoregression: Rival = (history, horizon) => {
  checkHistory('autoregression', history, 3, horizon);
  const why = (reason: string): Prediction => ({
    ...randomWalkWithDrift(history, horizon),
    remark: `A random walk with drift stands in for the autoregression: ${reason}.`,
  });
  if (history.length < leastYears)
    return why(`the history has ${history.length} years, and ${leastYears} are needed`);
  const fit = fitAutoregression(history);
  if (!(fit.squares > 0)) return why('the history does not vary');
  if (Math.abs(fit.coefficient) >= 1)
    return why(`its coefficient is ${fit.coefficient.toFixed(2)}, which leads away from any mean`);
  return { years: iterated(fit, history.at(-1)!, horizon), estimatedOn: history.length, remark: null };
};

const iterated = (
  { constant, coefficient, variance, pairs, mean, squares }: Fit,
  last: number,
  horizon: number,
): PredictedYear[] => {
  let value = last;
  // Derivatives of the value by constant and by coefficient, and the variance of what is still to come.
  let byConstant = 0;
  let byCoefficient = 0;
  let ahead = 0;
  return Array.from({ length: horizon }, () => {
    byConstant = 1 + coefficient * byConstant;
    byCoefficient = value + coefficient * byCoefficient;
    ahead = variance + coefficient * coefficient * ahead;
    value = constant + coefficient * value;
    const offMean = byCoefficient - mean * byConstant;
    const unknown = variance * ((byConstant * byConstant) / pairs + (offMean * offMean) / squares);
    return { mean: value, deviation: Math.sqrt(ahead + unknown) };
  });
};
