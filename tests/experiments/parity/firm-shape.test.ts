import { expect, test } from 'vitest';
import { growthRates, logarithmsIn, stepFrom } from '../../../src/experiments/parity/firm-changes.js';
import { firmStatisticsOf } from '../../../src/experiments/parity/firm-shape.js';

const e = Math.exp;

/** Three rows in two periods; the second row is given to another firm, the third makes nothing at first. */
const firms = {
  rows: 3,
  output: [1, 1, 0, e(0.1), e(0.9), 5],
  productivity: [1, 1, 1, 1, 1, 1],
  entered: [0, 0, 0, 0, 2, 0],
};

test('a row given to another firm has no growth, and neither has a firm that made nothing before', () => {
  expect(stepFrom(firms, 'output', 1)).toEqual({ before: [0], after: [expect.closeTo(0.1, 12)] });
});

test('who waits for its first machines makes nothing, but counts among productivities', () => {
  expect(logarithmsIn(firms, 'output', 1)).toHaveLength(2);
  expect(logarithmsIn(firms, 'productivity', 1)).toHaveLength(3);
});

test('growth of 10 % and 30 % beside a mean of 20 % is -10 % and +10 %', () => {
  const two = {
    rows: 2,
    output: [1, 1, e(0.1), e(0.3)],
    productivity: [1, 1, 1, 1],
    entered: [0, 0, 0, 0],
  };
  const [slow, fast] = growthRates(two, 'output', [1, 2]);
  expect(slow).toBeCloseTo(-0.1, 12);
  expect(fast).toBeCloseTo(0.1, 12);
});

test('firms whose distance from the mean halves have a memory of a half, and a spread that halves, too', () => {
  // Logarithms -2 0 2, then -1 0 1: deviations 2 and 1, whose squares have a mean of 2.5.
  const halving = {
    rows: 3,
    output: [1, 2, 3, 2, 2, 4],
    productivity: [e(-2), 1, e(2), e(-1), 1, e(1)],
    entered: [0, 0, 0, 0, 0, 0],
  };
  const found = firmStatisticsOf(halving, [1, 2]);
  expect(found['firmProductivityMemory']).toBeCloseTo(0.5, 12);
  expect(found['firmProductivitySpread']).toBeCloseTo(Math.sqrt(2.5), 12);
  // Ninetieth less tenth percentile: 1.6 - -1.6, then half as much.
  expect(found['firmProductivityNinetyOverTen']).toBeCloseTo((e(3.2) + e(1.6)) / 2, 10);
});
