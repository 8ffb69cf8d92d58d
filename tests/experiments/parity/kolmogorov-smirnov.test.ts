import { expect, test } from 'vitest';
import { kolmogorovSmirnov } from '../../../src/experiments/parity/kolmogorov-smirnov.js';

const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
/** Ten values of which so many stand behind all of the others, and the rest just before. */
const apart = (behind: number) => ten.map((value) => (value <= 10 - behind ? value - 0.5 : value + 20));

test.each([
  [5, 0.1678],
  [6, 0.0524],
  [7, 0.0123],
  [8, 0.0021],
])(
  'two samples of 10 whose shares differ by %i tenths: p = %d, as tables of critical values print',
  (tenths, chance) => {
    expect(kolmogorovSmirnov(ten, apart(tenths))).toBeCloseTo(chance, 4);
  },
);

test('three values all below three others: two of the twenty orders', () => {
  expect(kolmogorovSmirnov([1, 2, 3], [4, 5, 6])).toBeCloseTo(2 / 20, 12);
  expect(
    kolmogorovSmirnov(
      ten,
      ten.map((value) => value + 50),
    ),
  ).toBeCloseTo(2 / 184_756, 12);
});

test('two below three: the greatest distance is in two of the ten orders, and sizes may be swapped', () => {
  expect(kolmogorovSmirnov([1, 2], [3, 4, 5])).toBeCloseTo(2 / 10, 12);
  expect(kolmogorovSmirnov([3, 4, 5], [1, 2])).toBeCloseTo(2 / 10, 12);
});

test('ties: 0 0 and 0 1 lie as far apart as those four values ever can', () => {
  expect(kolmogorovSmirnov([0, 0], [0, 1])).toBe(1);
  expect(kolmogorovSmirnov([0, 1], [0, 1])).toBe(1);
});
