import { quantile } from '../score/index.js';
import { logGamma } from './log-gamma.js';
import { smallestWithin } from './smallest-within.js';

/**
 * The exponential power distribution as Bottazzi and Secchi write it, with density
 * exp(-|x - m|^b / (b a^b)) / (2 a b^(1/b) Γ(1/b + 1)): b = 2 is the normal, b = 1 the Laplace, less has fatter tails.
 */
export interface Subbotin {
  /** b */
  readonly shape: number;
  /** a */
  readonly width: number;
  /** m */
  readonly centre: number;
}

const shapes = [0.1, 10] as const;
const precision = 1e-4;
const rounds = 3;

/** The width that makes the values likeliest, given shape and centre. */
const widthOf = (values: readonly number[], shape: number, centre: number) =>
  (values.reduce((sum, value) => sum + Math.abs(value - centre) ** shape, 0) / values.length) ** (1 / shape);

/** Minus the mean log-likelihood at the likeliest width. */
export const surpriseOf = (values: readonly number[], shape: number, centre: number): number =>
  Math.log(2 * widthOf(values, shape, centre)) + (Math.log(shape) + 1) / shape + logGamma(1 / shape + 1);

/** The likeliest distribution: shape and centre in turn, from the median on, the centre among the middle half. */
export const fitSubbotin = (values: readonly number[]): Subbotin => {
  const middleHalf = [quantile(values, 0.25) ?? Number.NaN, quantile(values, 0.75) ?? Number.NaN] as const;
  let centre = quantile(values, 0.5) ?? Number.NaN;
  let shape = 1;
  for (let round = 0; round < rounds; round++) {
    const logShapes = [Math.log(shapes[0]), Math.log(shapes[1])] as const;
    shape = Math.exp(
      smallestWithin((log) => surpriseOf(values, Math.exp(log), centre), logShapes, precision),
    );
    centre = smallestWithin((one) => surpriseOf(values, shape, one), middleHalf, precision);
  }
  return { shape, width: widthOf(values, shape, centre), centre };
};
