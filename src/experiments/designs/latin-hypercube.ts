import { Stream } from '../../kernel/index.js';
import { keyedPermutation } from './keyed-permutation.js';
import { mustBeWhole } from './must-be-whole.js';

// No more than 2^20 places in a stratum, each in the middle of its step: with up to 2^30 rows rounding then never
// leaves the stratum.
const steps = 1048576;

/**
 * Random points of which every factor has exactly one in each of `rows` equal strata (McKay, Beckman and Conover
 * 1979), each a random step inside its stratum and never on its edge. Rows are 1 to 2^30; an InputError otherwise,
 * and for a row that is not in the plan.
 */
export const latinHypercube = ({
  rows,
  factors,
  seed,
}: {
  readonly rows: number;
  readonly factors: number;
  readonly seed: number;
}): ((row: number) => number[]) => {
  mustBeWhole('The number of rows of a Latin hypercube', rows, 1, 2 ** 30);
  mustBeWhole('The number of factors of a Latin hypercube', factors, 1, 2 ** 20);
  mustBeWhole('The seed of a Latin hypercube', seed, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
  const orders = new Stream(seed, 'latin hypercube, strata');
  const inside = new Stream(seed, 'latin hypercube, inside a stratum');
  const strata = Array.from({ length: factors }, (_, factor) => keyedPermutation(rows, orders, factor));
  return (row) => {
    mustBeWhole('The row of a Latin hypercube', row, 0, rows - 1);
    return strata.map((stratumOf, factor) => {
      const step = inside.index(row, steps, factor);
      return (stratumOf(row) + (step + 0.5) / steps) / rows;
    });
  };
};
