import { joeKuo } from './joe-kuo.js';

const bits = 32;

/** The dimensions that direction numbers are known for. */
export const dimensions = joeKuo.length + 1;

/**
 * What each bit of an index adds, by exclusive or, to a coordinate of a Sobol sequence: 32 numbers, in units of
 * 2^-32. Dimensions count from 0 and are below `dimensions`.
 */
export const directionNumbers = (dimension: number): Int32Array => {
  const directions = new Int32Array(bits);
  if (dimension === 0) {
    for (let i = 0; i < bits; i++) directions[i] = 1 << (bits - 1 - i);
    return directions;
  }
  const [inner, ...first] = joeKuo[dimension - 1]! as [number, ...number[]];
  const degree = first.length;
  for (let i = 0; i < bits; i++) {
    if (i < degree) {
      directions[i] = first[i]! << (bits - 1 - i);
      continue;
    }
    // The recurrence of Bratley and Fox (1988): each coefficient of the polynomial lets one predecessor in.
    const eldest = directions[i - degree]!;
    let next = eldest ^ (eldest >>> degree);
    for (let back = 1; back < degree; back++)
      if ((inner >>> (degree - 1 - back)) & 1) next ^= directions[i - back]!;
    directions[i] = next;
  }
  return directions;
};
