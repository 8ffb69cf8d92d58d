import { log } from '../../kernel/index.js';
import type { Draws } from './draws.js';
import type { Emulator } from './emulator.js';
import { missOf } from './implausibility.js';
import { predictorOf } from './predict.js';
import type { Gate, Landscape } from './slice-walk.js';
import { slackOf, type Target } from './target.js';

const fullTurn = 2 * Math.PI;

/** Logarithm of the normal density of a miss in standard deviations of the given variance. */
export const logDensity = (miss: number, variance: number): number =>
  -(miss * miss + log(fullTurn * variance)) / 2;

/**
 * The logarithm of how likely the targets are, target by target: normal errors that know nothing of each other.
 * Emulators that are not trusted say nothing.
 */
export const likelihoodOf = (emulators: readonly Emulator[], targets: readonly Target[]): Landscape => {
  const used = emulators.flatMap((emulator, i) =>
    emulator.trusted
      ? [{ emulator, predict: predictorOf(emulator), target: targets[i]!, slack: slackOf(targets[i]!) }]
      : [],
  );
  const { parameters } = emulators[0]!;
  return {
    parameters,
    count: used.length,
    at: (number, point) => {
      const { emulator, predict, target, slack } = used[number]!;
      const prediction = predict(point);
      const miss = missOf(prediction, target, emulator.luck);
      return logDensity(miss, prediction.variance + emulator.luck + slack);
    },
    affected: Array.from({ length: parameters }, (_, parameter) =>
      used.flatMap(({ emulator }, i) => (emulator.active.includes(parameter) ? [i] : [])),
    ),
  };
};

/** Lets a point pass that is above a height drawn evenly between nothing and the likelihood here. */
export const byLikelihood =
  (chance: Draws): Gate =>
  (here, changing) => {
    let height = log(1 - chance.uniform());
    for (const value of changing) height += here[value]!;
    return (take) => {
      let found = 0;
      for (const value of changing) found += take(value);
      return found >= height;
    };
  };
