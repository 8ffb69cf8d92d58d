import { InputError } from '../../data/input-error.js';
import { Stream } from '../../kernel/index.js';

/** Chance for a method that draws one number after the other. */
export interface Draws {
  /** Even on [0, 1). */
  readonly uniform: () => number;
  /** Mean 0, standard deviation 1. */
  readonly normal: () => number;
  /** A whole number from 0 to size - 1. */
  readonly index: (size: number) => number;
}

/** The same seed and name give the same draws in the same order. */
export const draws = (seed: number, name: string): Draws => {
  if (!Number.isSafeInteger(seed))
    throw new InputError(`The seed of ${name} is ${seed}; give a whole number.`);
  const stream = new Stream(seed, `calibration ${name}`);
  let next = 0;
  return {
    uniform: () => stream.uniform(next++),
    normal: () => stream.normal(next++),
    index: (size) => stream.index(next++, size),
  };
};

/** 0 to size - 1 in an order by chance (Fisher and Yates). */
export const shuffled = (size: number, chance: Draws): number[] => {
  const order = Array.from({ length: size }, (_, i) => i);
  for (let i = size - 1; i > 0; i--) {
    const j = chance.index(i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
};
