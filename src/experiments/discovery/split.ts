import { between } from './between.js';
import { isNamed, type Factor } from './factor.js';
import type { Limit } from './limit.js';
import { meansOf, type Targets } from './targets.js';

/** Runs and what is to be explained of them, each with its place among all. */
export interface Sample {
  readonly factors: readonly Factor[];
  readonly rows: readonly (readonly number[])[];
  readonly targets: Targets;
}

/** A question with two answers, and how much of the spread it explains. */
export interface Split {
  readonly yes: Limit;
  readonly no: Limit;
  readonly gain: number;
}

/** Gains nearer than this part of the spread are equal: they differ by rounding. */
const equal = 1e-10;

/**
 * The split of these runs that leaves least spread, with at least so many runs on both sides: below a number or not,
 * of some named values or not. Of equal ones the earlier factor's, then the one lower down; none without a gain.
 */
export const bestSplit = (
  sample: Sample,
  runs: readonly number[],
  spread: number,
  leastLeaf: number,
): Split | null => {
  const means = meansOf(sample.targets, runs);
  let best: Split | null = null;
  for (const [column, factor] of sample.factors.entries())
    for (const groups of orderingsOf(sample, runs, column, means))
      for (const { count, gain } of gainsOf(sample, runs.length, groups, means, leastLeaf)) {
        if (gain <= (best?.gain ?? 0) + equal * spread) continue;
        best = { ...limitsAt(factor, column, sample, groups, count), gain };
      }
  return best;
};

/** Runs that no split parts, as they have the same value. */
type Group = readonly number[];

/**
 * Orders of the groups such that the best split is a cut of one of them. Named values by their mean outcome (Breiman
 * and others 1984), which holds for numbers and two classes; of more classes one value against the rest.
 */
const orderingsOf = (
  { factors, rows, targets }: Sample,
  runs: readonly number[],
  column: number,
  means: readonly number[],
): (readonly Group[])[] => {
  const byValue = new Map<number, number[]>();
  for (const run of runs) {
    const value = rows[run]![column]!;
    const group = byValue.get(value);
    if (group) group.push(run);
    else byValue.set(value, [run]);
  }
  const sorted = [...byValue].toSorted(([a], [b]) => a - b).map(([, group]) => group);
  if (!isNamed(factors[column]!)) return [sorted];
  if (means.length > 2) return sorted.map((one) => [one, sorted.filter((other) => other !== one).flat()]);
  const worth = sorted.map((group) => meansOf(targets, group).at(-1)!);
  const order = sorted.map((_, i) => i).toSorted((a, b) => worth[a]! - worth[b]! || a - b);
  return [order.map((i) => sorted[i]!)];
};

/** For each cut after `count` groups how much spread it takes away. */
const gainsOf = (
  { targets }: Sample,
  runs: number,
  groups: readonly Group[],
  means: readonly number[],
  leastLeaf: number,
): { count: number; gain: number }[] => {
  const cuts: { count: number; gain: number }[] = [];
  const sums = means.map(() => 0);
  let below = 0;
  groups.slice(0, -1).forEach((group, i) => {
    below += group.length;
    // Around the means, so that the sum above is minus the sum below.
    targets.columns.forEach((values, j) => {
      for (const run of group) sums[j]! += values[run]! - means[j]!;
    });
    if (below < leastLeaf || runs - below < leastLeaf) return;
    const squares = sums.reduce((total, one) => total + one * one, 0);
    cuts.push({ count: i + 1, gain: squares / below + squares / (runs - below) });
  });
  return cuts;
};

const limitsAt = (
  factor: Factor,
  column: number,
  { rows }: Sample,
  groups: readonly Group[],
  count: number,
): Pick<Split, 'yes' | 'no'> => {
  const valueOf = (group: Group) => rows[group[0]!]![column]!;
  const { name } = factor;
  if (isNamed(factor)) {
    const states = new Set(
      groups.slice(0, count).flatMap((group) => group.map((run) => rows[run]![column]!)),
    );
    return {
      yes: { factor: name, values: factor.values.filter((_, state) => states.has(state)) },
      no: { factor: name, values: factor.values.filter((_, state) => !states.has(state)) },
    };
  }
  const limit = between(valueOf(groups[count - 1]!), valueOf(groups[count]!));
  return { yes: { factor: name, low: null, high: limit }, no: { factor: name, low: limit, high: null } };
};
