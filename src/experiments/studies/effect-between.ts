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
import { differenceOf, type Outcome, valueOfOutcome } from './outcome.js';

/** What a scenario does to one outcome, against a baseline, over the same cases. */
export interface EffectBetween {
  readonly outcome: Outcome;
  /** Medians of the levels. */
  readonly baseline: number;
  readonly changed: number;
  readonly effect: PairedEffect;
  readonly spread: SplitSpread;
  /** Cases in which one of the two has no value, because its run stopped. */
  readonly missing: number;
}

type Addressed = Pick<Case, 'reading' | 'draw' | 'luck'>;

/** Undefined when no case has a value in both. */
export const effectBetween = (
  outcome: Outcome,
  baseline: readonly StoredRun[],
  changed: readonly StoredRun[],
  addressOf: (index: number) => Addressed,
): EffectBetween | undefined => {
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
    levels.push({ before: first!, after: second! });
  }
  if (pairs.length === 0) return undefined;
  const median = (values: number[]) => quantile(values, 0.5)!;
  return {
    outcome,
    baseline: median(levels.map((one) => one.before)),
    changed: median(levels.map((one) => one.after)),
    effect: pairedEffect(pairs),
    spread: splitSpread(pairs),
    missing: cases.size - pairs.length,
  };
};

const byCase = (outcome: Outcome, runs: readonly StoredRun[]) =>
  new Map(
    runs.map((run) => [
      run.case,
      valueOfOutcome(outcome, { years: run.years, values: run.annual[outcome.measure] ?? [] }),
    ]),
  );
