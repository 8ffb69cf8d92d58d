import fc from 'fast-check';
import { expect, test } from 'vitest';
import { betaQuantile, incompleteBeta } from '../../src/kernel/beta.js';
import { Stream } from '../../src/kernel/random.js';

const between = (low: number, high: number) => fc.double({ min: low, max: high, noNaN: true });
const apart = (found: number, expected: number): number => Math.abs(found - expected) / Math.abs(expected);
const SHARES = [1e-9, 0.001, 0.1, 0.25, 0.5, 0.75, 0.9, 0.999, 1 - 1e-9];

test('Beta(1, 1) is even: the quantile is the probability', () => {
  for (const p of SHARES) expect(apart(betaQuantile(p, 1, 1), p)).toBeLessThan(1e-15);
});

test('of two even draws the larger is Beta(2, 1), with quantile sqrt(p), and the smaller Beta(1, 2)', () => {
  // Both are below x with chance x times x; both are above it with chance (1 - x)(1 - x).
  expect(betaQuantile(0.25, 2, 1)).toBeCloseTo(0.5, 15);
  expect(betaQuantile(0.75, 1, 2)).toBeCloseTo(0.5, 15);
  for (const p of SHARES) {
    expect(apart(betaQuantile(p, 2, 1), Math.sqrt(p))).toBeLessThan(1e-15);
    expect(betaQuantile(p, 1, 2)).toBeCloseTo(1 - Math.sqrt(1 - p), 15);
  }
});

test('equal parameters put the median at a half', () => {
  for (const size of [0.5, 1, 1.5, 2, 3, 7, 50, 1000])
    expect(betaQuantile(0.5, size, size)).toBeCloseTo(0.5, 14);
});

test('Beta(2, 2) is below x with chance 3x^2 - 2x^3: below 1/3 with chance 9/27 - 2/27 = 7/27', () => {
  expect(betaQuantile(7 / 27, 2, 2)).toBeCloseTo(1 / 3, 15);
  expect(betaQuantile(20 / 27, 2, 2)).toBeCloseTo(2 / 3, 15);
});

test('Beta(2, 4) is below x when two of five even draws are: chance 1 - (1 - x)^4 (1 + 4x)', () => {
  // None of five below x: (1 - x)^5; just one: 5x (1 - x)^4; together (1 - x)^4 (1 - x + 5x).
  expect(betaQuantile(13 / 16, 2, 4)).toBeCloseTo(1 / 2, 15);
  expect(betaQuantile(0.26272, 2, 4)).toBeCloseTo(1 / 5, 15);
  for (const p of SHARES) {
    const x = betaQuantile(p, 2, 4);
    expect(1 - (1 - x) ** 4 * (1 + 4 * x)).toBeCloseTo(p, 14);
  }
});

test('Beta(1/2, 1/2) is the arcsine law: the quantile is sin^2(pi p / 2)', () => {
  expect(betaQuantile(1 / 3, 0.5, 0.5)).toBeCloseTo(1 / 4, 14);
  for (const p of SHARES) expect(betaQuantile(p, 0.5, 0.5)).toBeCloseTo(Math.sin((Math.PI * p) / 2) ** 2, 14);
});

test.each([
  // Degrees of freedom above and below, and the value of F exceeded with chance 5%, as in the printed tables.
  [1, 1, 161.45],
  [5, 10, 3.33],
  [3, 7, 4.35],
  [7, 4, 6.09],
])('the printed value that F(%d, %d) exceeds with chance 0.05 is %d', (above, below, printed) => {
  const x = betaQuantile(0.95, above / 2, below / 2);
  expect(Math.abs((x * below) / ((1 - x) * above) - printed)).toBeLessThan(0.005);
});

test.each([
  // By bisection in 40-digit arithmetic.
  [0.3, 2.5, 0.7, 0.7097758912148805],
  [0.9, 0.3, 4.2, 0.20455069477129814],
  [0.05, 3.3, 7.9, 0.10274554293567488],
  [0.01, 12.5, 0.5, 0.7628975828021887],
  [0.6, 150.25, 80.5, 0.6595010852943621],
  [2 ** -33, 3, 3, 0.0002266657690339714],
  [0.975, 0.5, 12, 0.1923716440198042],
])('the quantile at %d of Beta(%d, %d) is %d, by 40-digit arithmetic', (p, alpha, beta, expected) => {
  expect(apart(betaQuantile(p, alpha, beta), expected)).toBeLessThan(1e-13);
});

test('probability 0 gives 0, probability 1 gives 1, and the chance below and above the ends is 0 and 1', () => {
  for (const size of [0.01, 1, 3, 1000]) {
    expect([betaQuantile(0, size, 2), betaQuantile(1, size, 2)]).toEqual([0, 1]);
    expect([incompleteBeta(-1, size, 2), incompleteBeta(0, size, 2)]).toEqual([0, 0]);
    expect([incompleteBeta(1, size, 2), incompleteBeta(2, size, 2)]).toEqual([1, 1]);
  }
});

test('parameters of a million and of a millionth still give a quantile', () => {
  // The standard deviation of Beta(n, n) is nearly 1 / sqrt(8n), and 0.84134 of a normal is below one of them.
  expect(betaQuantile(0.8413447460685429, 1e6, 1e6)).toBeCloseTo(0.5 + 1 / Math.sqrt(8e6), 9);
  expect([betaQuantile(0.4, 1e-6, 1e-6), betaQuantile(0.6, 1e-6, 1e-6)]).toEqual([0, 1]);
});

test('the chance of at most the quantile is the probability', () => {
  fc.assert(
    fc.property(between(1e-9, 1), between(0.1, 1000), between(0.1, 1000), (p, alpha, beta) => {
      const x = betaQuantile(p, alpha, beta);
      // Where the density is steep, a float64 next to x is as near as can be.
      const beside = incompleteBeta(x * (1 - 1e-13) - 1e-15, alpha, beta);
      const beyond = incompleteBeta(x * (1 + 1e-13) + 1e-15, alpha, beta);
      expect(beside).toBeLessThanOrEqual(p + 1e-14);
      expect(beyond).toBeGreaterThanOrEqual(p - 1e-14);
    }),
  );
});

test('a larger even draw never gives a smaller Beta draw', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2 ** 32 - 2 }),
      between(0.1, 1000),
      between(0.1, 1000),
      (step, alpha, beta) => {
        const x = betaQuantile((step + 0.5) * 2 ** -32, alpha, beta);
        expect(betaQuantile((step + 1.5) * 2 ** -32, alpha, beta)).toBeGreaterThanOrEqual(x);
      },
    ),
  );
});

test('a Beta draw mirrored is the draw with the parameters exchanged', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2 ** 20 }),
      between(0.1, 1000),
      between(0.1, 1000),
      (step, alpha, beta) => {
        // In steps of 2^-20, so that one less the probability is exact.
        const mirrored = 1 - betaQuantile(1 - step * 2 ** -20, beta, alpha);
        expect(mirrored).toBeCloseTo(betaQuantile(step * 2 ** -20, alpha, beta), 13);
      },
    ),
  );
});

test.each([
  // Mean alpha / (alpha + beta), variance mean (1 - mean) / (alpha + beta + 1).
  [3, 3, 1 / 2, 1 / 28],
  [2, 4, 1 / 3, 2 / 63],
])('20,000 draws of Beta(%d, %d) have mean %d and variance %d', (alpha, beta, mean, variance) => {
  const draws = new Stream(1, 'credit');
  const size = 20_000;
  let total = 0;
  let squares = 0;
  for (let i = 0; i < size; i++) {
    const off = draws.beta(i, alpha, beta) - mean;
    total += off;
    squares += off * off;
  }
  expect(Math.abs(total / size)).toBeLessThan(4 * Math.sqrt(variance / size));
  expect(Math.abs(squares / size - variance)).toBeLessThan(4 * variance * Math.sqrt(2 / size));
});

test('one Beta draw takes one even draw, so that other parameters keep the order of agents', () => {
  const draws = new Stream(42, 'labour');
  draws.at(140);
  for (let i = 1; i < 1000; i++) {
    expect(draws.beta(i, 3, 3, 1)).toBe(betaQuantile(draws.uniform(i, 1) + 2 ** -33, 3, 3));
    const higher = draws.uniform(i) > draws.uniform(i - 1);
    expect(draws.beta(i, 3, 3) > draws.beta(i - 1, 3, 3)).toBe(higher);
    expect(draws.beta(i, 2, 4) > draws.beta(i - 1, 2, 4)).toBe(higher);
  }
});

test('the same seed, stream, quarter, agent and parameters give the same bits for ever', () => {
  const draws = new Stream(42, 'labour');
  draws.at(140);
  expect([
    draws.beta(7, 3, 3),
    draws.beta(7, 2, 4),
    draws.beta(7, 0.5, 0.5),
    draws.beta(7, 0.3, 40.5, 1),
  ]).toEqual(PINNED);
});

const PINNED = [0.6654625889162867, 0.48136330092368584, 0.8934705045610996, 0.08348479085937631];

test('a draw does not depend on the parameters of the draw before', () => {
  const first = betaQuantile(0.3, 2, 4);
  betaQuantile(0.3, 4, 2);
  expect(betaQuantile(0.3, 2, 4)).toBe(first);
});

test('parameters not above 0 and probabilities outside 0 to 1 are refused', () => {
  expect(() => betaQuantile(0.5, 0, 2)).toThrow(
    'The Beta distribution is given alpha 0 and beta 2; give numbers above 0, from 1e-6 to 1e6.',
  );
  for (const wrong of [-1, NaN, Infinity, 1e7]) {
    expect(() => betaQuantile(0.5, wrong, 2)).toThrow(`alpha ${wrong} and beta 2`);
    expect(() => incompleteBeta(0.5, 2, wrong)).toThrow(`alpha 2 and beta ${wrong}`);
  }
  for (const wrong of [-0.1, 1.1, NaN])
    expect(() => betaQuantile(wrong, 2, 2)).toThrow(
      `The Beta distribution is asked for probability ${wrong}; give one from 0 to 1.`,
    );
});
