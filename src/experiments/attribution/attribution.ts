import { InputError } from '../../data/input-error.js';
import type { CoalitionPlan } from './coalitions-for.js';
import { completeGames, type LeftOut, type Values } from './complete-games.js';
import { interactionIndex, squaresOf } from './interaction-index.js';
import { type Lattice, latticeOf } from './lattice.js';
import { type OrderEffect, orderEffectOf } from './order-effect.js';
import { samplingErrorOf } from './sampling-error.js';
import { type Game, shapleyValue } from './shapley-value.js';
import { type Spread, spreadOf } from './spread.js';

/** What of the difference comes from one player; its order effect is that of the mean over the members. */
export interface PlayerShare extends Spread, OrderEffect {
  readonly player: number;
  /** Standard error from having drawn only some orders, itself rough when they are few; null when exact. */
  readonly samplingError: number | null;
}

/** How two players act on each other: above zero, one adds more to the outcome when the other is there. */
export interface Interaction {
  readonly players: readonly [number, number];
  /** Shapley interaction index; null when the sampled orders do not show it. When sampled its sampling error is unknown. */
  readonly index: Spread | null;
  /** How many coalitions of others it rests on. */
  readonly coalitions: number;
}

/** All values are in the unit of the outcome. */
export interface Attribution {
  readonly kind: CoalitionPlan['kind'];
  /** How many orders were drawn; 0 when exact. */
  readonly orders: number;
  /** How many members count. */
  readonly members: number;
  readonly leftOut: readonly LeftOut[];
  /** Everybody's changes less nobody's. */
  readonly difference: Spread;
  readonly players: readonly PlayerShare[];
  /** Every pair of players once, the lower one first. */
  readonly interactions: readonly Interaction[];
  /** By how much the players' values miss the difference: rounding only. */
  readonly efficiencyGap: number;
}

/**
 * Shapley values of the difference between the scenario with everybody's changes and the one with nobody's, in each
 * member, and their spread over members. Throws an InputError when no member has a value in every coalition, when
 * a value is not finite, and when values are so large that their differences are not.
 */
export const attributionOf = (plan: CoalitionPlan, values: Values, members: number): Attribution => {
  if (!Number.isSafeInteger(members) || members < 1)
    throw new InputError(`attributionOf: members is ${members}; give a whole number of 1 or more.`);
  const { games, leftOut } = completeGames(plan.coalitions, values, members);
  if (games.length === 0)
    throw new InputError(
      `attributionOf: none of ${members} members has a value in every coalition; run more.`,
    );
  const lattice = latticeOf(plan);
  const difference = spreadOf(games.map((game) => game.at(-1)! - game[0]!));
  const players = sharesOf(plan, lattice, games);
  const efficiencyGap = Math.abs(players.reduce((sum, { value }) => sum + value, 0) - difference.value);
  mustBeRounding(efficiencyGap, games);
  return {
    kind: plan.kind,
    orders: plan.orders.length,
    members: games.length,
    leftOut,
    difference,
    players,
    interactions: interactionsOf(lattice, games),
    efficiencyGap,
  };
};

const sharesOf = (plan: CoalitionPlan, lattice: Lattice, games: readonly Game[]): PlayerShare[] => {
  const ofMembers = games.map((game) => shapleyValue(plan, lattice, game));
  const middle = meanGame(games);
  return samplingErrorOf(plan, lattice, middle).map((samplingError, player) => ({
    player,
    ...spreadOf(ofMembers.map((ofPlayers) => ofPlayers[player]!)),
    samplingError,
    ...orderEffectOf(lattice, middle, player),
  }));
};

const meanGame = (games: readonly Game[]): Game =>
  Float64Array.from(
    games[0]!,
    (_, place) => games.reduce((sum, game) => sum + game[place]!, 0) / games.length,
  );

const interactionsOf = (lattice: Lattice, games: readonly Game[]): Interaction[] => {
  const found: Interaction[] = [];
  for (let first = 0; first < lattice.players; first++)
    for (let second = first + 1; second < lattice.players; second++) {
      const squares = squaresOf(lattice, first, second);
      const indices = games.map((game) => interactionIndex(lattice, squares, game));
      const known = indices.filter((index) => index !== null);
      found.push({
        players: [first, second],
        // Which squares there are is the plan's doing: all members have an index, or none.
        index: known.length > 0 ? spreadOf(known) : null,
        coalitions: squares.length / 4,
      });
    }
  return found;
};

/** Sums of a million terms lose less than this of the largest value. */
const rounding = 1e-9;

const mustBeRounding = (gap: number, games: readonly Game[]) => {
  let largest = 0;
  for (const game of games) for (const value of game) largest = Math.max(largest, Math.abs(value));
  if (!(gap <= rounding * largest))
    throw new InputError(
      `attributionOf: the players' values miss the difference by ${gap}, more than rounding explains; ` +
        `the largest value is ${largest}, give values whose differences a number can hold.`,
    );
};
