import { has, sizeOf, withPlayer } from './coalition.js';
import type { CoalitionPlan } from './coalitions-for.js';

/** The coalitions of a plan, known by their place in it, and which of them differ by one player. */
export interface Lattice {
  readonly players: number;
  readonly coalitions: readonly number[];
  /** Number of players of each coalition. */
  readonly sizes: Uint8Array;
  /** At `place * players + player`: the place of that coalition with that player added, or -1. */
  readonly additions: Int32Array;
}

/** An addition is -1 when the player is in already and when the plan lacks the larger coalition. */
export const latticeOf = ({ players, coalitions }: CoalitionPlan): Lattice => {
  const places = new Map(coalitions.map((coalition, place) => [coalition, place]));
  const additions = new Int32Array(coalitions.length * players).fill(-1);
  coalitions.forEach((coalition, place) => {
    for (let player = 0; player < players; player++)
      if (!has(coalition, player))
        additions[place * players + player] = places.get(withPlayer(coalition, player)) ?? -1;
  });
  return { players, coalitions, sizes: Uint8Array.from(coalitions, sizeOf), additions };
};
