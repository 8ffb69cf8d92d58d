import { boxOf, type Box } from './box.js';
import type { Problem } from './problem.js';

/**
 * The box without the limits that chance may have set: as long as the largest quasi p-value is above the level, that
 * limit goes and the others are tested again, as Bryant and Lempert (2010) advise.
 */
export const simplified = (problem: Problem, box: Box, level = 0.05): Box => {
  const weakest = box.limits.toSorted((a, b) => b.quasiPValue - a.quasiPValue)[0];
  if (!weakest || weakest.quasiPValue <= level) return box;
  const kept = box.limits.filter((limit) => limit !== weakest);
  return simplified(problem, boxOf(problem, kept), level);
};
