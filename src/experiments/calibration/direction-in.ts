import { cell, cholesky, solveUpper } from './cholesky.js';
import type { Draws } from './draws.js';
import type { LocalShape } from './local-shape.js';

// Chance of a parameter that is not tied to the first, beside one that is tied most.
const aside = 0.01;

/**
 * A direction by chance that changes some parameters, 2, 4, 8 and so on up to all of them, and is longest where
 * these reach furthest when the others stay. Few, because a line that changes many soon leaves the cube; held by
 * the same targets, because only together can such parameters move far.
 */
export const directionIn = (shape: LocalShape, chance: Draws): Float64Array => {
  const { parameters, precision } = shape;
  const direction = new Float64Array(parameters);
  const chosen = chosenFrom(parameters, precision, chance);
  const reach = Float64Array.from(chosen, () => chance.normal());
  solveUpper(factorOf(shape, chosen), chosen.length, reach);
  chosen.forEach((parameter, i) => {
    direction[parameter] = reach[i]!;
  });
  return direction;
};

const factorOf = ({ parameters, precision, factor }: LocalShape, chosen: readonly number[]): Float64Array => {
  if (chosen.length === parameters) return factor;
  const lower = new Float64Array(cell(chosen.length, 0));
  chosen.forEach((row, i) => {
    for (let j = 0; j <= i; j++) lower[cell(i, j)] = precision[between(row, chosen[j]!)]!;
  });
  return cholesky(lower, chosen.length);
};

const between = (i: number, j: number): number => (i > j ? cell(i, j) : cell(j, i));

/** One parameter and those most tied to it, with some luck. */
const chosenFrom = (parameters: number, precision: Float64Array, chance: Draws): number[] => {
  const sizes = [2];
  while (sizes.at(-1)! < parameters) sizes.push(2 * sizes.at(-1)!);
  // Fewer more often: they are cheap, and suffice where few parameters hold each other.
  const luckOfSize = chance.uniform();
  const size = Math.min(parameters, sizes[Math.floor(luckOfSize * luckOfSize * sizes.length)]!);
  if (size === parameters) return Array.from({ length: parameters }, (_, i) => i);
  const first = chance.index(parameters);
  const luck = new Float64Array(parameters);
  let most = 0;
  for (let j = 0; j < parameters; j++) {
    if (j === first) continue;
    luck[j] = Math.abs(precision[between(first, j)]!) / Math.sqrt(precision[cell(j, j)]!);
    most = Math.max(most, luck[j]!);
  }
  for (let j = 0; j < parameters; j++) luck[j] = chance.uniform() * (most > 0 ? aside + luck[j]! / most : 1);
  luck[first] = 2;
  return largest(luck, size);
};

/** Where the largest values stand, largest first; spoils the values. */
const largest = (values: Float64Array, size: number): number[] =>
  Array.from({ length: size }, () => {
    let best = 0;
    for (let j = 1; j < values.length; j++) if (values[j]! > values[best]!) best = j;
    values[best] = -1;
    return best;
  });
