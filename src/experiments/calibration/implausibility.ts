import { InputError } from '../../data/input-error.js';
import type { Emulator } from './emulator.js';
import { type Prediction, predictorOf } from './predict.js';
import { requirePoints } from './runs-given.js';
import { requireTargets, slackOf, type Target } from './target.js';

export interface Implausibility {
  /** For each target, distance from what was observed in standard deviations; null without a trusted emulator. */
  readonly each: readonly (number | null)[];
  /** The three largest, largest first; fewer when there are fewer trusted emulators. */
  readonly largest: readonly number[];
}

/** Distance of a prediction from what was observed, in standard deviations of all that may differ; with its sign. */
export const missOf = ({ mean, variance }: Prediction, target: Target, luck: number): number =>
  (mean - target.observed) / Math.sqrt(variance + luck + slackOf(target));

/**
 * How far a point is from all targets (Craig, Goldstein, Seheult and Smith 1997; luck as in Andrianakis et al.
 * 2015): emulators and targets one for one, a point of the unit cube.
 */
export const implausibility = (
  point: readonly number[],
  emulators: readonly Emulator[],
  targets: readonly Target[],
): Implausibility => {
  requireTargets(emulators, targets);
  requirePoints([point], 'implausibility');
  if (point.length !== emulators[0]!.parameters)
    throw new InputError(
      `Implausibility of ${emulators[0]!.parameters} parameters was asked at a point of ${point.length}; give one number for each.`,
    );
  const each = emulators.map((emulator, i) =>
    emulator.trusted ? Math.abs(missOf(predictorOf(emulator)(point), targets[i]!, emulator.luck)) : null,
  );
  const known = each.filter((value) => value !== null);
  return { each, largest: known.toSorted((a, b) => b - a).slice(0, 3) };
};
