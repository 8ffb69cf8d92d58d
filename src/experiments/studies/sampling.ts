import type { Sampling } from './case-design.js';

/** The rows of a sampling in the unit cube, by number. */
export const rowsOf = (
  sampling: Sampling,
  factors: number,
  seed: number,
): ((row: number) => readonly number[]) => {
  void factors;
  void seed;
  if (sampling.method === 'points') return (row) => sampling.points[row]!;
  throw new Error('not yet');
};
