import { expect, test } from 'vitest';
import { chanceBeyond, distanceOf } from '../../../src/experiments/parity/student.js';

test.each([
  [0.05, 1, 12.706],
  [0.05, 2, 4.303],
  [0.05, 9, 2.262],
  [0.05, 18, 2.101],
  [0.05, 30, 2.042],
  [0.05, 120, 1.98],
  [0.1, 10, 1.812],
  [0.01, 5, 4.032],
  [0.001, 18, 3.922],
])(
  'a chance of %d to either side with %i degrees of freedom lies beyond %d, as tables print',
  (chance, freedom, distance) => {
    expect(distanceOf(chance, freedom)).toBeCloseTo(distance, 3);
    expect(chanceBeyond(distanceOf(chance, freedom), freedom)).toBeCloseTo(chance, 9);
  },
);

test('zero is beyond nothing, and the sign does not matter', () => {
  expect(chanceBeyond(0, 7)).toBeCloseTo(1, 12);
  expect(chanceBeyond(-2, 7)).toBe(chanceBeyond(2, 7));
});
