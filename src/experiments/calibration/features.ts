import { cell, cholesky, solveLower } from './cholesky.js';
import { matern } from './matern.js';
import { type Term, valueOfTerm } from './term.js';

/**
 * A Gaussian process seen from a few knots: as if it were a sum of as many curves, each with a weight of mean 0
 * (Banerjee, Gelfand, Finley and Sang 2008). With a knot at every run nothing is lost.
 */
export interface Knots {
  readonly lengthScale: number;
  /** Inputs with mean 0 and standard deviation 1, knot by knot. */
  readonly places: readonly ArrayLike<number>[];
  /** Of the correlations between knots. */
  readonly factor: ArrayLike<number>;
}

// Added to the variance of each knot: two knots at the same place would otherwise depend on each other.
const jitter = 1e-8;

const squaredDistance = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i]! - b[i]!) * (a[i]! - b[i]!);
  return sum;
};

export const knotsAt = (places: readonly ArrayLike<number>[], lengthScale: number): Knots => {
  const lower = new Float64Array(cell(places.length, 0));
  const scale = 1 / (lengthScale * lengthScale);
  for (let i = 0; i < places.length; i++) {
    for (let j = 0; j < i; j++) lower[cell(i, j)] = matern(scale * squaredDistance(places[i]!, places[j]!));
    lower[cell(i, i)] = 1 + jitter;
  }
  return { lengthScale, places, factor: cholesky(lower, places.length) };
};

/**
 * Values of the terms, then of the curves, at scaled inputs, into `out`. Returns what part of the surface's
 * variance the knots do not see from there: 0 at a knot, 1 far from all.
 */
export const featuresAt = (
  inputs: ArrayLike<number>,
  terms: readonly Term[],
  knots: Knots,
  out: Float64Array,
): number => {
  const { places, factor, lengthScale } = knots;
  const curves = out.subarray(terms.length, terms.length + places.length);
  const scale = 1 / (lengthScale * lengthScale);
  for (let i = 0; i < terms.length; i++) out[i] = valueOfTerm(terms[i]!, inputs);
  for (let i = 0; i < places.length; i++) curves[i] = matern(scale * squaredDistance(inputs, places[i]!));
  solveLower(factor, places.length, curves);
  let seen = 0;
  for (let i = 0; i < places.length; i++) seen += curves[i]! * curves[i]!;
  return Math.max(0, 1 - seen);
};

/** No surface at all. */
export const noKnots: Knots = { lengthScale: 1, places: [], factor: [] };
