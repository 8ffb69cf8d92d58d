import { insideOf, type Box } from './box.js';
import { choose } from './choose.js';
import { prim, type Patience, type Search } from './prim.js';
import { withRuns, type Problem } from './problem.js';
import { reproducibility, type Reproduced } from './reproducibility.js';
import { separation } from './separation.js';
import { simplified } from './simplified.js';
import { tree, type Tree } from './tree.js';

/** A part of the space of factors that was found, and what speaks for it. */
export interface Found {
  /** Measured on the runs that no earlier part holds. */
  readonly box: Box;
  /** How likely a search finds a part as clear where factors do not matter. */
  readonly chance: number;
  /** How often searches of half the runs limit each factor, in the order of the factors. */
  readonly reproduced: readonly Reproduced[];
  /** Share of all runs of interest that it holds and no earlier part. */
  readonly coverage: number;
}

/** Everything a discovery says of its runs. */
export interface Discovery {
  /** The search of all runs. */
  readonly search: Search;
  /** The best part, whether or not it is clear, then what is clear in the rest. */
  readonly parts: readonly Found[];
  readonly tree: Tree;
}

export interface Discovering {
  readonly leastCoverage?: number | undefined;
  /** Seed of the shuffles, resamples and folds; the runs have their own. */
  readonly seed?: number;
}

/** With fewer runs of interest, or fewer others, nothing can be told. */
export const FEWEST = 10;

/** A part is told as a finding when chance does as well in less than this share of searches. */
export const LEVEL = 0.05;

const most = 3;

export const isClear = ({ box, chance }: Pick<Found, 'box' | 'chance'>): boolean =>
  box.limits.length > 0 && box.hits * box.allRuns > box.allHits * box.runs && chance < LEVEL;

export const isEnough = ({ ofInterest }: Pick<Problem, 'ofInterest'>): boolean => {
  const hits = ofInterest.filter((hit) => hit).length;
  return hits >= FEWEST && ofInterest.length - hits >= FEWEST;
};

/**
 * Where the runs of interest are: the best box of a search by PRIM without the limits that chance may have set, as many
 * more as stand out of the rest, and a decision tree of all runs. Undefined where there are too few to tell. Costs
 * 110 searches for each part.
 */
export const discover = (
  problem: Problem,
  { leastCoverage, seed = 1 }: Discovering = {},
): Discovery | undefined => {
  if (!isEnough(problem)) return undefined;
  const allHits = problem.ofInterest.filter((hit) => hit).length;
  // A part beside the first must be dense, or it is only the neighbourhood of the first.
  const patience: Patience = { threshold: (1 + allHits / problem.rows.length) / 2 };
  const search = prim(problem, { leastCoverage });
  const first = partOf(problem, search, { leastCoverage }, seed, allHits);
  const parts = [first];
  let rest = problem;
  let last = first;
  while (isClear(last) && parts.length < most) {
    rest = outside(rest, last.box);
    if (!isEnough(rest)) break;
    const next = prim(rest, patience);
    last = partOf(rest, next, patience, seed, allHits);
    if (!isClear(last) || last.box.density < patience.threshold!) break;
    parts.push(last);
  }
  const { factors, rows, ofInterest } = problem;
  return { search, parts, tree: tree(factors, rows, ofInterest, { seed }) };
};

const partOf = (
  problem: Problem,
  { boxes }: Search,
  patience: Patience,
  seed: number,
  allHits: number,
): Found => {
  // Limits that are each thin but together matter go when one box is simplified; so the choice is among simplified ones.
  const box = choose(
    boxes.map((one) => simplified(problem, one, LEVEL)),
    patience,
  );
  return {
    box,
    chance: separation(problem, patience, { seed }).chance,
    reproduced: reproducibility(problem, box, patience, { seed }),
    coverage: box.hits / allHits,
  };
};

const outside = (problem: Problem, { limits }: Box): Problem => {
  const inside = insideOf(problem, limits);
  return withRuns(
    problem,
    [...inside.keys()].filter((run) => !inside[run]),
  );
};
