import { Stream, sum } from '../../kernel/index.js';
import { grow, type Growth, type Node } from './grow.js';
import { holdsOf } from './limit.js';
import { prunings, type Cost } from './prune.js';
import { shuffled } from './shuffled.js';
import type { Sample } from './split.js';
import type { Targets } from './targets.js';

/** What pruning to a price costs on runs that the tree has not seen, for each run, and its standard error. */
export interface Validation {
  readonly error: number;
  readonly standardError: number;
}

/**
 * For each price the cost on runs left out of growing, fold by fold. A tree for prices between two of the whole
 * tree's is taken at their geometric mean, as Breiman and others (1984) do.
 */
export const crossValidate = (
  sample: Sample,
  prices: readonly number[],
  growth: Growth,
  { folds, cost, seed }: { readonly folds: number; readonly cost: Cost; readonly seed: number },
): Validation[] => {
  const runs = sample.rows.length;
  const fold = foldsOf(sample.targets, runs, folds, seed);
  const between = prices.map((price, i) => {
    const next = prices[i + 1];
    return next === undefined ? Infinity : Math.sqrt(price * next);
  });
  const losses = between.map(() => new Float64Array(runs));
  for (let out = 0; out < folds; out++) {
    const seen = [...fold.keys()].filter((run) => fold[run] !== out);
    const trees = prunings(grow(sample, seen, growth), cost);
    between.forEach((price, i) => {
      const tree = trees.findLast((one) => one.price <= price)!.root;
      for (let run = 0; run < runs; run++)
        if (fold[run] === out) losses[i]![run] = lossOf(sample, run, leafOf(sample, tree, run), cost);
    });
  }
  return losses.map((loss) => {
    const error = sum(loss) / runs;
    const squares = sum(loss.map((one) => (one - error) * (one - error)));
    return { error, standardError: Math.sqrt(squares) / runs };
  });
};

/** Each run's fold, by chance; of each class every fold gets as many, or one less. */
const foldsOf = ({ classes, columns }: Targets, runs: number, folds: number, seed: number): number[] => {
  const order = shuffled(runs, new Stream(seed, 'folds'));
  const classOf = (run: number) => (classes ? columns.findIndex((column) => column[run] === 1) : 0);
  const fold: number[] = [];
  order.toSorted((a, b) => classOf(a) - classOf(b)).forEach((run, place) => (fold[run] = place % folds));
  return fold;
};

const leafOf = (sample: Sample, node: Node, run: number): Node => {
  if (!node.branches) return node;
  const { yes, yesNode, noNode } = node.branches;
  return leafOf(sample, holdsOf(yes, sample.factors)(sample.rows[run]!) ? yesNode : noNode, run);
};

const lossOf = ({ targets: { columns } }: Sample, run: number, { means }: Node, cost: Cost): number => {
  if (cost === 'misclassified') return columns[means.indexOf(Math.max(...means))]![run] === 1 ? 0 : 1;
  return columns.reduce(
    (total, column, i) => total + (column[run]! - means[i]!) * (column[run]! - means[i]!),
    0,
  );
};
