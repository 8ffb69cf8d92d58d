import type { RunEffect } from '../../src/web/doubt/run-effects.js';

/** Runs with these effects; in each but the first something is drawn. */
export const effectsOf = (
  differences: readonly number[],
  drawn: (index: number) => Readonly<Record<string, number>> = () => ({}),
): RunEffect[] =>
  differences.map((difference, index) => ({
    index,
    reading: '',
    draw: index,
    luck: 0,
    difference,
    parameters: index === 0 ? {} : drawn(index),
  }));

/** Numbers from 0 to 1 that look drawn, the same in every test. */
export const noise = (index: number, column: number): number => {
  const x = Math.sin(12.9898 * (index + 1) + 78.233 * (column + 1)) * 43758.5453;
  return x - Math.floor(x);
};
