import { InputError } from '../../data/input-error.js';
import { playersIn } from './coalition.js';
import type { Game } from './shapley-value.js';

/** A member that cannot be used, and the first coalition in which it has no value. */
export interface LeftOut {
  readonly member: number;
  readonly coalition: number;
}

/** Outcome of a member, 0 to `members - 1`, in a coalition, a number of bits; null when it has none. */
export type Values = (coalition: number, member: number) => number | null;

/**
 * One game for each member that has a value in every coalition, in order of the members. Asks for each value once,
 * and for none of a member after its first null. Throws an InputError for a value that is no finite number.
 */
export const completeGames = (coalitions: readonly number[], values: Values, members: number) => {
  const games: Game[] = [];
  const leftOut: LeftOut[] = [];
  for (let member = 0; member < members; member++) {
    const game = new Float64Array(coalitions.length);
    const missing = coalitions.find((coalition, place) => {
      const value = values(coalition, member);
      if (value === null) return true;
      mustBeFinite(value, coalition, member);
      game[place] = value;
      return false;
    });
    if (missing === undefined) games.push(game);
    else leftOut.push({ member, coalition: missing });
  }
  return { games, leftOut };
};

const mustBeFinite = (value: number, coalition: number, member: number) => {
  if (!Number.isFinite(value))
    throw new InputError(
      `attributionOf: member ${member} has the value ${value} in the coalition of players ` +
        `[${playersIn(coalition).join(', ')}]; give a finite number, or null where there is none.`,
    );
};
