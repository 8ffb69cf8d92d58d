import { expect, test } from 'vitest';
import { differenceFromOne, meanDifference } from '../../../src/experiments/parity/mean-difference.js';

// Student (1908), extra hours of sleep with two drugs; R prints this test of them on the page of t.test.
const first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
const second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

test("Student's sleep: -1.58 hours, between -3.3655 and 0.2055, with p = 0.0794", () => {
  const { difference, low, high, chance } = meanDifference(first, second);
  expect(difference).toBeCloseTo(-1.58, 10);
  expect(low).toBeCloseTo(-3.3654832, 6);
  expect(high).toBeCloseTo(0.2054832, 6);
  expect(chance).toBeCloseTo(0.07939, 5);
});

test('samples that never vary differ for certain or not at all', () => {
  expect(meanDifference([2, 2], [2, 2])).toEqual({ difference: 0, low: 0, high: 0, chance: 1 });
  expect(meanDifference([3, 3], [2, 2])).toEqual({ difference: 1, low: 1, high: 1, chance: 0 });
});

test('one more value beside 1, 2 and 3 may lie 4.303 times 1 times the square root of 4/3 from 2', () => {
  const { difference, low, high } = differenceFromOne([1, 2, 3], 2);
  expect(difference).toBe(0);
  expect(high).toBeCloseTo(4.303 * Math.sqrt(4 / 3), 3);
  expect(low).toBe(-high);
});
