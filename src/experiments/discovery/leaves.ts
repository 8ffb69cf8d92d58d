import { InputError } from '../../data/input-error.js';
import { boxOf, type Box } from './box.js';
import type { Node } from './grow.js';
import type { Interval, Limit, States } from './limit.js';
import { withLimit } from './peel.js';
import { checkProblem, type Problem } from './problem.js';
import type { Tree } from './tree.js';

/** A part of the space of factors to which a tree gives one answer. */
export interface Leaf {
  readonly limits: readonly Limit[];
  readonly runs: number;
  /** Share of all runs. */
  readonly mass: number;
  /** Mean outcome; for classes the share of each, in the order of the tree's classes. */
  readonly means: readonly number[];
}

/** The leaves of a tree, each within the `yes` before the `no` of every split. */
export const leavesOf = ({ root }: Tree): Leaf[] => leavesUnder(root, [], root.runs);

const leavesUnder = ({ runs, means, branches }: Node, limits: readonly Limit[], all: number): Leaf[] =>
  branches
    ? [
        ...leavesUnder(branches.yesNode, narrowed(limits, branches.yes), all),
        ...leavesUnder(branches.noNode, narrowed(limits, branches.no), all),
      ]
    : [{ limits, runs, mass: runs / all, means }];

/** Limits on one factor become one: what is within all of them. */
const narrowed = (limits: readonly Limit[], limit: Limit): Limit[] => {
  const before = limits.find(({ factor }) => factor === limit.factor);
  if (!before) return withLimit(limits, limit);
  if ('values' in limit) {
    const { values } = before as States;
    return withLimit(limits, { ...limit, values: values.filter((value) => limit.values.includes(value)) });
  }
  const { low, high } = before as Interval;
  return withLimit(limits, {
    ...limit,
    low: limit.low === null ? low : low === null ? limit.low : Math.max(low, limit.low),
    high: limit.high === null ? high : high === null ? limit.high : Math.min(high, limit.high),
  });
};

/**
 * The leaves of a tree of true and false in which the problem's runs of interest are more frequent than a density,
 * unless given than among all its runs, as boxes and the densest first. The problem may hold other runs than the tree
 * was grown on: then the boxes tell what the tree is worth.
 */
export const leavesOfInterest = (problem: Problem, tree: Tree, leastDensity?: number): Box[] => {
  checkProblem(problem);
  if (!tree.classes?.includes('true'))
    throw new InputError('Only a tree of true and false, with a run that is true, has leaves of interest.');
  const least = leastDensity ?? boxOf(problem, []).density;
  return leavesOf(tree)
    .map(({ limits }) => boxOf(problem, limits))
    .filter(({ density }) => density > least || (density === least && leastDensity !== undefined))
    .toSorted((a, b) => b.density - a.density || b.coverage - a.coverage);
};
