import type { EconomyFile } from '../../economies/index.js';
import type { StoredRun } from '../../runs/parts/index.js';
import { has } from '../attribution/coalition.js';
import { attributionOf, type Attribution, coalitionsFor, type CoalitionPlan } from '../attribution/index.js';
import type { Scenario } from '../scenarios/index.js';
import { differenceOf, type Outcome, valueOfOutcome } from './outcome.js';
import { changesOfCoalition, type Grouping, type Player, playersBetween } from './players.js';
import type { Study } from './study.js';

/** Who explains the difference of two scenarios, and the coalitions that must be run. */
export interface Explanation {
  readonly players: readonly Player[];
  readonly plan: CoalitionPlan;
  readonly scenarios: Study['scenarios'];
}

export const nameOfCoalition = (coalition: number) => `coalition-${coalition}`;

export const explanationOf = (
  economy: EconomyFile,
  a: Scenario,
  b: Scenario,
  { by, permutations, seed }: { readonly by: Grouping; readonly permutations: number; readonly seed: number },
): Explanation => {
  const players = playersBetween(economy, a, b, by);
  const plan = coalitionsFor(players.length, { permutations, seed });
  const scenarios = plan.coalitions.map((coalition) => ({
    name: nameOfCoalition(coalition),
    changes: changesOfCoalition(a, b, players, (player) => has(coalition, player)),
  }));
  return { players, plan, scenarios };
};

/** Shapley values of one outcome; in percent of the case's own baseline when the outcome is told so. */
export const attributed = (
  { plan }: Explanation,
  outcome: Outcome,
  runs: ReadonlyMap<string, readonly StoredRun[]>,
  cases: number,
): Attribution => {
  const values = new Map(
    plan.coalitions.map((coalition) => {
      const found = new Float64Array(cases).fill(Number.NaN);
      for (const run of runs.get(nameOfCoalition(coalition)) ?? [])
        found[run.case] =
          valueOfOutcome(outcome, { years: run.years, values: run.annual[outcome.measure] ?? [] }) ??
          Number.NaN;
      return [coalition, found];
    }),
  );
  const at = (coalition: number, index: number) => {
    const value = values.get(coalition)![index]!;
    return Number.isNaN(value) ? null : value;
  };
  return attributionOf(
    plan,
    (coalition, index) => differenceOf(outcome, at(0, index), at(coalition, index)),
    cases,
  );
};
