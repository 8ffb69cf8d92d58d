import type { StoredRun } from '../../runs/parts/index.js';
import {
  pairedEffect,
  type PairedDifference,
  type PairedEffect,
  splitSpread,
  type SplitSpread,
} from '../pairs/index.js';
import { quantile } from '../score/index.js';
import type { Case } from './case-design.js';
import type { LevelScale } from './level-scale.js';
import { differenceOf, type Outcome, valueOfOutcome } from './outcome.js';

/** What a scenario does to one outcome, against a baseline, over the same cases. */
export interface EffectBetween {
  readonly outcome: Outcome;
  /** Of the levels. */
  readonly levelUnit: string;
  readonly baseline: LevelSpread;
  readonly changed: LevelSpread;
  readonly effect: PairedEffect;
  readonly spread: SplitSpread;
  /** Cases in which one of the two has no value, because its run stopped. */
  readonly missing: number;
}

/** Levels of the cases that count; null where no case has a level on the scale. */
export interface LevelSpread {
  readonly median: number | null;
  readonly interval50: readonly [number | null, number | null];
  readonly interval90: readonly [number | null, number | null];
}

type Addressed = Pick<Case, 'reading' | 'draw' | 'luck'>;

/** Undefined when no case has a value in both. */
export const effectBetween = (
  outcome: Outcome,
  baseline: readonly StoredRun[],
  changed: readonly StoredRun[],
  addressOf: (index: number) => Addressed,
  scale?: LevelScale,
): EffectBetween | undefined => {
  // A growth rate is the same on every scale.
  const isLevel = outcome.statistic.statistic === 'value' || outcome.statistic.statistic === 'mean';
  const shown = isLevel ? scale : undefined;
  const before = byCase(outcome, baseline);
  const after = byCase(outcome, changed);
  const cases = new Set([...baseline, ...changed].map((run) => run.case));
  const levels: { readonly before: number; readonly after: number }[] = [];
  const pairs: PairedDifference[] = [];
  for (const index of cases) {
    const [first, second] = [before.get(index) ?? null, after.get(index) ?? null];
    const difference = differenceOf(outcome, first, second);
    if (difference === null) continue;
    const { reading, draw, luck } = addressOf(index);
    pairs.push({ reading, draw, luck, difference });
    const factor = shown ? shown.of(index) : 1;
    if (factor !== undefined) levels.push({ before: first! * factor, after: second! * factor });
  }
  if (pairs.length === 0) return undefined;
  return {
    outcome,
    levelUnit: shown?.unit ?? outcome.levelUnit,
    baseline: spreadOf(levels.map((one) => one.before)),
    changed: spreadOf(levels.map((one) => one.after)),
    effect: pairedEffect(pairs),
    spread: splitSpread(pairs),
    missing: cases.size - pairs.length,
  };
};

const spreadOf = (values: readonly number[]): LevelSpread => {
  const at = (share: number) => quantile(values, share);
  return { median: at(0.5), interval50: [at(0.25), at(0.75)], interval90: [at(0.05), at(0.95)] };
};

const byCase = (outcome: Outcome, runs: readonly StoredRun[]) =>
  new Map(
    runs.map((run) => [
      run.case,
      valueOfOutcome(outcome, { years: run.years, values: run.annual[outcome.measure] ?? [] }),
    ]),
  );
