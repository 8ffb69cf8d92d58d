import { Stream } from '../../../src/kernel/index.js';
import type { Problem } from '../../../src/experiments/discovery/index.js';

/** Runs spread evenly over [0, 1) in each factor, with those of interest in a known part. */
export const planted = (
  isOfInterest: (row: readonly number[]) => boolean,
  { runs = 400, factors = 4, seed = 1 } = {},
): Problem => {
  const stream = new Stream(seed, 'planted');
  const rows = Array.from({ length: runs }, (_run, run) =>
    Array.from({ length: factors }, (_factor, column) => stream.uniform(run, column)),
  );
  return {
    factors: Array.from({ length: factors }, (_, column) => ({ name: `factor ${column}`, low: 0, high: 1 })),
    rows,
    ofInterest: rows.map(isOfInterest),
  };
};

/** Runs of a single factor called x, given by its values and by the values of interest. */
export const onLine = (values: readonly number[], interesting: readonly number[]): Problem => ({
  factors: [{ name: 'x', low: Math.min(...values), high: Math.max(...values) }],
  rows: values.map((value) => [value]),
  ofInterest: values.map((value) => interesting.includes(value)),
});
