import type { CoalitionPlan } from './coalitions-for.js';
import type { Lattice } from './lattice.js';
import { meanOverSizes } from './mean-over-sizes.js';

/** The worth of each coalition, by its place in the plan. */
export type Game = Float64Array;

/**
 * Shapley (1953): what each player adds to those before it, in the mean over all orders of the players; when
 * sampled, over the orders of the plan. In both the values add up to the whole difference.
 */
export const shapleyValue = (plan: CoalitionPlan, lattice: Lattice, game: Game): number[] => {
  if (plan.kind === 'exact')
    return Array.from({ length: plan.players }, (_, player) => overCoalitions(lattice, game, player));
  const totals = Array.from({ length: plan.players }, () => 0);
  for (const order of plan.orders)
    gainsAlong(lattice, game, order).forEach((gain, player) => (totals[player]! += gain));
  return totals.map((total) => total / plan.orders.length);
};

/** What each player adds when the players come in one order. */
export const gainsAlong = (
  { players, additions }: Lattice,
  game: Game,
  order: readonly number[],
): Float64Array => {
  const gains = new Float64Array(players);
  let place = 0;
  for (const player of order) {
    const next = additions[place * players + player]!;
    gains[player] = game[next]! - game[place]!;
    place = next;
  }
  return gains;
};

const overCoalitions = ({ players, coalitions, sizes, additions }: Lattice, game: Game, player: number) => {
  const totals = new Float64Array(players);
  const counts = new Float64Array(players);
  for (let place = 0; place < coalitions.length; place++) {
    const next = additions[place * players + player]!;
    if (next < 0) continue;
    totals[sizes[place]!]! += game[next]! - game[place]!;
    counts[sizes[place]!]!++;
  }
  return meanOverSizes(totals, counts)!;
};
