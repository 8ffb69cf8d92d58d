import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sum, sumWhere, wholeShares } from '../../src/kernel/sum.js';

test('what rounding loses is put back', () => {
  expect(sum([1, 1e100, 1, -1e100])).toBe(2);
  expect(sum(new Float64Array(10).fill(0.1))).toBe(1);
  expect(sum([1, 2, 3, 100], 3)).toBe(6);
  expect([sum([]), sum([1e308, 1e308]), sum([1, NaN])]).toEqual([0, Infinity, NaN]);
});

test('only the living are counted', () => {
  expect(sumWhere([1, 2, 4, 8], [1, 0, 1, 1], 3)).toBe(5);
  expect(sumWhere([1, NaN], [1, 0])).toBe(1);
});

test('whole numbers add up exactly in any order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 200 }), (values) => {
      const exact = Number(values.reduce((total, value) => total + BigInt(value), 0n));
      return sum(values) === exact && sum(values.reverse()) === exact;
    }),
  );
});

const split = (amount: number, weights: number[]): number[] => {
  const out = new Float64Array(weights.length);
  wholeShares(amount, weights, out);
  return [...out];
};

test('100 split in three gives the odd one to the first', () => {
  expect(split(100, [1, 1, 1])).toEqual([34, 33, 33]);
  expect(split(-100, [1, 1, 1])).toEqual([-34, -33, -33]);
});

test('what is left goes to the largest remainders', () => {
  // Shares 4.7, 3.2, 2.1: whole parts 4, 3, 2, and one left.
  expect(split(10, [47, 32, 21])).toEqual([5, 3, 2]);
  expect(split(7, [0, 1, 0, 1])).toEqual([0, 4, 0, 3]);
});

test('parts may be written over their weights', () => {
  const weights = Float64Array.of(1, 3);
  wholeShares(6, weights, weights);
  expect([...weights]).toEqual([2, 4]);
});

test('an amount that cannot be split says why', () => {
  expect(() => split(1.5, [1])).toThrow('wholeShares cannot split 1.5; give a whole amount below 2^53.');
  expect(() => split(1, [0, 0])).toThrow('the weights add up to 0');
  expect(() => split(1, [1, -1])).toThrow('weight 1 is -1');
  expect(split(0, [0, 0])).toEqual([0, 0]);
});

test('whatever the weights, parts are whole, add up, and are less than one unit from their share', () => {
  const weight = fc.oneof(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 3 }));
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.array(weight, { minLength: 1, maxLength: 50 }), (amount, weights) => {
      const total = sum(weights);
      fc.pre(total > 1e-200);
      const parts = split(amount, weights);
      expect(parts.reduce((all, part) => all + BigInt(part), 0n)).toBe(BigInt(amount));
      parts.forEach((part, i) => {
        expect(Number.isInteger(part)).toBe(true);
        expect(Math.abs(part - (amount / total) * weights[i])).toBeLessThan(1 + Math.abs(amount) * 1e-14);
        if (weights[i] === 0) expect(part).toBe(0);
      });
    }),
  );
});
