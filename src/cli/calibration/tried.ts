import { type Factor, type FitTarget, logDensityOf, type WaveRuns } from '../../experiments/index.js';
import type { StoredRun } from '../../runs/parts/index.js';
import type { Checked } from './concluded.js';
import { type Calibrating, runStage } from './stages.js';

/** A point of the unit cube that was run for real. */
export interface Tried {
  readonly point: readonly number[];
  /** Of each target, the mean over its seeds; NaN when a run stopped. */
  readonly outputs: readonly number[];
  readonly logDensity: number;
}

/** Runs points with so many seeds each. */
export const tried = async (
  task: Calibrating,
  stage: string,
  points: readonly (readonly number[])[],
  lucks: readonly (number | null)[],
  seeds: number,
): Promise<Tried[]> => {
  const { runs } = await runStage(task, stage, { method: 'points', points }, seeds);
  const outputs = meansOf(runs, points.length, seeds, task.targets);
  return points.map((point, i) => ({
    point,
    outputs: outputs[i]!,
    logDensity: logDensityOf(outputs[i]!, task.targets, lucks, seeds),
  }));
};

/** The runs of a wave, one seed each. */
export const triedIn = (
  { points, outputs }: WaveRuns,
  targets: readonly FitTarget[],
  lucks: readonly (number | null)[],
): Tried[] =>
  points.map((point, i) => {
    const values = outputs.map((of) => of[i]!);
    return { point, outputs: values, logDensity: logDensityOf(values, targets, lucks, 1) };
  });

/** Those that meet the targets best, the best first. */
export const bestOf = (all: readonly Tried[], count: number): Tried[] =>
  all.toSorted((a, b) => b.logDensity - a.logDensity).slice(0, count);

/** The best points alone, and the means of more and more of them, so many in all. */
export const middlesOf = (best: readonly Tried[], count: number): number[][] => {
  const sizes = Array.from(
    { length: count },
    (_, i) => 1 + Math.floor((i * (best.length - 1)) / Math.max(1, count - 1)),
  );
  return [...new Set(sizes)].map((size) =>
    best[0]!.point.map((_, j) => best.slice(0, size).reduce((sum, { point }) => sum + point[j]!, 0) / size),
  );
};

/** As values of the parameters, or factors on them. */
export const valuesOf = ({ point, logDensity }: Tried, factors: readonly Factor[]): Checked => ({
  values: factors.map(({ low, high }, j) => rounded(low + (high - low) * point[j]!)),
  logDensity,
});

// Six digits are more than any parameter is known to.
const rounded = (value: number) => Number(value.toPrecision(6));

const meansOf = (
  runs: readonly StoredRun[],
  points: number,
  seeds: number,
  targets: readonly FitTarget[],
) => {
  const sums = Array.from({ length: points }, () => targets.map(() => 0));
  for (const run of runs)
    targets.forEach((target, i) => (sums[Math.floor(run.case / seeds)]![i]! += target.valueOf(run) / seeds));
  return sums;
};
