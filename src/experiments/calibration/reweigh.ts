import { exp } from '../../kernel/index.js';
import { InputError } from '../../data/input-error.js';
import { draws } from './draws.js';
import type { Emulator } from './emulator.js';
import { logDensity } from './likelihood.js';
import { requireTargets, slackOf, type Target } from './target.js';

export interface Reweighed {
  /** One for each point; they add up to 1. */
  readonly weights: readonly number[];
  /** Points of equal weight that would tell as much (Kish 1965). */
  readonly effective: number;
}

/**
 * Weights that put actual runs in the place of emulators: `outputs` has for each point of a posterior sample what
 * the simulator said of each target, `logLikelihoods` what the emulators said. A run has its own luck, history
 * another, so luck counts for both. Targets whose emulator is not trusted count nowhere.
 */
export const reweigh = (asked: {
  readonly emulators: readonly Emulator[];
  readonly targets: readonly Target[];
  readonly logLikelihoods: readonly number[];
  readonly outputs: readonly (readonly number[])[];
}): Reweighed => {
  const { emulators, targets, logLikelihoods, outputs } = asked;
  requireTargets(emulators, targets);
  if (outputs.length !== logLikelihoods.length || outputs.length === 0)
    throw new InputError(
      `${outputs.length} runs were given for ${logLikelihoods.length} points; give one for each, and at least one.`,
    );
  const logarithms = outputs.map((run, i) => runDensity(run, i, emulators, targets) - logLikelihoods[i]!);
  const highest = logarithms.reduce((most, value) => Math.max(most, value), -Infinity);
  const raw = logarithms.map((value) => exp(value - highest));
  const total = raw.reduce((sum, value) => sum + value, 0);
  const weights = raw.map((value) => value / total);
  return { weights, effective: 1 / weights.reduce((sum, weight) => sum + weight * weight, 0) };
};

const runDensity = (
  run: readonly number[],
  number: number,
  emulators: readonly Emulator[],
  targets: readonly Target[],
): number =>
  targets.reduce((sum, target, i) => {
    const output = run[i];
    if (output === undefined || !Number.isFinite(output))
      throw new InputError(`Run ${number} says ${output} of ${target.name}; give a finite number.`);
    const { luck, seedsPerRun, trusted } = emulators[i]!;
    if (!trusted) return sum;
    const variance = slackOf(target) + luck * (1 + 1 / seedsPerRun);
    return sum + logDensity((output - target.observed) / Math.sqrt(variance), variance);
  }, 0);

/** A sample of points of equal weight, each as often as its weight says, but for less than one (Kitagawa 1996). */
export const resample = <T>(
  points: readonly T[],
  weights: readonly number[],
  size: number,
  seed: number,
): T[] => {
  if (points.length !== weights.length || points.length === 0)
    throw new InputError(
      `${weights.length} weights were given for ${points.length} points; give one for each, and at least one.`,
    );
  const offset = draws(seed, 'resample').uniform();
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let at = 0;
  let reached = weights[0]!;
  return Array.from({ length: size }, (_, i) => {
    while (reached < ((i + offset) / size) * total && at < points.length - 1) reached += weights[++at]!;
    return points[at]!;
  });
};
