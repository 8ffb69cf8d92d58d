import { InputError } from '../../data/input-error.js';
import { Stream } from '../../kernel/index.js';
import { keyedPermutation } from '../designs/keyed-permutation.js';
import { mustBeWhole, type UnitDesign } from '../designs/index.js';

export interface MorrisOptions {
  /** From 1 to 2^20, luck not counted. */
  readonly factors: number;
  /** From 1 to 2^30. */
  readonly trajectories: number;
  /** Even, from 2 to 2^20: how many evenly spaced values from 0 to 1 a factor has. */
  readonly levels: number;
  readonly seed: number;
  /** Adds a last factor, luck: see `luckSeed`. */
  readonly luck?: boolean;
}

/** The two rows of a trajectory that differ in one factor alone, and by how much. */
export interface Move {
  readonly from: number;
  readonly to: number;
  readonly by: number;
}

export interface MorrisDesign extends UnitDesign {
  /** Luck counted. */
  readonly factors: number;
  readonly trajectories: number;
  readonly seed: number;
  readonly luck: boolean;
  readonly moveOf: (trajectory: number, factor: number) => Move;
}

/**
 * Morris (1991): each trajectory begins at a random point of the grid and moves one factor after another, in random
 * order, half way over the grid and a bit: by levels / (2 (levels - 1)), up or down. Every level of every factor is
 * then as likely as every other. A trajectory is factors + 1 rows in a row, so that more trajectories only add rows.
 *
 * Luck has no grid: its move is from one random number to another, and counts as of the same length, so that its
 * effects compare with those of factors. Every other move is made with luck at rest.
 * An InputError for options out of bounds.
 */
export const morrisDesign = (options: MorrisOptions): MorrisDesign => {
  mustBePossible(options);
  const { trajectories, levels, seed, luck = false } = options;
  const factors = options.factors + (luck ? 1 : 0);
  const rows = trajectories * (factors + 1);
  const length = levels / 2 / (levels - 1);
  const orders = new Stream(seed, 'Morris design, order of moves');
  const starts = new Stream(seed, 'Morris design, start');
  const lucks = new Stream(seed, 'Morris design, luck');
  const isLuck = (factor: number) => luck && factor === factors - 1;
  // Two draws for each factor: where its lower value is, and on which of its two values it begins.
  const isUp = (trajectory: number, factor: number) => starts.index(trajectory, 2, 2 * factor) === 1;
  const valueOf = (trajectory: number, factor: number, hasMoved: boolean): number => {
    if (isLuck(factor)) return lucks.uniform(trajectory, hasMoved ? 1 : 0);
    const low = starts.index(trajectory, levels / 2, 2 * factor + 1);
    const isHigh = isUp(trajectory, factor) === hasMoved;
    return (low + (isHigh ? levels / 2 : 0)) / (levels - 1);
  };
  const row = (index: number): number[] => {
    mustBeWhole('The row of a Morris design', index, 0, rows - 1);
    const moves = index % (factors + 1);
    const trajectory = (index - moves) / (factors + 1);
    const placeOf = keyedPermutation(factors, orders, trajectory);
    return Array.from({ length: factors }, (_, factor) =>
      valueOf(trajectory, factor, placeOf(factor) < moves),
    );
  };
  const moveOf = (trajectory: number, factor: number): Move => {
    mustBeWhole('The trajectory of a Morris design', trajectory, 0, trajectories - 1);
    mustBeWhole('The factor of a Morris design', factor, 0, factors - 1);
    const from = trajectory * (factors + 1) + keyedPermutation(factors, orders, trajectory)(factor);
    return { from, to: from + 1, by: isLuck(factor) || isUp(trajectory, factor) ? length : -length };
  };
  return { factors, trajectories, seed, luck, rows, row, moveOf };
};

const mustBePossible = ({ factors, trajectories, levels, seed }: MorrisOptions): void => {
  mustBeWhole('The number of factors of a Morris design', factors, 1, 2 ** 20);
  mustBeWhole('The number of trajectories of a Morris design', trajectories, 1, 2 ** 30);
  mustBeWhole('The number of levels of a Morris design', levels, 2, 2 ** 20);
  mustBeWhole('The seed of a Morris design', seed, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
  if (levels % 2 === 1)
    throw new InputError(`The number of levels of a Morris design is ${levels}; give an even number.`);
};
