import { InputError } from '../../data/input-error.js';
import { antitheticOrders } from './antithetic-orders.js';
import { everyone, mostPlayers, withPlayer, without } from './coalition.js';

/** Which coalitions must be run so that a difference can be attributed. Plain data. */
export interface CoalitionPlan {
  readonly players: number;
  /** Every coalition, or only those some orders of the players go through. */
  readonly kind: 'exact' | 'sampled';
  /** Sorted, each once; the first is nobody, the last everybody. */
  readonly coalitions: readonly number[];
  /** When sampled: pairs of an order and the same order backwards. When exact: none, for all of them count. */
  readonly orders: readonly (readonly number[])[];
}

export interface CoalitionChoice {
  /** How many orders are drawn when there are too many players for all coalitions: even, 4 or more. */
  readonly permutations: number;
  readonly seed: number;
  /** Up to so many players all coalitions are run; 2 to the power of it runs per member. */
  readonly exactUpTo?: number;
}

const mostExact = 20;
const mostPermutations = 100_000;

/**
 * All coalitions of up to `exactUpTo` players (10 unless told otherwise); of more players those that the drawn
 * orders go through, and each player alone and missing alone. The same seed draws the same orders.
 * Throws an InputError for what is not a whole number within its bounds.
 */
export const coalitionsFor = (players: number, choice: CoalitionChoice): CoalitionPlan => {
  const { permutations, seed, exactUpTo = 10 } = choice;
  mustBeWhole('players', players, 1, mostPlayers);
  mustBeWhole('exactUpTo', exactUpTo, 0, mostExact);
  mustBeWhole('permutations', permutations, 4, mostPermutations);
  mustBeWhole('seed', seed, -Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
  if (permutations % 2 !== 0)
    throw new InputError(
      `coalitionsFor: permutations is ${permutations}; give an even number, for orders are drawn in pairs.`,
    );
  if (players <= exactUpTo) {
    const coalitions = Array.from({ length: everyone(players) + 1 }, (_, coalition) => coalition);
    return { players, kind: 'exact', coalitions, orders: [] };
  }
  const orders = antitheticOrders(players, permutations, seed);
  return { players, kind: 'sampled', coalitions: coalitionsOn(players, orders), orders };
};

const coalitionsOn = (players: number, orders: readonly (readonly number[])[]): number[] => {
  const all = everyone(players);
  const found = new Set([0, all]);
  for (let player = 0; player < players; player++) found.add(withPlayer(0, player)).add(without(all, player));
  for (const order of orders) {
    let coalition = 0;
    for (const player of order) found.add((coalition = withPlayer(coalition, player)));
  }
  return [...found].toSorted((a, b) => a - b);
};

const mustBeWhole = (name: string, value: number, least: number, most: number) => {
  if (!Number.isSafeInteger(value) || value < least || value > most)
    throw new InputError(
      `coalitionsFor: ${name} is ${value}; give a whole number between ${least} and ${most}.`,
    );
};
