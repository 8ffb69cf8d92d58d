import { InputError } from '../../data/input-error.js';
import type { Box } from './box.js';

/** How one box of a trajectory is chosen; shares from 0 to 1. */
export interface Choice {
  /** Given: the densest box of at least this coverage. Else: the largest harmonic mean of coverage and density. */
  readonly leastCoverage?: number | undefined;
  /** Boxes of less density are passed over, unless no box reaches it. */
  readonly threshold?: number | undefined;
}

/** The harmonic mean of coverage and density: 1 for a box that holds all runs of interest and no other. */
export const balanceOf = ({ hits, runs, allHits }: Box): number => (2 * hits) / (runs + allHits);

/**
 * The box of a trajectory by the rule; of equal ones the one with fewer limits, then with more coverage, then the
 * earlier. The box without limits covers everything, so there always is one.
 */
export const choose = (boxes: readonly Box[], { leastCoverage = 0, threshold = 0 }: Choice): Box => {
  for (const [name, share] of Object.entries({ leastCoverage, threshold }))
    if (!(share >= 0 && share <= 1)) throw new InputError(`${name} is ${share}; give a share from 0 to 1.`);
  const covering = boxes.filter(({ coverage }) => coverage >= leastCoverage);
  const dense = covering.filter(({ density }) => density >= threshold);
  const worth = leastCoverage === 0 ? balanceOf : ({ density }: Box) => density;
  return (dense.length > 0 ? dense : covering).toSorted(
    (a, b) => worth(b) - worth(a) || a.limits.length - b.limits.length || b.coverage - a.coverage,
  )[0]!;
};
