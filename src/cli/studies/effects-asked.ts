import type { Change } from '../../economies/index.js';
import {
  caseOf,
  effectBetween,
  type EffectBetween,
  levelScale,
  outcomeOf,
  type Outcome,
  recordsOf,
  type Subject,
} from '../../experiments/index.js';
import type { StoredRun } from '../../runs/parts/index.js';
import type { World } from '../world.js';
import type { OpenStudy } from './study-folder.js';

/** Effects of a scenario on outcomes against a baseline, and the record its levels stand beside. */
export interface EffectsAsked {
  readonly of: (asked: readonly Outcome[], changed: readonly StoredRun[]) => EffectBetween[];
  /** By year, in the unit of the levels; undefined when there is none. */
  readonly record: (measure: string) => ReturnType<ReturnType<typeof recordsOf>>;
}

/** Every row of a comparison comes from here: tables, sentences and pictures. */
export const effectsAsked = (
  { content }: World,
  { economy, measures }: Subject,
  { place }: OpenStudy,
  baseline: readonly StoredRun[],
): EffectsAsked => {
  const record = recordsOf(content, measures);
  const scales = new Map(
    Object.entries(measures).map(([key, measure]) => [key, levelScale(key, measure, baseline, record(key))]),
  );
  const addressOf = (index: number) => caseOf(economy, place.study.design, index);
  return {
    of: (asked, changed) =>
      asked.flatMap((one) => effectBetween(one, baseline, changed, addressOf, scales.get(one.measure)) ?? []),
    record: (measure) => scales.get(measure)?.record,
  };
};

/** Every measure in every year that the longest run has. */
export const everyYear = ({ measures }: Subject, runs: readonly StoredRun[]): Outcome[] => {
  const years = runs.reduce<readonly number[]>(
    (most, run) => (run.years.length > most.length ? run.years : most),
    [],
  );
  return Object.keys(measures).flatMap((key) => years.map((year) => outcomeOf(`${key}@${year}`, measures)));
};

/** When two scenarios first differ, at the latest the last period. */
export const firstDifference = (a: readonly Change[], b: readonly Change[], to: number): number => {
  const [first, second] = [new Set(a.map(keyOf)), new Set(b.map(keyOf))];
  const apart = [...a.filter((one) => !second.has(keyOf(one))), ...b.filter((one) => !first.has(keyOf(one)))];
  return Math.min(to, ...apart.map(({ from }) => from));
};
const keyOf = (change: Change) => JSON.stringify(change);
