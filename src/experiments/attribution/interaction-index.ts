import type { Lattice } from './lattice.js';
import { meanOverSizes } from './mean-over-sizes.js';
import type { Game } from './shapley-value.js';

/** Places of coalitions without two players, with the first, with the second and with both: four in a row. */
export const squaresOf = (
  { players, coalitions, additions }: Lattice,
  first: number,
  second: number,
): Int32Array => {
  const squares: number[] = [];
  for (let place = 0; place < coalitions.length; place++) {
    const withFirst = additions[place * players + first]!;
    const withSecond = additions[place * players + second]!;
    if (withFirst < 0 || withSecond < 0) continue;
    const withBoth = additions[withFirst * players + second]!;
    if (withBoth >= 0) squares.push(place, withFirst, withSecond, withBoth);
  }
  return Int32Array.from(squares);
};

/**
 * Shapley interaction index of two players (Grabisch and Roubens 1999): how much more one adds when the other is
 * there, in the mean over sizes of the coalition of others, and over the coalitions of a size. Over all squares it
 * is exact; over the squares of sampled orders each coalition of a size is as likely as any other to be there, so
 * it is right in the mean. Null when of some size there is no square.
 */
export const interactionIndex = (lattice: Lattice, squares: Int32Array, game: Game): number | null => {
  const totals = new Float64Array(lattice.players - 1);
  const counts = new Float64Array(lattice.players - 1);
  for (let i = 0; i < squares.length; i += 4) {
    const size = lattice.sizes[squares[i]!]!;
    const alone = game[squares[i + 1]!]! - game[squares[i]!]!;
    const beside = game[squares[i + 3]!]! - game[squares[i + 2]!]!;
    totals[size]! += beside - alone;
    counts[size]!++;
  }
  return meanOverSizes(totals, counts);
};
