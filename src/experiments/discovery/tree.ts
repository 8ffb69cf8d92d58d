import { InputError } from '../../data/input-error.js';
import { checkCount } from './check-option.js';
import { checkRows } from './check-rows.js';
import { crossValidate, type Validation } from './cross-validate.js';
import type { Factor } from './factor.js';
import { grow, leafCount, type Growth, type Node } from './grow.js';
import { leavesCost, prunings, type Cost } from './prune.js';
import { targetsOf, type Outcome } from './targets.js';

export interface TreeOptions extends Partial<Growth> {
  /** Parts of the runs that are left out in turn; 0 for a tree that is not pruned. */
  readonly folds?: number;
  /**
   * What pruning counts: 'spread', so that leaves may differ in their share of a class and not only in the largest;
   * or 'misclassified', as Breiman and others (1984) published it for classes.
   */
  readonly cost?: Cost;
  /** The smallest tree within one standard error of the least error, or the one of the least error. */
  readonly choose?: 'oneError' | 'least';
  readonly seed?: number;
}

/** A tree that pruning offered; cost and error are for each run, null where nothing was left out to find them. */
export interface Candidate {
  readonly price: number;
  readonly leaves: number;
  readonly cost: number;
  readonly validation: Validation | null;
}

export interface Tree {
  readonly factors: readonly Factor[];
  /** In the order of every node's means; null for a tree of numbers. */
  readonly classes: readonly string[] | null;
  readonly root: Node;
  /** From the whole tree to the root alone. */
  readonly candidates: readonly Candidate[];
}

/**
 * A classification tree (Gini) or, for an outcome of numbers, a regression tree (variance) after Breiman, Friedman,
 * Olshen and Stone (1984). Unless said: depth 4, leaves of 5 % of the runs, and 10 folds, if there are as many runs.
 */
export const tree = (
  factors: readonly Factor[],
  rows: readonly (readonly number[])[],
  outcome: Outcome,
  options: TreeOptions = {},
): Tree => {
  checkRows(factors, rows, outcome.length);
  const sample = { factors, rows, targets: targetsOf(outcome) };
  const { cost = 'spread', choose = 'oneError', seed = 1, folds = Math.min(10, rows.length) } = options;
  const growth = growthOf(rows.length, options);
  if (folds !== 0) checkCount('folds', folds, 2);
  if (folds > rows.length)
    throw new InputError(`There are ${folds} folds of ${rows.length} runs; give fewer folds.`);
  if (cost === 'misclassified' && !sample.targets.classes)
    throw new InputError('Numbers are not misclassified; prune a tree of numbers by its spread.');
  const whole = grow(sample, [...rows.keys()], growth);
  const trees = prunings(whole, cost);
  const prices = trees.map(({ price }) => price);
  const validations = folds === 0 ? null : crossValidate(sample, prices, growth, { folds, cost, seed });
  return {
    factors,
    classes: sample.targets.classes,
    root: validations ? trees[placeOf(validations, choose)]!.root : whole,
    candidates: trees.map(({ price, root }, i) => ({
      price,
      leaves: leafCount(root),
      cost: leavesCost(root, cost) / rows.length,
      validation: validations?.[i] ?? null,
    })),
  };
};

const growthOf = (runs: number, { depth = 4, leastLeaf, leastSplit }: Partial<Growth>): Growth => {
  const leaf = leastLeaf ?? Math.ceil(0.05 * runs);
  const growth = { depth, leastLeaf: leaf, leastSplit: leastSplit ?? 2 * leaf };
  checkCount('depth', depth, 0);
  checkCount('leastLeaf', leaf, 1);
  checkCount('leastSplit', growth.leastSplit, 1);
  return growth;
};

/** Trees grow smaller from first to last, so the last that is good enough is the smallest. */
const placeOf = (validations: readonly Validation[], choose: 'oneError' | 'least'): number => {
  const least = validations.reduce((best, one) => (one.error < best.error ? one : best));
  const enough = least.error + (choose === 'oneError' ? least.standardError : 0);
  return validations.findLastIndex(({ error }) => error <= enough);
};
