import { InputError } from '../../data/index.js';
import { sum } from '../../kernel/index.js';
import { normalDensity, normalDistribution } from './normal-distribution.js';
import type { PredictedYear } from './prediction.js';

const rootOfPi = Math.sqrt(3.141592653589793);

// The continuous ranked probability score is the mean distance of a forecast from what was observed, less half its
// mean distance from itself. It is in the unit of the forecast, and lower is better; a forecast of one certain number
// scores its distance.

/** Of a normal forecast (Gneiting and Raftery 2007, section 4.2). */
export const gaussianCrps = ({ mean, deviation }: PredictedYear, observed: number): number => {
  if (!(deviation >= 0))
    throw new InputError(`A forecast has the deviation ${deviation}; give zero or more.`);
  if (deviation === 0) return Math.abs(observed - mean);
  const z = (observed - mean) / deviation;
  return deviation * (z * (2 * normalDistribution(z) - 1) + 2 * normalDensity(z) - 1 / rootOfPi);
};

/**
 * Of an ensemble taken as the whole forecast: its steps are the distribution (Hersbach 2000). Few members score worse
 * for being few. Throws InputError without members.
 */
export const ensembleCrps = (members: readonly number[], observed: number): number => {
  const size = members.length;
  if (size < 1) throw new InputError('An ensemble of no members is scored; give one or more.');
  return distanceFrom(members, observed) - pairDistances(members, observed) / (size * size);
};

/**
 * Of the distribution that the members are drawn from, without bias (the fair score of Ferro 2014): its expectation
 * does not depend on their number. It can be below zero. Throws InputError with fewer than two members.
 */
export const fairEnsembleCrps = (members: readonly number[], observed: number): number => {
  const size = members.length;
  if (size < 2) throw new InputError(`An ensemble of ${size} is scored fairly; give two or more members.`);
  return distanceFrom(members, observed) - pairDistances(members, observed) / (size * (size - 1));
};

const distanceFrom = (members: readonly number[], observed: number) =>
  sum(members.map((member) => Math.abs(member - observed))) / members.length;

/** Sum of the distances of all pairs: in order, the i-th member is above i others and below the rest. */
const pairDistances = (members: readonly number[], observed: number): number => {
  // Measured from what was observed, so that a large common level costs no digits.
  const sorted = members.map((member) => member - observed).toSorted((a, b) => a - b);
  return sum(sorted.map((member, i) => (2 * i - sorted.length + 1) * member));
};
