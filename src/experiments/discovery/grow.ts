import { holdsOf } from './limit.js';
import { bestSplit, type Sample, type Split } from './split.js';
import { meansOf, spreadOf } from './targets.js';

/** A part of the runs, and how it is split further, if it is. */
export interface Node {
  readonly runs: number;
  /** Mean outcome; for classes the share of each, in the order of the tree's classes. */
  readonly means: readonly number[];
  /** Sum of squares around the means; for classes what Gini's index counts, from 0 to runs. */
  readonly spread: number;
  readonly branches: Branches | null;
}

export interface Branches extends Split {
  /** The runs within the limit `yes`, and those within `no`. */
  readonly yesNode: Node;
  readonly noNode: Node;
}

/** When growing ends. */
export interface Growth {
  /** The most questions from the root to a leaf. */
  readonly depth: number;
  /** The fewest runs of a leaf, and of a node that is split. */
  readonly leastLeaf: number;
  readonly leastSplit: number;
}

/** The tree of these runs, split as long as it gains and the limits of growth allow. */
export const grow = (sample: Sample, runs: readonly number[], growth: Growth): Node => {
  const means = meansOf(sample.targets, runs);
  const spread = spreadOf(sample.targets, runs, means);
  const isOver = growth.depth === 0 || runs.length < growth.leastSplit;
  const split = isOver ? null : bestSplit(sample, runs, spread, growth.leastLeaf);
  if (!split) return { runs: runs.length, means, spread, branches: null };
  const holds = holdsOf(split.yes, sample.factors);
  const below = { ...growth, depth: growth.depth - 1 };
  const yesNode = grow(
    sample,
    runs.filter((run) => holds(sample.rows[run]!)),
    below,
  );
  const noNode = grow(
    sample,
    runs.filter((run) => !holds(sample.rows[run]!)),
    below,
  );
  return { runs: runs.length, means, spread, branches: { ...split, yesNode, noNode } };
};

export const leafCount = ({ branches }: Node): number =>
  branches ? leafCount(branches.yesNode) + leafCount(branches.noNode) : 1;
