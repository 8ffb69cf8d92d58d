import { featuresAt, type Knots, knotsAt, noKnots } from './features.js';
import { type Products, productsOf, together } from './products.js';
import { regression } from './regression.js';
import type { Term } from './term.js';

const noises = [1e-8, 1e-6, 1e-4, 1e-3, 1e-2, 0.03, 0.1, 0.3, 1, 3, 10, 30, 100];
// Length scales as parts of the usual distance between runs.
const lengths = [0.15, 0.3, 0.6, 1.2, 2.4, 4.8];
const runsForChoice = 500;

/** Features of all runs, and how rough and how noisy the surface over them is. */
export interface Surface {
  readonly knots: Knots;
  readonly noise: number;
  readonly features: Float64Array;
  /** For each run, the part of the surface's variance that no knot sees. */
  readonly unseen: Float64Array;
  readonly folds: readonly Products[];
}

export interface Scaled {
  readonly rows: readonly Float64Array[];
  readonly outputs: Float64Array;
  readonly folds: readonly (readonly number[])[];
  readonly terms: readonly Term[];
}

/** The mean alone, without a process over its residuals. */
export const flat = (runs: Scaled): Surface => withKnots(runs, noKnots, 1);

/**
 * The length scale and the nugget of highest restricted likelihood on a grid, judged from at most 500 runs; one
 * length scale serves all inputs, each in units of its standard deviation over the runs.
 */
export const surface = (runs: Scaled, places: readonly Float64Array[]): Surface => {
  const judged = runs.folds.flat().slice(0, runsForChoice);
  const usual = Math.sqrt(2 * runs.rows[0]!.length);
  let best = { likelihood: -Infinity, noise: 1, knots: noKnots };
  for (const length of lengths) {
    const knots = knotsAt(places, length * usual);
    const { folds } = withKnots({ ...runs, folds: [judged] }, knots, 1);
    for (const noise of noises) {
      const { likelihood } = regression(together(folds), runs.terms.length, noise);
      if (likelihood > best.likelihood) best = { likelihood, noise, knots };
    }
  }
  return withKnots(runs, best.knots, best.noise);
};

const withKnots = (runs: Scaled, knots: Knots, noise: number): Surface => {
  const width = runs.terms.length + knots.places.length;
  const features = new Float64Array(runs.rows.length * width);
  const unseen = new Float64Array(runs.rows.length);
  for (const run of runs.folds.flat())
    unseen[run] = featuresAt(
      runs.rows[run]!,
      runs.terms,
      knots,
      features.subarray(run * width, (run + 1) * width),
    );
  return { knots, noise, features, unseen, folds: productsOf(features, width, runs.outputs, runs.folds) };
};
