import { expect, test } from 'vitest';
import { bandPass } from '../../../src/experiments/parity/band-pass.js';

const path = (periods: number, of: (t: number) => number) => Array.from({ length: periods }, (_, t) => of(t));
const largest = (values: readonly number[]) => Math.max(...values.map(Math.abs));

test('the weights are those Baxter and King (1999) print for cycles of 6 to 32 quarters', () => {
  const published = [
    0.2777, 0.2204, 0.0838, -0.0521, -0.1184, -0.1012, -0.0422, 0.0016, 0.0015, -0.0279, -0.0501, -0.0423,
    -0.0119,
  ];
  // A single one in the middle comes out as the weights themselves, of which one half is shown.
  const weights = bandPass(path(49, (t) => (t === 24 ? 1 : 0))).slice(12);
  weights.forEach((weight, lag) => expect(weight).toBeCloseTo(published[lag], 4));
});

test('100 periods become 76: the first and the last 12 have no value', () => {
  expect(bandPass(path(100, () => 1))).toHaveLength(76);
  expect(bandPass(path(24, () => 1))).toEqual([]);
});

test('a constant and steady growth are no cycle', () => {
  expect(largest(bandPass(path(100, () => 7)))).toBeLessThan(1e-12);
  expect(largest(bandPass(path(100, (t) => 3 + 0.02 * t)))).toBeLessThan(1e-12);
});

test('a cycle of 16 periods passes, one of 3 and one of 200 do not', () => {
  const passed = (length: number) =>
    largest(bandPass(path(400, (t) => Math.sin((2 * Math.PI * t) / length))));
  expect(passed(16)).toBeGreaterThan(0.9);
  expect(passed(16)).toBeLessThan(1.1);
  expect(passed(3)).toBeLessThan(0.05);
  expect(passed(200)).toBeLessThan(0.05);
});
