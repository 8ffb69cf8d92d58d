import { deviation, mean } from './moments.js';
import { chanceBeyond, distanceOf } from './student.js';

/** How likely a difference outside its interval is when there is none. */
export const level = 0.05;

/** A difference with its 95 % interval, and how likely one as large is when there is none. */
export interface Difference {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly chance: number;
}

/** Welch (1947): difference of two means, a less b, whose samples may spread differently. */
export const meanDifference = (a: readonly number[], b: readonly number[]): Difference => {
  const [errorA, errorB] = [deviation(a) ** 2 / a.length, deviation(b) ** 2 / b.length];
  const freedom = (errorA + errorB) ** 2 / (errorA ** 2 / (a.length - 1) + errorB ** 2 / (b.length - 1));
  return withInterval(mean(a) - mean(b), Math.sqrt(errorA + errorB), freedom);
};

/** Mean of a sample less one more value: the interval holds it when the value is one more draw like the sample's. */
export const differenceFromOne = (sample: readonly number[], one: number): Difference => {
  const error = deviation(sample) * Math.sqrt(1 + 1 / sample.length);
  return withInterval(mean(sample) - one, error, sample.length - 1);
};

const withInterval = (difference: number, error: number, freedom: number): Difference => {
  if (error === 0) return { difference, low: difference, high: difference, chance: difference === 0 ? 1 : 0 };
  const reach = distanceOf(level, freedom) * error;
  return {
    difference,
    low: difference - reach,
    high: difference + reach,
    chance: chanceBeyond(difference / error, freedom),
  };
};
