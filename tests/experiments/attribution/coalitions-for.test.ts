import { expect, test } from 'vitest';
import { coalitionsFor } from '../../../src/experiments/attribution/index.js';

const choice = { permutations: 6, seed: 7 };

test('up to ten players every coalition is run, and no order is drawn', () => {
  expect(coalitionsFor(2, choice)).toEqual({
    players: 2,
    kind: 'exact',
    coalitions: [0, 1, 2, 3],
    orders: [],
  });
  expect(coalitionsFor(10, choice)).toMatchObject({ kind: 'exact' });
  expect(coalitionsFor(10, choice).coalitions).toHaveLength(1024);
  expect(coalitionsFor(11, choice)).toMatchObject({ kind: 'sampled' });
});

test('every second order is the one before it backwards, and each holds every player once', () => {
  const { orders } = coalitionsFor(12, choice);
  expect(orders).toHaveLength(6);
  orders.forEach((order, place) => {
    expect(order.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, player) => player));
    if (place % 2 === 1) expect(order).toEqual(orders[place - 1].toReversed());
  });
});

test('fifty-three players fit: coalitions are positive, sorted, once each, with nobody, everybody and each step of an order', () => {
  const { coalitions, orders } = coalitionsFor(53, choice);
  expect(coalitions[0]).toBe(0);
  expect(coalitions.at(-1)).toBe(2 ** 53 - 1);
  coalitions.slice(1).forEach((coalition, place) => expect(coalition).toBeGreaterThan(coalitions[place]));
  for (const order of orders) {
    let coalition = 0;
    for (const player of order) expect(coalitions).toContain((coalition += 2 ** player));
  }
  // Each player alone, and everybody but one, so that first and last are known.
  for (let player = 0; player < 53; player++) {
    expect(coalitions).toContain(2 ** player);
    expect(coalitions).toContain(2 ** 53 - 1 - 2 ** player);
  }
});

test('the same seed draws the same orders, another seed others', () => {
  expect(coalitionsFor(12, choice)).toEqual(coalitionsFor(12, choice));
  expect(coalitionsFor(12, { ...choice, seed: 8 }).orders).not.toEqual(coalitionsFor(12, choice).orders);
});

// 2000 orders put each of four players at each of four places 500 times, with a deviation of at most
// sqrt(1000 pairs x 2 x 1/4) = 22: five of them are 112.
test('drawn orders are even: each player comes equally often at each place', () => {
  const { orders } = coalitionsFor(4, { permutations: 2000, seed: 1, exactUpTo: 0 });
  for (let player = 0; player < 4; player++)
    for (let place = 0; place < 4; place++) {
      const count = orders.filter((order) => order[place] === player).length;
      expect(Math.abs(count - 500)).toBeLessThan(112);
    }
});

test.each([
  [0, choice, 'players is 0; give a whole number between 1 and 53.'],
  [54, choice, 'players is 54; give a whole number between 1 and 53.'],
  [2.5, choice, 'players is 2.5'],
  [12, { ...choice, permutations: 2 }, 'permutations is 2; give a whole number between 4 and 100000.'],
  [12, { ...choice, permutations: 5 }, 'permutations is 5; give an even number'],
  [12, { ...choice, exactUpTo: 21 }, 'exactUpTo is 21; give a whole number between 0 and 20.'],
  [12, { ...choice, seed: 0.5 }, 'seed is 0.5'],
])('what cannot be planned is refused: %i players (%#)', (players, asked, sentence) => {
  expect(() => coalitionsFor(players, asked)).toThrow(`coalitionsFor: ${sentence}`);
});
