import { type Draws, shuffled } from './draws.js';

/** Points of the unit cube of which each n-th of every coordinate has exactly one (McKay, Beckman and Conover 1979). */
export const latinHypercube = (size: number, parameters: number, chance: Draws): Float64Array[] => {
  const points = Array.from({ length: size }, () => new Float64Array(parameters));
  for (let j = 0; j < parameters; j++)
    shuffled(size, chance).forEach((row, i) => {
      points[i]![j] = (row + chance.uniform()) / size;
    });
  return points;
};
