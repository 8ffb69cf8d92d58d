import { boxOf, insideOf, type Box } from './box.js';
import { checkCount } from './check-option.js';
import { prim, type Patience } from './prim.js';
import { checkProblem, withRuns, type Problem } from './problem.js';

/** One of several boxes that together cover the runs of interest. */
export interface Piece {
  /** Measured on the runs that no earlier box holds. */
  readonly box: Box;
  /** Shares of all runs of interest, and of all runs, that this box holds and no earlier one. */
  readonly coverage: number;
  readonly mass: number;
}

/** Boxes one after the other, and what none of them holds. */
export interface Cover {
  readonly pieces: readonly Piece[];
  /** Share of all runs of interest that some piece holds. */
  readonly coverage: number;
  /** Of the runs in no piece: how many there are, and how many are of interest. */
  readonly restRuns: number;
  readonly restHits: number;
}

/**
 * Several boxes: finds one, takes its runs away and searches the rest, until `most` (3) are found, no run of interest
 * is left, or the next box is less dense than the threshold. The threshold is halfway from the share of all runs
 * that are of interest to 1, unless given.
 */
export const cover = (problem: Problem, patience: Patience & { readonly most?: number } = {}): Cover => {
  checkProblem(problem);
  const { most = 3 } = patience;
  checkCount('most', most, 1);
  const allHits = problem.ofInterest.filter((hit) => hit).length;
  const allRuns = problem.rows.length;
  const threshold = patience.threshold ?? (1 + allHits / allRuns) / 2;
  const pieces: Piece[] = [];
  let rest = problem;
  while (pieces.length < most && rest.ofInterest.includes(true)) {
    const { chosen: box } = prim(rest, { ...patience, threshold });
    if (box.density < threshold || box.limits.length === 0) break;
    pieces.push({ box, coverage: box.hits / allHits, mass: box.runs / allRuns });
    const inside = insideOf(rest, box.limits);
    rest = withRuns(
      rest,
      [...inside.keys()].filter((run) => !inside[run]),
    );
  }
  const { runs: restRuns, hits: restHits } = restOf(rest);
  return { pieces, coverage: (allHits - restHits) / allHits, restRuns, restHits };
};

const restOf = (rest: Problem) => (rest.rows.length > 0 ? boxOf(rest, []) : { runs: 0, hits: 0 });
