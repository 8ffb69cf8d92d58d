import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyedPermutation } from '../../../src/experiments/designs/keyed-permutation.js';
import { Stream } from '../../../src/kernel/index.js';

test('every number below the size comes out of exactly one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.integer(), fc.nat(), (size, seed, id) => {
      const place = keyedPermutation(size, new Stream(seed, 'a test'), id);
      const places = Array.from({ length: size }, (_, i) => place(i)).toSorted((a, b) => a - b);
      expect(places).toEqual(Array.from({ length: size }, (_, i) => i));
    }),
    { numRuns: 200 },
  );
});

test('all 24 orders of four come about equally often', () => {
  const stream = new Stream(1, 'a test');
  const times = new Map<string, number>();
  for (let id = 0; id < 24_000; id++) {
    const place = keyedPermutation(4, stream, id);
    const order = [0, 1, 2, 3].map(place).join('');
    times.set(order, (times.get(order) ?? 0) + 1);
  }
  expect(times.size).toBe(24);
  // 1000 each are expected; chi-square with 23 degrees of freedom exceeds 49.7 once in a thousand.
  const surprise = [...times.values()].reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
  expect(surprise).toBeLessThan(49.7);
});

test('neighbours of a thousand are sent apart, independently of one another', () => {
  const place = keyedPermutation(1000, new Stream(5, 'a test'), 0);
  let together = 0;
  for (let i = 1; i < 1000; i++) together += (place(i) - 499.5) * (place(i - 1) - 499.5);
  // The variance of 0..999 is (1000 x 1000 - 1) / 12; an autocorrelation by chance deviates by 1 / sqrt(1000).
  expect(Math.abs(together / 999 / 83333.25)).toBeLessThan(4 / Math.sqrt(1000));
});

test('another seed and another id are another order', () => {
  const orders = [
    keyedPermutation(100, new Stream(1, 'a test'), 0),
    keyedPermutation(100, new Stream(2, 'a test'), 0),
    keyedPermutation(100, new Stream(1, 'a test'), 1),
  ].map((place) => Array.from({ length: 100 }, (_, i) => place(i)).join(' '));
  expect(new Set(orders).size).toBe(3);
});
