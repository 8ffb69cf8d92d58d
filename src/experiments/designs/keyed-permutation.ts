import { mix, type Stream } from '../../kernel/index.js';

const rounds = 6;

/**
 * A pseudo-random order of the whole numbers below size, found one by one without storing it: the stream and the id
 * say which order, and every number below size comes out of exactly one. Size is 1 to 2^31.
 *
 * The numbers are written as two digits of a base near the square root of size, and each round adds to one digit
 * what mixing makes of the other, which can be undone and so is an order (Black and Rogaway 2002, the generalised
 * Feistel cipher). The digits write a few numbers more than size; whoever lands there walks on until he is back.
 */
export const keyedPermutation = (size: number, stream: Stream, id: number): ((index: number) => number) => {
  const base = Math.ceil(Math.sqrt(size));
  const other = Math.ceil(size / base);
  const keys = Array.from({ length: 2 * rounds }, (_, round) => stream.bits(id, round));
  const shuffled = (index: number): number => {
    let high = Math.floor(index / base);
    let low = index % base;
    for (let round = 0; round < rounds; round++) {
      low = (low + (mix(high + keys[2 * round]!) >>> 0)) % base;
      high = (high + (mix(low ^ keys[2 * round + 1]!) >>> 0)) % other;
    }
    return high * base + low;
  };
  return (index) => {
    let place = shuffled(index);
    while (place >= size) place = shuffled(place);
    return place;
  };
};
