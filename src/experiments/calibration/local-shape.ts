import { cell, cholesky } from './cholesky.js';
import type { Emulator } from './emulator.js';
import { predictorOf } from './predict.js';
import { slackOf, type Target } from './target.js';

const half = 0.01;
// Precision of the uniform distribution over the unit interval.
const priorPrecision = 12;

/** How closely parameters are held near a point, as if emulators were straight lines there. */
export interface LocalShape {
  readonly parameters: number;
  /** Inverse of the covariance; lower half, row by row. */
  readonly precision: Float64Array;
  /** Of the precision. */
  readonly factor: Float64Array;
}

/** A target, and how many of its standard deviations are let pass. */
export interface Hold {
  readonly emulator: Emulator;
  readonly target: Target;
  readonly width: number;
}

/**
 * A function of points, and of how much wider than told the holds are, that tells the shape there. It asks every
 * emulator twice for each parameter it looks at.
 */
export const localShapeOf = (
  holds: readonly Hold[],
  parameters: number,
): ((point: ArrayLike<number>, wider: number) => LocalShape) => {
  const used = holds.map(({ emulator, target, width }) => ({
    active: emulator.active.toSorted((a, b) => a - b),
    predict: predictorOf(emulator),
    slack: emulator.luck + slackOf(target),
    width,
  }));
  return (point, wider) => {
    const precision = new Float64Array(cell(parameters, 0));
    for (let i = 0; i < parameters; i++) precision[cell(i, i)] = priorPrecision;
    const there = Float64Array.from(point);
    for (const { active, predict, slack, width } of used) {
      const variance = (predict(there).variance + slack) * width * width * wider * wider;
      const slopes = active.map((parameter) => slopeAt(there, parameter, (at) => predict(at).mean));
      active.forEach((row, i) => {
        for (let j = 0; j <= i; j++) {
          const at = cell(row, active[j]!);
          precision[at] = precision[at]! + (slopes[i]! * slopes[j]!) / variance;
        }
      });
    }
    return { parameters, precision, factor: cholesky(precision, parameters) };
  };
};

const slopeAt = (point: Float64Array, parameter: number, mean: (at: Float64Array) => number): number => {
  const here = point[parameter]!;
  const [low, high] = [Math.max(0, here - half), Math.min(1, here + half)];
  point[parameter] = high;
  const above = mean(point);
  point[parameter] = low;
  const below = mean(point);
  point[parameter] = here;
  return (above - below) / (high - low);
};
