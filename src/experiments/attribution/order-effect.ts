import type { Lattice } from './lattice.js';
import type { Game } from './shapley-value.js';

/** What one player adds, by when its turn comes. */
export interface OrderEffect {
  /** Least and most it adds to any coalition; over the coalitions of the plan when sampled, so then at least so wide. */
  readonly orderRange: readonly [number, number];
  /** What it adds to nobody: its changes alone. */
  readonly first: number;
  /** What it adds to everybody else: what is lost when only its changes are taken back. */
  readonly last: number;
}

export const orderEffectOf = (
  { players, coalitions, additions, sizes }: Lattice,
  game: Game,
  player: number,
): OrderEffect => {
  let [least, most, first, last] = [Infinity, -Infinity, NaN, NaN];
  for (let place = 0; place < coalitions.length; place++) {
    const next = additions[place * players + player]!;
    if (next < 0) continue;
    const gain = game[next]! - game[place]!;
    least = Math.min(least, gain);
    most = Math.max(most, gain);
    if (sizes[place] === 0) first = gain;
    if (sizes[place] === players - 1) last = gain;
  }
  return { orderRange: [least, most], first, last };
};
