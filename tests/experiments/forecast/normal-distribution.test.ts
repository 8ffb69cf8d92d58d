import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalDensity, normalDistribution } from '../../../src/experiments/forecast/index.js';
import { inverseNormal } from '../../../src/kernel/index.js';
import { exactNormal } from './exact-normal.js';

// J. Burkardt, test_values, normal_01_cdf_values: 16 digits by Mathematica.
const published: [number, number][] = [
  [0, 0.5],
  [0.1, 0.539827837277029],
  [0.2, 0.579259709439103],
  [0.3, 0.6179114221889526],
  [0.4, 0.6554217416103242],
  [0.5, 0.6914624612740131],
  [0.6, 0.725746882249927],
  [0.7, 0.758036347776927],
  [0.8, 0.7881446014166033],
  [0.9, 0.8159398746532405],
  [1, 0.8413447460685429],
  [1.5, 0.9331927987311419],
  [2, 0.9772498680518208],
  [2.5, 0.993790334674224],
  [3, 0.9986501019683699],
  [3.5, 0.9997673709209645],
  [4, 0.9999683287581669],
];

test.each(published)('at %d the table prints %d', (x, chance) => {
  expect(Math.abs(normalDistribution(x) - chance)).toBeLessThan(1e-15);
  expect(Math.abs(normalDistribution(-x) - (1 - chance))).toBeLessThan(1e-15);
});

test('in the middle 1e-15 off at most, and in the lower tail 1e-14 of its value', () => {
  for (let x = -12; x <= 8; x += 0.25) {
    const exact = exactNormal(x);
    const off = Math.abs(normalDistribution(x) - exact);
    expect(off, `at ${x}`).toBeLessThan(x < 0 ? 1e-14 * exact : 1e-15);
    expect(off, `at ${x}`).toBeLessThan(1e-15);
  }
});

test('the ends are 0 and 1', () => {
  expect([normalDistribution(-Infinity), normalDistribution(Infinity)]).toEqual([0, 1]);
  expect([normalDistribution(-40), normalDistribution(40)]).toEqual([0, 1]);
  expect(normalDistribution(Number.NaN)).toBeNaN();
});

test('it undoes the inverse of the kernel', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), (chance) => {
      expect(Math.abs(normalDistribution(inverseNormal(chance)) / chance - 1)).toBeLessThan(1e-13);
    }),
  );
});

test('it rises, also where series and fraction meet', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -6, max: 6, noNaN: true }),
      fc.double({ min: 1e-6, max: 1, noNaN: true }),
      (x, step) => {
        expect(normalDistribution(x + step)).toBeGreaterThan(normalDistribution(x) - 1e-16);
      },
    ),
  );
  const slope = (normalDistribution(-2 + 1e-6) - normalDistribution(-2 - 1e-6)) / 2e-6;
  expect(slope).toBeCloseTo(normalDensity(2), 9);
});

test('the density at 0 is 1 / sqrt(2 pi), and at 1 that over sqrt(e)', () => {
  expect(normalDensity(0)).toBeCloseTo(1 / Math.sqrt(2 * Math.PI), 15);
  expect(normalDensity(-1)).toBeCloseTo(1 / Math.sqrt(2 * Math.PI * Math.E), 15);
});
