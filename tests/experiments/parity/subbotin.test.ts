import { expect, test } from 'vitest';
import { logGamma } from '../../../src/experiments/parity/log-gamma.js';
import { fitSubbotin, surpriseOf } from '../../../src/experiments/parity/subbotin.js';

const count = 4001;
const shares = Array.from({ length: count }, (_, i) => (i + 0.5) / count);

test('the gamma function: Γ(5) = 24, Γ(1/2) = √π, Γ(10.3) as published', () => {
  expect(logGamma(5)).toBeCloseTo(Math.log(24), 12);
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 12);
  expect(logGamma(10.3)).toBeCloseTo(13.4820367861, 9);
});

test('evenly spaced shares of a Laplace distribution of width 0.3 around 1 have shape 1', () => {
  const laplace = shares.map((u) => 1 + (u < 0.5 ? 0.3 * Math.log(2 * u) : -0.3 * Math.log(2 * (1 - u))));
  const { shape, width, centre } = fitSubbotin(laplace);
  expect(shape).toBeCloseTo(1, 1);
  expect(width).toBeCloseTo(0.3, 2);
  expect(centre).toBeCloseTo(1, 2);
});

test('for the normal distribution the shape is 2 and the width the standard deviation', () => {
  // Twelve uniforms less six, by steps that never repeat, are nearly normal.
  const uniform = (i: number, j: number) => ((i + 1) * Math.sqrt(2 + j * j * 7)) % 1;
  const normal = shares.map((_, i) => {
    let sum = -6;
    for (let j = 0; j < 12; j++) sum += uniform(i, j);
    return 2 * sum;
  });
  const { shape, width } = fitSubbotin(normal);
  expect(shape).toBeGreaterThan(1.8);
  expect(shape).toBeLessThan(2.2);
  expect(width).toBeCloseTo(2, 0);
});

test('a normal of deviation 1 has the mean surprise (1 + ln 2π) / 2, a Laplace of width 1 has 1 + ln 2', () => {
  // At -1 and 1 the likeliest width of shape 2 is 1, and so is that of shape 1.
  expect(surpriseOf([-1, 1], 2, 0)).toBeCloseTo((1 + Math.log(2 * Math.PI)) / 2, 12);
  expect(surpriseOf([-1, 1], 1, 0)).toBeCloseTo(1 + Math.log(2), 12);
});
