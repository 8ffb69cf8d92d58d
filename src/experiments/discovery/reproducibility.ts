import { Stream } from '../../kernel/index.js';
import type { Box } from './box.js';
import { checkCount, checkShare } from './check-option.js';
import { InputError } from '../../data/input-error.js';
import { prim, type Patience } from './prim.js';
import { checkProblem, withRuns, type Problem } from './problem.js';
import { shuffled } from './shuffled.js';

/** How often searches of resampled runs limit a factor, as shares of the resamples. */
export interface Reproduced {
  readonly factor: string;
  /** In the box of the resample whose coverage is nearest to the box's. */
  readonly byCoverage: number;
  /** In the one whose density is. */
  readonly byDensity: number;
}

export interface Resampling {
  readonly resamples?: number;
  /**
   * Share of the runs in a resample, each at most once. 'bootstrap' draws as many as there are, with replacement; runs
   * drawn twice then make limits that chance set look reproducible, so that halves are the better test.
   */
  readonly part?: number | 'bootstrap';
  readonly seed?: number;
}

/**
 * The resampling test of Bryant and Lempert (2010): whether another sample of runs would limit the same factors. One
 * entry for each factor, in their order; 10 resamples of half the runs unless said. A resample without a run of
 * interest limits nothing.
 */
export const reproducibility = (
  problem: Problem,
  box: Box,
  patience: Patience = {},
  { resamples = 10, part = 0.5, seed = 1 }: Resampling = {},
): Reproduced[] => {
  checkProblem(problem);
  checkCount('resamples', resamples, 1);
  if (part !== 'bootstrap') checkShare('part', part, 'above zero');
  if (part !== 'bootstrap' && part * problem.rows.length < 1)
    throw new InputError(
      `part is ${part}, which of ${problem.rows.length} runs leaves none; give a larger share.`,
    );
  const stream = new Stream(seed, 'reproducibility');
  const found = Array.from({ length: resamples }, (_, resample) => {
    stream.at(resample);
    const sample = withRuns(problem, runsDrawn(problem.rows.length, part, stream));
    return sample.ofInterest.includes(true) ? prim(sample, patience).boxes : [];
  });
  const shareOf = (factor: string, measure: 'coverage' | 'density') =>
    found.filter((boxes) => nearest(boxes, box, measure)?.limits.some((limit) => limit.factor === factor))
      .length / resamples;
  return problem.factors.map(({ name }) => ({
    factor: name,
    byCoverage: shareOf(name, 'coverage'),
    byDensity: shareOf(name, 'density'),
  }));
};

const runsDrawn = (count: number, part: number | 'bootstrap', stream: Stream): number[] =>
  part === 'bootstrap'
    ? Array.from({ length: count }, (_, i) => stream.index(i, count))
    : shuffled(count, stream).slice(0, Math.floor(part * count));

/** Of boxes equally near the one with more of both measures. */
const nearest = (boxes: readonly Box[], { coverage, density }: Box, measure: 'coverage' | 'density') => {
  const aim = measure === 'coverage' ? coverage : density;
  return boxes.toSorted(
    (a, b) =>
      Math.abs(a[measure] - aim) - Math.abs(b[measure] - aim) ||
      b.coverage + b.density - a.coverage - a.density,
  )[0];
};
