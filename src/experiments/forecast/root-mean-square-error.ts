import { InputError } from '../../data/index.js';
import { sum } from '../../kernel/index.js';

/** In the unit of the values, which pair up by position. Throws InputError when they do not, or there are none. */
export const rootMeanSquareError = (predicted: readonly number[], observed: readonly number[]): number => {
  if (predicted.length !== observed.length || observed.length === 0)
    throw new InputError(
      `${predicted.length} predictions are compared with ${observed.length} observations; give as many, and one or more.`,
    );
  const squares = predicted.map((value, i) => (value - observed[i]!) * (value - observed[i]!));
  return Math.sqrt(sum(squares) / observed.length);
};

/**
 * 1 less the score over the rival's, both of which are better when lower: 1 is perfect, 0 as good as the rival, below
 * zero worse. Null when the rival made no error, which nothing can improve on.
 */
export const skill = (score: number, ofRival: number): number | null =>
  ofRival > 0 ? 1 - score / ofRival : null;
