import {
  attributionOf,
  coalitionsFor,
  type CoalitionPlan,
} from '../../../src/experiments/attribution/index.js';

/** The worth of a coalition, a number of bits. */
export type Worth = (coalition: number) => number;

export const exactPlan = (players: number): CoalitionPlan =>
  coalitionsFor(players, { permutations: 4, seed: 1, exactUpTo: players });

export const sampledPlan = (players: number, permutations: number, seed = 1): CoalitionPlan =>
  coalitionsFor(players, { permutations, seed, exactUpTo: 0 });

/** Attribution in one member. */
export const attributed = (plan: CoalitionPlan, worth: Worth) => attributionOf(plan, worth, 1);

/** Exact values, by player. */
export const exactValues = (players: number, worth: Worth): number[] =>
  attributed(exactPlan(players), worth).players.map(({ value }) => value);

/** Exact interaction index of two players. */
export const exactIndex = (players: number, worth: Worth, first: number, second: number): number =>
  attributed(exactPlan(players), worth).interactions.find(
    ({ players: [one, other] }) => one === first && other === second,
  )!.index!.value;

export const playersOf = (coalition: number): number[] =>
  Array.from({ length: 53 }, (_, player) => player).filter(
    (player) => Math.floor(coalition / 2 ** player) % 2 === 1,
  );

/** Worth the quota's 1 when the weights in the coalition reach it. */
export const voting =
  (quota: number, weights: readonly number[]): Worth =>
  (coalition) =>
    playersOf(coalition).reduce((sum, player) => sum + weights[player], 0) >= quota ? 1 : 0;

/** Worth 1 when all of these are in. */
export const unanimity =
  (all: readonly number[]): Worth =>
  (coalition) =>
    all.every((player) => playersOf(coalition).includes(player)) ? 1 : 0;
