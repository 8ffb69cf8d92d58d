import { boxOf, type Box } from './box.js';
import { checkShare } from './check-option.js';
import { choose, type Choice } from './choose.js';
import type { Limit } from './limit.js';
import { pastes } from './paste.js';
import { holdAll, peeled, peelsOf, type Held, type Peel } from './peel.js';
import { checkProblem, type Problem } from './problem.js';

/** How patiently to search; all shares of runs, from 0 to 1. */
export interface Patience extends Choice {
  /** Share of the box's runs taken off in a step. */
  readonly peel?: number | undefined;
  /** No box with a smaller share of all runs. */
  readonly leastMass?: number | undefined;
  /** Share of the box's runs put back in a step after the last peel; 0 for none. */
  readonly paste?: number | undefined;
  /**
   * What the best peel has: the highest density left, as Friedman and Fisher published it; or the largest gain of
   * density for each run lost, which is fairer where a named value holds many runs (Kwakkel and Jaxa-Rozen 2016).
   */
  readonly best?: 'density' | 'gain' | undefined;
}

/** What a search found. */
export interface Search {
  /** The trajectory: all runs first, then one box for each peel, then for each paste. */
  readonly boxes: readonly Box[];
  readonly chosen: Box;
  /** Share of all runs that are of interest. */
  readonly base: number;
}

/**
 * The patient rule induction method of Friedman and Fisher (1999), with the measures of Bryant and Lempert (2010):
 * boxes that hold ever fewer runs and an ever larger share of those of interest. Costs about runs times factors for
 * each of some log(leastMass) / log(1 - peel) peels. No chance is involved; where peels are equal the one that
 * removes fewer runs wins, then the earlier factor, then the lower end.
 */
export const prim = (problem: Problem, patience: Patience = {}): Search => {
  checkProblem(problem);
  const boxes = trajectoryOf(problem, patience).map((limits) => boxOf(problem, limits));
  return { boxes, chosen: choose(boxes, patience), base: boxes[0]!.density };
};

const trajectoryOf = (
  problem: Problem,
  { peel = 0.05, leastMass = 0.05, paste = 0.05, best = 'density' }: Patience,
): (readonly Limit[])[] => {
  checkShare('peel', peel, 'above zero');
  checkShare('leastMass', leastMass, 'zero');
  checkShare('paste', paste, 'zero');
  const least = leastMass * problem.rows.length;
  const boxes: (readonly Limit[])[] = [];
  let held: Held | undefined = holdAll(problem);
  while (held) {
    boxes.push(held.limits);
    const next: Peel | undefined = bestPeel(problem, held, peel, least, best);
    held = next && peeled(held, next);
  }
  return paste > 0 ? [...boxes, ...pastes(problem, boxes.at(-1)!, paste)] : boxes;
};

/** None once every run inside is of interest, or none is, or every peel would leave too few. */
const bestPeel = (
  problem: Problem,
  held: Held,
  share: number,
  least: number,
  best: 'density' | 'gain',
): Peel | undefined => {
  const runs = held.orders[0]!.length;
  if (held.hits === runs || held.hits === 0) return undefined;
  const densityAfter = ({ removed, hitsRemoved }: Peel) =>
    (held.hits - hitsRemoved) / (runs - removed.length);
  const worth = (peel: Peel) =>
    best === 'density' ? densityAfter(peel) : (densityAfter(peel) - held.hits / runs) / peel.removed.length;
  return peelsOf(problem, held, share)
    .filter(({ removed }) => runs - removed.length >= least)
    .toSorted((a, b) => worth(b) - worth(a) || a.removed.length - b.removed.length)[0];
};
