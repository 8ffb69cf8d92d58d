import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AxisKind, widened } from '../../src/web/charts/axis-range.js';

test('a difference has zero in its range, and none at all is from -1 to 1', () => {
  expect(widened(undefined, [3, 7], 'difference')).toEqual({ low: 0, high: 7 });
  expect(widened(undefined, [-7, -3], 'difference')).toEqual({ low: -7, high: 0 });
  expect(widened(undefined, [0, 0], 'difference')).toEqual({ low: -1, high: 1 });
  expect(widened(undefined, [0, 1e-15], 'difference')).toEqual({ low: -1, high: 1 });
  expect(widened(undefined, [], 'difference')).toEqual({ low: -1, high: 1 });
});

test('a range stays while it holds the numbers, and goes to whole steps when it does not', () => {
  const first = widened(undefined, [0, 9], 'linear');
  expect(first).toEqual({ low: 0, high: 10 });
  expect(widened(first, [2, 3], 'linear')).toBe(first);
  // 0 to 13 in about five steps are steps of 2.
  expect(widened(first, [2, 13], 'linear')).toEqual({ low: 0, high: 14 });
});

test('steps below one have no noise: 0.02 to 0.26 goes to 0.3', () => {
  expect(widened(undefined, [0.02, 0.26], 'linear')).toEqual({ low: 0, high: 0.3 });
});

test('in equal ratios it goes to steps such as 1, 1.5, 2, 3, 5 and 7, and a little beyond an end is let be', () => {
  expect(widened(undefined, [0.98, 13], 'logarithmic')).toEqual({ low: 1, high: 15 });
  expect(widened(undefined, [0.8, 16], 'logarithmic')).toEqual({ low: 0.7, high: 20 });
  expect(widened(undefined, [-1, 0], 'logarithmic')).toBeUndefined();
});

test('a level that never moves has room', () => {
  expect(widened(undefined, [5, 5], 'linear')).toEqual({ low: 0, high: 10 });
  expect(widened(undefined, [0, 0], 'linear')).toEqual({ low: 0, high: 1 });
});

test('it holds every number, and never narrows, whatever comes', () => {
  const numbers = fc.array(
    fc.integer({ min: -1e9, max: 1e9 }).map((number) => number / 1000),
    { minLength: 1, maxLength: 8 },
  );
  const kinds = fc.constantFrom<AxisKind>('linear', 'difference');
  fc.assert(
    fc.property(numbers, numbers, kinds, (first, second, kind) => {
      const before = widened(undefined, first, kind)!;
      const after = widened(before, second, kind)!;
      const slack = (Math.abs(after.high) + Math.abs(after.low)) * 1e-8;
      expect(after.low).toBeLessThanOrEqual(Math.min(before.low, ...second) + slack);
      expect(after.high).toBeGreaterThanOrEqual(Math.max(before.high, ...second) - slack);
    }),
  );
});
