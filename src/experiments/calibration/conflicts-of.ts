import { InputError } from '../../data/input-error.js';
import type { Emulator } from './emulator.js';
import { missOf } from './implausibility.js';
import { predictorOf } from './predict.js';
import { requirePoints } from './runs-given.js';
import { requireTargets, type Target } from './target.js';

/** Two targets no point meets together: where one is nearer, the other is further away. */
export interface Conflict {
  readonly first: string;
  readonly second: string;
  /** Of the two implausibilities over the points; near -1 when one gains what the other loses. */
  readonly correlation: number;
  /** Smallest, over the points, of the larger of the two implausibilities. */
  readonly bestTogether: number;
  readonly bestFirst: number;
  readonly bestSecond: number;
}

export interface Conflicts {
  /** Worst first. */
  readonly pairs: readonly Conflict[];
  /** Targets that no point meets even alone, worst first. */
  readonly unmet: readonly { readonly target: string; readonly best: number; readonly medianMiss: number }[];
  /** Targets left out because their emulator is not trusted. */
  readonly unknown: readonly string[];
}

const usualMet = 2;
const opposed = -0.3;

interface Known {
  readonly target: string;
  /** Signed, point by point. */
  readonly misses: readonly number[];
  readonly distances: readonly number[];
  readonly best: number;
}

/**
 * What a set of points says of targets that cannot be met together. A target is met where its implausibility is at
 * most `met`, 2 unless told otherwise. The rule for a pair: no point meets both, and over the points their
 * implausibilities have a correlation of at most -0.3. Points that rank 2 or 3 of a wave leaves show most, because
 * they may miss a target; a posterior sample shows the compromise. Costs targets squared times points.
 */
export const conflictsOf = (asked: {
  readonly points: readonly (readonly number[])[];
  readonly emulators: readonly Emulator[];
  readonly targets: readonly Target[];
  readonly met?: number;
}): Conflicts => {
  const { points, emulators, targets, met = usualMet } = asked;
  requireTargets(emulators, targets);
  requirePoints(points, 'the points for conflicts');
  if (points.length < 3)
    throw new InputError(`Conflicts were asked of ${points.length} points; give three at least.`);
  if (!(met > 0)) throw new InputError(`A target is met within ${met}; give a number above 0.`);
  const known = emulators.flatMap((emulator, i) =>
    emulator.trusted ? [knownOf(points, emulator, targets[i]!)] : [],
  );
  return {
    pairs: known
      .flatMap((first, i) => known.slice(i + 1).map((second) => pairOf(first, second)))
      .filter(({ bestTogether, correlation }) => bestTogether > met && correlation <= opposed)
      .toSorted((a, b) => b.bestTogether - a.bestTogether),
    unmet: known
      .filter(({ best }) => best > met)
      .toSorted((a, b) => b.best - a.best)
      .map(({ target, best, misses }) => ({ target, best, medianMiss: medianOf(misses) })),
    unknown: targets.filter((_, i) => !emulators[i]!.trusted).map(({ name }) => name),
  };
};

const knownOf = (points: readonly (readonly number[])[], emulator: Emulator, target: Target): Known => {
  const predict = predictorOf(emulator);
  const misses = points.map((point) => missOf(predict(point), target, emulator.luck));
  const distances = misses.map(Math.abs);
  return { target: target.name, misses, distances, best: least(distances) };
};

const least = (values: readonly number[]) => values.reduce((best, value) => Math.min(best, value), Infinity);

const medianOf = (values: readonly number[]) => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

const pairOf = (first: Known, second: Known): Conflict => ({
  first: first.target,
  second: second.target,
  correlation: correlationOf(first.distances, second.distances),
  bestTogether: first.distances.reduce(
    (best, value, i) => Math.min(best, Math.max(value, second.distances[i]!)),
    Infinity,
  ),
  bestFirst: first.best,
  bestSecond: second.best,
});

/** What never changes goes with nothing: 0. */
const correlationOf = (a: readonly number[], b: readonly number[]): number => {
  const meanA = a.reduce((sum, value) => sum + value, 0) / a.length;
  const meanB = b.reduce((sum, value) => sum + value, 0) / b.length;
  let [both, squaresA, squaresB] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    both += (a[i]! - meanA) * (b[i]! - meanB);
    squaresA += (a[i]! - meanA) * (a[i]! - meanA);
    squaresB += (b[i]! - meanB) * (b[i]! - meanB);
  }
  return squaresA > 0 && squaresB > 0 ? both / Math.sqrt(squaresA * squaresB) : 0;
};
