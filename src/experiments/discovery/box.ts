import { chanceOfAsMany } from './chance-of-as-many.js';
import { holdsOf, type Limit } from './limit.js';
import type { Problem } from './problem.js';

/** A part of the space of factors, and how well it tells which runs are of interest. */
export interface Box {
  readonly limits: readonly (Limit & Tested)[];
  /** How many runs lie in it, and how many of those are of interest. */
  readonly runs: number;
  readonly hits: number;
  /** How many runs there are, and how many of those are of interest. */
  readonly allRuns: number;
  readonly allHits: number;
  /** Share of the runs of interest that lie in it. */
  readonly coverage: number;
  /** Share of the runs in it that are of interest; 0 for an empty box. */
  readonly density: number;
  /** Share of all runs that lie in it. */
  readonly mass: number;
}

export interface Tested {
  /**
   * Chance that as many runs of the box are of interest, drawn at the density the box has without this limit (Bryant
   * and Lempert 2010). Quasi: the limit was sought on the same runs, so it looks surer than it is.
   */
  readonly quasiPValue: number;
}

/** The box with these limits and its measures; costs runs times limits. */
export const boxOf = (problem: Problem, limits: readonly Limit[]): Box => {
  const counts = countsOf(problem, limits);
  const { runs, hits, allRuns, allHits } = counts;
  return {
    limits: limits.map((limit, i) => {
      const [runsWithout, hitsWithout] = [runs + counts.runsOnlyOut[i]!, hits + counts.hitsOnlyOut[i]!];
      const density = runsWithout > 0 ? hitsWithout / runsWithout : 0;
      return { ...limit, quasiPValue: chanceOfAsMany(hits, runs, density) };
    }),
    runs,
    hits,
    allRuns,
    allHits,
    coverage: allHits > 0 ? hits / allHits : 0,
    density: runs > 0 ? hits / runs : 0,
    mass: runs / allRuns,
  };
};

/** Beside those inside, the runs that each limit alone keeps out. */
const countsOf = ({ factors, rows, ofInterest }: Problem, limits: readonly Limit[]) => {
  const tests = limits.map((limit) => holdsOf(limit, factors));
  const runsOnlyOut = limits.map(() => 0);
  const hitsOnlyOut = limits.map(() => 0);
  let [runs, hits, allHits] = [0, 0, 0];
  rows.forEach((row, run) => {
    const hit = ofInterest[run] ? 1 : 0;
    allHits += hit;
    const first = tests.findIndex((holds) => !holds(row));
    if (first < 0) {
      runs++;
      hits += hit;
    } else if (tests.every((holds, i) => i <= first || holds(row))) {
      runsOnlyOut[first]!++;
      hitsOnlyOut[first]! += hit;
    }
  });
  return { runs, hits, allRuns: rows.length, allHits, runsOnlyOut, hitsOnlyOut };
};

/** Whether each run of a problem lies within the limits, in the order of its rows. */
export const insideOf = ({ factors, rows }: Problem, limits: readonly Limit[]): boolean[] => {
  const tests = limits.map((limit) => holdsOf(limit, factors));
  return rows.map((row) => tests.every((holds) => holds(row)));
};
