import { expect, test } from 'vitest';
import { bootstrap } from '../../../src/experiments/sensitivity/bootstrap.js';

const halves = Array.from({ length: 400 }, (_, i) => i % 2);

test('the interval of a mean reaches 1.645 standard errors to each side', () => {
  // 400 values of deviation 1/2: the standard error is 1/40.
  const [mean] = bootstrap([halves], (means) => means, { seed: 1, resamples: 4000 });
  expect(mean.value).toBe(0.5);
  expect(Math.abs((mean.high - 0.5) * 40 - 1.645)).toBeLessThan(0.12);
  expect(Math.abs((0.5 - mean.low) * 40 - 1.645)).toBeLessThan(0.12);
});

test('rows are drawn whole: columns that always add up to one still do', () => {
  const [total] = bootstrap([halves, halves.map((half) => 1 - half)], ([a, b]) => [a + b], {
    seed: 2,
    resamples: 50,
  });
  expect(total).toEqual({ value: 1, low: 1, high: 1 });
});

test('a resample in which a statistic does not exist does not count; a single row has no interval', () => {
  // Of 1 and 0 a quarter of the resamples has mean 0, for which 1 over the mean does not exist.
  const [inverse] = bootstrap([[1, 0]], ([mean]) => [1 / mean], { seed: 3, resamples: 200 });
  expect(inverse).toEqual({ value: 2, low: 1, high: 2 });
  expect(bootstrap([[3]], (means) => means, { seed: 3, resamples: 9 })).toEqual([
    { value: 3, low: Number.NaN, high: Number.NaN },
  ]);
});
