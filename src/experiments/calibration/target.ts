import { InputError } from '../../data/input-error.js';
import type { Emulator } from './emulator.js';

/** What the simulator should say, in units of its output. */
export interface Target {
  readonly name: string;
  readonly observed: number;
  /** Standard deviation of what was observed and of what counts as good enough. */
  readonly tolerance: number;
  /** Standard deviation of what the best simulator still gets wrong. */
  readonly discrepancy: number;
}

/** Variance of observation, tolerance and discrepancy together. */
export const slackOf = ({ tolerance, discrepancy }: Target): number =>
  tolerance * tolerance + discrepancy * discrepancy;

/** Refuses targets that do not fit their emulators, one for one. */
export const requireTargets = (emulators: readonly Emulator[], targets: readonly Target[]): void => {
  if (emulators.length !== targets.length || targets.length === 0)
    throw new InputError(
      `${emulators.length} emulators were given for ${targets.length} targets; give one for each, in the same order.`,
    );
  const [first] = emulators;
  emulators.forEach((emulator, i) => {
    const { name, observed, tolerance, discrepancy } = targets[i]!;
    if (emulator.parameters !== first!.parameters)
      throw new InputError(
        `The emulator of ${name} has ${emulator.parameters} parameters, that of ${targets[0]!.name} has ${first!.parameters}; give all the same.`,
      );
    if (!Number.isFinite(observed))
      throw new InputError(`The observed value of ${name} is ${observed}; give a finite number.`);
    if (!(tolerance >= 0 && discrepancy >= 0 && tolerance + discrepancy > 0))
      throw new InputError(
        `${name} has a tolerance of ${tolerance} and a discrepancy of ${discrepancy}; give both as 0 or more, one above 0.`,
      );
  });
};
