import { has } from '../../experiments/attribution/coalition.js';
import { type Attribution, type CoalitionPlan, coalitionsFor } from '../../experiments/attribution/index.js';
import { attributed, nameOfCoalition } from '../../experiments/studies/explanation.js';
import type { Outcome } from '../../experiments/studies/outcome.js';
import type { StoredRun } from '../../runs/parts/index.js';
import type { CatalogMeasure } from '../bundle/catalog.js';
import type { RunPair } from '../charts/paired-values.js';
import type { Asked } from '../scenario/asked.js';
import type { ItemPlayer } from './attribution-players.js';

/** A plan of all combinations, and the question that each of them but nobody is. */
export interface AttributionStudy {
  readonly players: readonly ItemPlayer[];
  readonly plan: CoalitionPlan;
  readonly questions: readonly { readonly coalition: number; readonly asked: Asked }[];
}

/** All 2^k combinations, whatever their order: no order has to be drawn. */
export const attributionStudy = (asked: Asked, players: readonly ItemPlayer[]): AttributionStudy => {
  const plan = coalitionsFor(players.length, { permutations: 4, seed: asked.seed });
  const isIn = (coalition: number, place: number) =>
    players.some(({ places }, player) => has(coalition, player) && places.includes(place));
  const questions = plan.coalitions
    .filter((coalition) => coalition !== 0)
    .map((coalition) => ({
      coalition,
      asked: { ...asked, items: asked.items.filter((_, place) => isIn(coalition, place)) },
    }));
  return { players, plan, questions };
};

/** What has come of it for one measure in one year. */
export interface AttributionSoFar {
  /** Undefined before a case has run in every combination, and where none of them has a value in all. */
  readonly attribution: Attribution | undefined;
  /** Cases that have run in every combination. */
  readonly complete: number;
}

export const outcomeInYear = ({ key, title, unit, relative }: CatalogMeasure, year: number): Outcome => ({
  name: `${key}@${year}`,
  measure: key,
  title,
  unit: relative ? 'percent' : unit,
  levelUnit: unit,
  when: String(year),
  relative,
  statistic: { statistic: 'value', year },
});

/** Shapley values over the cases that have run in every combination, as `saisei explain` has them. */
export const attributionSoFar = (
  { plan }: Pick<AttributionStudy, 'plan'>,
  outcome: Outcome,
  pairs: ReadonlyMap<number, readonly RunPair[]>,
): AttributionSoFar => {
  const complete = completeCases([...pairs.values()]);
  if (complete.size === 0) return { attribution: undefined, complete: 0 };
  const kept = (all: readonly StoredRun[]) => all.filter((run) => complete.has(run.case));
  const [first = []] = pairs.values();
  const runs = new Map([
    [nameOfCoalition(0), kept(first.map(({ baseline }) => baseline))],
    ...[...pairs].map(
      ([coalition, of]) => [nameOfCoalition(coalition), kept(of.map(({ changed }) => changed))] as const,
    ),
  ]);
  const cases = Math.max(...complete) + 1;
  if (!hasValue(runs, outcome, complete)) return { attribution: undefined, complete: complete.size };
  const found = attributed({ players: [], plan, scenarios: [] }, outcome, runs, cases);
  const leftOut = found.leftOut.filter(({ member }) => complete.has(member));
  return { attribution: { ...found, leftOut }, complete: complete.size };
};

const completeCases = ([first = [], ...others]: readonly (readonly RunPair[])[]): Set<number> => {
  const there = others.map((pairs) => new Set(pairs.map(({ baseline }) => baseline.case)));
  return new Set(
    first.map(({ baseline }) => baseline.case).filter((index) => there.every((cases) => cases.has(index))),
  );
};

/** Whether any case has a value of the year in every combination. */
const hasValue = (
  runs: ReadonlyMap<string, readonly StoredRun[]>,
  { measure, when }: Outcome,
  cases: ReadonlySet<number>,
): boolean => {
  const has = ({ years, annual }: StoredRun) =>
    (annual[measure]?.[years.indexOf(Number(when))] ?? null) !== null;
  return [...cases].some((index) =>
    [...runs.values()].every((all) => all.some((run) => run.case === index && has(run))),
  );
};
