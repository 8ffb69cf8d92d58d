import { Stream } from '../../kernel/index.js';

/**
 * Orders of the players 0 to `players - 1`, in pairs: each even place has one drawn at random, the place after it
 * the same order backwards. Who comes early in one comes late in the other, so that their mean varies less.
 */
export const antitheticOrders = (players: number, permutations: number, seed: number): number[][] => {
  const stream = new Stream(seed, 'attribution orders');
  return Array.from({ length: permutations / 2 }, (_, pair) => {
    const order = shuffled(stream, pair, players);
    return [order, order.toReversed()];
  }).flat();
};

/** Fisher and Yates: each place from the last one down swaps with a place drawn evenly from it and those below. */
const shuffled = (stream: Stream, pair: number, players: number): number[] => {
  const order = Array.from({ length: players }, (_, player) => player);
  for (let i = players - 1; i > 0; i--) {
    const j = stream.index(pair, i + 1, i);
    const moved = order[i]!;
    order[i] = order[j]!;
    order[j] = moved;
  }
  return order;
};
