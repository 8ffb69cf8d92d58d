import { exp } from '../../kernel/index.js';

const rootOfTwoPi = Math.sqrt(6.283185307179586);
/** Beyond it the fraction, which keeps the digits of small chances, ends within its steps. */
const tail = 2;
const fractionSteps = 150;
const negligible = 1e-17;

/** Density of the normal distribution with mean 0 and deviation 1. */
export const normalDensity = (x: number): number => exp((-x * x) / 2) / rootOfTwoPi;

/**
 * Chance that a normal variable with mean 0 and deviation 1 is at most x: near the middle by the series of
 * Abramowitz and Stegun 26.2.11, in the tails by the continued fraction 26.2.14. Wrong by less than 1e-15, and by less
 * than 1e-13 of its value down to -37.
 */
export const normalDistribution = (x: number): number => {
  if (x > tail) return 1 - upperTail(x);
  if (x < -tail) return upperTail(-x);
  return 0.5 + normalDensity(x) * series(x);
};

/** x + x^3 / 3 + x^5 / (3 5) + ..., until a term no longer counts; NaN stays NaN. */
const series = (x: number): number => {
  let total = x;
  let term = x;
  for (let odd = 3; Math.abs(term) > negligible * Math.abs(total); odd += 2) {
    term *= (x * x) / odd;
    total += term;
  }
  return total;
};

/** The density over x + 1/(x + 2/(x + 3/(x + ...))), from the inside out. */
const upperTail = (x: number): number => {
  let inner = x;
  for (let step = fractionSteps; step >= 1; step--) inner = x + step / inner;
  return normalDensity(x) / inner;
};
