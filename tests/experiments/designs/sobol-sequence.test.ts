import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dimensions, directionNumbers } from '../../../src/experiments/designs/direction-numbers.js';
import { sobolSequence } from '../../../src/experiments/designs/index.js';
import { joeKuo } from '../../../src/experiments/designs/joe-kuo.js';

test('the first points are those of another implementation of the same direction numbers', () => {
  // Printed by scipy.stats.qmc.Sobol(5, scramble=False).random(10) of SciPy 1.17.1.
  const row = sobolSequence(5);
  expect(Array.from({ length: 10 }, (_, i) => row(i))).toEqual([
    [0, 0, 0, 0, 0],
    [0.5, 0.5, 0.5, 0.5, 0.5],
    [0.75, 0.25, 0.25, 0.25, 0.75],
    [0.25, 0.75, 0.75, 0.75, 0.25],
    [0.375, 0.375, 0.625, 0.875, 0.375],
    [0.875, 0.875, 0.125, 0.375, 0.875],
    [0.625, 0.125, 0.875, 0.625, 0.625],
    [0.125, 0.625, 0.375, 0.125, 0.125],
    [0.1875, 0.3125, 0.9375, 0.4375, 0.5625],
    [0.6875, 0.8125, 0.4375, 0.9375, 0.0625],
  ]);
});

test('so are points of all 128 dimensions that every number of the table decides', () => {
  // SciPy 1.17.1 again. In the Gray code of 682 the ten lowest bits are set, so each first number counts.
  const row = sobolSequence(128);
  expect(row(682).reduce((sum, value) => sum + value, 0)).toBe(60.810546875);
  const later = row(1000);
  expect(later.reduce((sum, value) => sum + value, 0)).toBe(66.060546875);
  expect([0, 1, 9, 39, 99, 127].map((dimension) => later[dimension])).toEqual([
    0.2197265625, 0.0966796875, 0.0693359375, 0.4794921875, 0.1865234375, 0.5439453125,
  ]);
});

/** The power of x that is 1 again, modulo a polynomial over two elements. */
const orderOfX = (polynomial: number, degree: number): number => {
  let power = 1;
  for (let order = 1; ; order++) {
    power <<= 1;
    if (power >> degree) power ^= polynomial;
    if (power === 1) return order;
  }
};

test('the polynomials are primitive and no two are equal; first numbers are odd and fit', () => {
  expect(dimensions).toBe(128);
  const polynomials = joeKuo.map(([inner, ...first]) => (1 << first.length) | (inner << 1) | 1);
  expect(new Set(polynomials).size).toBe(127);
  joeKuo.forEach(([, ...first], i) => {
    expect(orderOfX(polynomials[i], first.length)).toBe(2 ** first.length - 1);
    first.forEach((number, j) => {
      expect(number % 2).toBe(1);
      expect(number).toBeLessThan(2 ** (j + 1));
    });
  });
});

/** Whether rows of bits are independent, by elimination over two elements. */
const areIndependent = (rows: readonly number[]): boolean => {
  const left = [...rows];
  for (let i = 0; i < left.length; i++) {
    if (left[i] === 0) return false;
    const lowest = left[i] & -left[i];
    for (let j = i + 1; j < left.length; j++) if (left[j] & lowest) left[j] ^= left[i];
  }
  return true;
};

test('property A: among 2^n points each half-by-half corner of the first n dimensions has one, n up to 32', () => {
  // So it is when the leading bits of the first n direction numbers of n dimensions are independent.
  const leading = Array.from({ length: 32 }, (_, dimension) =>
    directionNumbers(dimension).reduce((bits, direction, i) => bits | ((direction >>> 31) << i), 0),
  );
  for (let n = 1; n <= 32; n++) {
    const mask = n === 32 ? -1 : (1 << n) - 1;
    expect(areIndependent(leading.slice(0, n).map((bits) => bits & mask))).toBe(true);
  }
});

test('2^k rows from a multiple of 2^k on have one point in each 2^k-th of each factor, shifted or not', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 8 }),
      fc.nat(2 ** 20),
      fc.option(fc.integer(), { nil: undefined }),
      (k, block, seed) => {
        const size = 2 ** k;
        const row = sobolSequence(20, seed === undefined ? {} : { seed });
        const points = Array.from({ length: size }, (_, i) => row(block * size + i));
        for (let factor = 0; factor < 20; factor++)
          expect(new Set(points.map((point) => Math.floor(point[factor] * size))).size).toBe(size);
      },
    ),
    { numRuns: 40 },
  );
});

test('a shift moves all points by the same bits and off the edge', () => {
  const plain = sobolSequence(3);
  const shifted = sobolSequence(3, { seed: 9 });
  const bits = (value: number) => Math.floor(value * 2 ** 32);
  const moves = Array.from({ length: 100 }, (_, i) =>
    shifted(i).map((value, factor) => (bits(value) ^ bits(plain(i)[factor])) >>> 0),
  );
  expect(new Set(moves.map((move) => move.join(' '))).size).toBe(1);
  expect(new Set(moves[0]).size).toBe(3);
  expect(Math.min(...shifted(0))).toBeGreaterThan(0);
  expect(sobolSequence(3, { seed: 10 })(0)).not.toEqual(shifted(0));
});

test('the last row is there; more factors or rows than known are told', () => {
  const [first] = sobolSequence(1)(2 ** 32 - 1);
  // The Gray code of 2^32 - 1 is its highest bit alone, which moves the first factor by one step.
  expect(first).toBe(2 ** -32);
  expect(() => sobolSequence(129)).toThrow(
    'The number of factors of a Sobol sequence is 129; give a whole number from 1 to 128.',
  );
  expect(() => sobolSequence(2)(2 ** 32)).toThrow('The row of a Sobol sequence is 4294967296');
  expect(() => sobolSequence(2, { seed: 0.5 })).toThrow('The seed of a Sobol sequence is 0.5');
});
