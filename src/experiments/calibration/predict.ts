import { InputError } from '../../data/input-error.js';
import { solveLower } from './cholesky.js';
import type { Emulator } from './emulator.js';
import { featuresAt } from './features.js';
import { scaled } from './scale.js';

/** What the simulator would say on average over seeds, in units of the output, and its variance. */
export interface Prediction {
  readonly mean: number;
  /** Without luck: uncertainty of the surface, and what inactive parameters do. */
  readonly variance: number;
}

/** A function that predicts many points fast; it keeps room for its numbers and reads no more of the emulator. */
export const predictorOf = (emulator: Emulator): ((point: ArrayLike<number>) => Prediction) => {
  const { active, scales, terms, output, nugget, surfaceVariance } = emulator;
  const coefficients = Float64Array.from(emulator.coefficients);
  const factor = Float64Array.from(emulator.factor);
  const knots = {
    lengthScale: emulator.lengthScale,
    places: emulator.knots.map((place) => Float64Array.from(place)),
    factor: Float64Array.from(emulator.knotFactor),
  };
  const size = coefficients.length;
  const inputs = new Float64Array(active.length);
  const features = new Float64Array(size);
  const unlucky = Math.max(0, nugget - emulator.luck / emulator.seedsPerRun);
  return (point) => {
    for (let i = 0; i < active.length; i++) inputs[i] = scaled(point[active[i]!]!, scales[i]!);
    const unseen = featuresAt(inputs, terms, knots, features);
    let mean = 0;
    for (let i = 0; i < size; i++) mean += coefficients[i]! * features[i]!;
    solveLower(factor, size, features);
    let spread = 0;
    for (let i = 0; i < size; i++) spread += features[i]! * features[i]!;
    return {
      mean: output.centre + output.spread * mean,
      variance: unlucky + nugget * spread + surfaceVariance * unseen,
    };
  };
};

/** One point of the unit cube, predicted; for many points see `predictorOf`. */
export const predict = (emulator: Emulator, point: readonly number[]): Prediction => {
  if (point.length !== emulator.parameters)
    throw new InputError(
      `An emulator of ${emulator.parameters} parameters was asked for a point of ${point.length}; give one number for each.`,
    );
  return predictorOf(emulator)(point);
};
