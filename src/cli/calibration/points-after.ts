import { posterior, type Wave, waveScoreOf } from '../../experiments/index.js';

export interface PointsAfter {
  readonly points: readonly (readonly number[])[];
  /** How many of those looked at no wave has ruled out. */
  readonly allowed: number;
  readonly looked: number;
}

/**
 * Where the next wave looks: a sample of what the last wave's emulators find likely when errors are as much wider as
 * an even spread up to its cutoff is, less what any wave has ruled out; filled up with what comes nearest.
 */
export const pointsAfter = (
  waves: readonly Wave[],
  tried: readonly (readonly number[])[],
  count: number,
  seed: number,
  wider = (waves.at(-1)!.cutoff ?? 3) / Math.sqrt(3),
): PointsAfter => {
  const { emulators, targets } = waves.at(-1)!;
  const score = waveScoreOf(waves);
  const start = byScore(tried, score)
    .slice(0, 4)
    .map(({ point }) => point);
  const { points } = posterior({
    emulators,
    targets: targets.map((one) => ({
      ...one,
      tolerance: one.tolerance * wider,
      discrepancy: one.discrepancy * wider,
    })),
    size: 2 * count,
    seed,
    start,
    warmUp: 100,
    thin: 1,
  });
  const found = byScore(points, score);
  return {
    points: found.slice(0, count).map(({ point }) => point),
    allowed: found.filter((one) => one.score <= 1).length,
    looked: found.length,
  };
};

const byScore = (
  points: readonly (readonly number[])[],
  score: (point: readonly number[]) => number,
): { readonly point: readonly number[]; readonly score: number }[] =>
  points.map((point) => ({ point, score: score(point) })).toSorted((a, b) => a.score - b.score);
