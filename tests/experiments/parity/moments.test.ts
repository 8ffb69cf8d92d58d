import { expect, test } from 'vitest';
import { correlation, deviation, laggedCorrelation, mean } from '../../../src/experiments/parity/moments.js';

test('1, 2 and 6: mean 3, squares 4 + 1 + 9 over 2 make a deviation of the square root of 7', () => {
  expect(mean([1, 2, 6])).toBe(3);
  expect(deviation([1, 2, 6])).toBeCloseTo(Math.sqrt(7), 12);
});

test('1 2 3 and 1 3 2 correlate by a half; what does not move correlates with nothing', () => {
  // Deviations -1 0 1 and -1 1 0: their product is 1, their squares are 2 and 2.
  expect(correlation([1, 2, 3], [1, 3, 2])).toBeCloseTo(0.5, 12);
  expect(correlation([1, 2, 3], [5, 5, 5])).toBe(0);
});

test('a path that repeats another two periods later correlates by 1 at lag 2, and the other way round at -2', () => {
  const leader = [3, 1, 4, 1, 5, 9, 2, 6];
  const follower = [0, 0, ...leader.slice(0, -2)];
  expect(laggedCorrelation(follower, leader, 2)).toBeCloseTo(1, 12);
  expect(laggedCorrelation(leader, follower, -2)).toBeCloseTo(1, 12);
  expect(laggedCorrelation(follower, leader, 0)).toBeLessThan(0.9);
});
