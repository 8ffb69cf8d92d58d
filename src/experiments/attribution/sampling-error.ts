import { deviation } from '../parity/moments.js';
import type { CoalitionPlan } from './coalitions-for.js';
import type { Lattice } from './lattice.js';
import { gainsAlong, type Game } from './shapley-value.js';

/**
 * Standard error, player by player, from having drawn only some orders; null when all of them count. An order and
 * the same backwards are one draw: its value is the mean of the two.
 */
export const samplingErrorOf = (plan: CoalitionPlan, lattice: Lattice, game: Game): (number | null)[] => {
  const players = Array.from({ length: plan.players }, (_, player) => player);
  if (plan.kind === 'exact') return players.map(() => null);
  const gains = plan.orders.map((order) => gainsAlong(lattice, game, order));
  const pairs = plan.orders.length / 2;
  return players.map((player) => {
    const draws = Array.from(
      { length: pairs },
      (_, pair) => (gains[2 * pair]![player]! + gains[2 * pair + 1]![player]!) / 2,
    );
    return deviation(draws) / Math.sqrt(pairs);
  });
};
