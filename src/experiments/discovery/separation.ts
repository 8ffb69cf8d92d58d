import { Stream } from '../../kernel/index.js';
import type { Box } from './box.js';
import { checkCount } from './check-option.js';
import { prim, type Patience } from './prim.js';
import { checkProblem, type Problem } from './problem.js';
import { shuffled } from './shuffled.js';

/** Whether the factors tell the runs of interest apart at all. */
export interface Separation {
  /** By how many standard deviations the trajectory's clearest box has more runs of interest than chance puts there. */
  readonly clearest: number;
  /** How likely a search finds a box as clear where outcomes have nothing to do with factors. */
  readonly chance: number;
}

/**
 * A fair test of a search, which any search for the best box needs: which runs are of interest is dealt out anew by
 * chance, and searched again just so. Costs `shuffles` (99) searches; the chance is never below 1 / (shuffles + 1).
 */
export const separation = (
  problem: Problem,
  patience: Patience = {},
  { shuffles = 99, seed = 1 }: { readonly shuffles?: number; readonly seed?: number } = {},
): Separation => {
  checkProblem(problem);
  checkCount('shuffles', shuffles, 1);
  const stream = new Stream(seed, 'separation');
  const clearest = clearestOf(prim(problem, patience).boxes);
  let asClear = 1;
  for (let shuffle = 0; shuffle < shuffles; shuffle++) {
    stream.at(shuffle);
    const ofInterest = shuffled(problem.rows.length, stream).map((run) => problem.ofInterest[run]!);
    if (clearestOf(prim({ ...problem, ofInterest }, patience).boxes) >= clearest) asClear++;
  }
  return { clearest, chance: asClear / (shuffles + 1) };
};

const clearestOf = (boxes: readonly Box[]): number => Math.max(0, ...boxes.map(clearnessOf));

/** Against drawing the box's runs from all of them: the hypergeometric mean and deviation of hits. */
const clearnessOf = ({ runs, hits, allRuns, allHits }: Box): number => {
  const base = allHits / allRuns;
  const variance = runs * base * (1 - base) * (1 - runs / allRuns);
  return variance > 0 ? (hits - runs * base) / Math.sqrt(variance) : 0;
};
