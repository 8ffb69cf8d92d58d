import { Stream } from '../../kernel/index.js';
import { dimensions, directionNumbers } from './direction-numbers.js';
import { mustBeWhole } from './must-be-whole.js';

const step = 1 / 4294967296;

/**
 * The Sobol sequence in the order of Joe and Kuo (Gray code), up to 128 factors and row 2^32 - 1: any 2^k rows that
 * begin at a multiple of 2^k are spread more evenly than chance would. Row 0 is the corner where all are 0.
 *
 * A seed moves all points together by a random digital shift. They are as even as before, each alone is uniform,
 * and none touches an edge: they lie in the middle of steps of 2^-32. An InputError for more factors or other rows.
 */
export const sobolSequence = (
  factors: number,
  { seed }: { readonly seed?: number } = {},
): ((row: number) => number[]) => {
  mustBeWhole('The number of factors of a Sobol sequence', factors, 1, dimensions);
  if (seed !== undefined)
    mustBeWhole('The seed of a Sobol sequence', seed, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
  const shift = seed === undefined ? undefined : new Stream(seed, 'Sobol sequence, digital shift');
  const known = Array.from({ length: factors }, (_, factor) => ({
    directions: directionNumbers(factor),
    start: shift?.bits(factor) ?? 0,
  }));
  const middle = shift ? 0.5 : 0;
  return (row) => {
    mustBeWhole('The row of a Sobol sequence', row, 0, 2 ** 32 - 1);
    const gray = row ^ (row >>> 1);
    return known.map(({ directions, start }) => {
      let place = start;
      for (let bit = 0, rest = gray; rest !== 0; bit++, rest >>>= 1) if (rest & 1) place ^= directions[bit]!;
      return ((place >>> 0) + middle) * step;
    });
  };
};
