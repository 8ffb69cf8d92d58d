import type { PairedDifference } from '../../../src/experiments/pairs/index.js';
import { Stream } from '../../../src/kernel/index.js';

/** Readings of draws of lucks: every number is a difference. */
export const designOf = (readings: readonly (readonly (readonly number[])[])[]): PairedDifference[] =>
  readings.flatMap((draws, i) =>
    draws.flatMap((lucks, draw) =>
      lucks.map((difference, luck) => ({ reading: `reading ${i}`, draw, luck, difference })),
    ),
  );

/** Differences of one reading with one luck in every draw. */
export const plain = (differences: readonly number[]): PairedDifference[] =>
  designOf([differences.map((difference) => [difference])]);

export interface Deviations {
  readonly mean: number;
  readonly readings: number;
  readonly parameters: number;
  readonly luck: number;
}

/** A nested design in normal numbers with these standard deviations. */
export const simulated = (
  [readings, draws, lucks]: readonly [number, number, number],
  deviations: Deviations,
  seed = 1,
): PairedDifference[] => {
  const stream = new Stream(seed, 'made');
  let next = 0;
  const normal = () => stream.normal(next++);
  const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);
  return designOf(
    numbers(readings).map(() => {
      const reading = deviations.mean + deviations.readings * normal();
      return numbers(draws).map(() => {
        const draw = reading + deviations.parameters * normal();
        return numbers(lucks).map(() => draw + deviations.luck * normal());
      });
    }),
  );
};
