import { expect, test } from 'vitest';
import { attributed, exactPlan, exactValues, playersOf, sampledPlan, unanimity } from './games.js';

const players = 12;
const size = (coalition: number) => playersOf(coalition).length;
const places = Array.from({ length: players }, (_, place) => place);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const variance = (values: readonly number[]) => mean(values.map((value) => value ** 2)) - mean(values) ** 2;

// The square of the size: who comes at place k (from 0) adds 2k + 1, and 2 (n - 1 - k) + 1 in the order backwards:
// 2n together whatever k is. One order alone has the variance 4 (n^2 - 1) / 12.
test('where a gain grows evenly with the place, an order and its reverse leave no error at all', () => {
  const found = attributed(sampledPlan(players, 4), (coalition) => size(coalition) ** 2);
  for (const { value, samplingError } of found.players) {
    expect(value).toBeCloseTo(players, 12);
    expect(samplingError).toBeCloseTo(0, 12);
  }
  expect(variance(places.map((k) => 2 * k + 1))).toBeCloseTo((players ** 2 - 1) / 3, 10);
});

// The cube of the size: at place k a player adds 3k^2 + 3k + 1. The place is even on 0 to n - 1, so both variances
// follow by counting: that of one order, and that of the mean of an order and its reverse.
const gain = (k: number) => 3 * k * k + 3 * k + 1;
const single = variance(places.map(gain));
const paired = variance(places.map((k) => (gain(k) + gain(players - 1 - k)) / 2));

test('for the cube of the size a pair has an eighth of the variance of two orders drawn apart, and its error is said', () => {
  // Two orders drawn apart: half the variance of one.
  expect(single / 2 / paired).toBeCloseTo(8.21, 2);
  const pairs = 800;
  const found = attributed(sampledPlan(players, 2 * pairs), (coalition) => size(coalition) ** 3);
  const error = Math.sqrt(paired / pairs);
  for (const { value, samplingError } of found.players) {
    expect(Math.abs(samplingError! / error - 1)).toBeLessThan(0.1);
    // By symmetry each has a twelfth of 12^3; five errors are enough for all draws.
    expect(Math.abs(value - players ** 2)).toBeLessThan(5 * error);
  }
});

test('over many seeds the drawn values vary as the error says', () => {
  const pairs = 8;
  const values = Array.from(
    { length: 150 },
    (_, seed) =>
      attributed(sampledPlan(players, 2 * pairs, seed), (coalition) => size(coalition) ** 3).players[0].value,
  );
  expect(mean(values)).toBeCloseTo(players ** 2, -1);
  // The variance of 150 draws deviates by about sqrt(2 / 150) = 12 %.
  expect(Math.abs(variance(values) / (paired / pairs) - 1)).toBeLessThan(0.45);
  expect(variance(values)).toBeLessThan(single / (2 * pairs) / 4);
});

/** Player i is worth i; neighbours strengthen each other by 1; all of the even ones together bring 6 more. */
const mixed = (coalition: number) => {
  const inside = playersOf(coalition);
  const own = inside.reduce((sum, player) => sum + player, 0);
  const neighbours = inside.filter((player) => inside.includes(player + 1)).length;
  return own + neighbours + ([0, 2, 4].every((player) => inside.includes(player)) ? 6 : 0);
};

test('drawn orders come to the exact values, within the errors they say', () => {
  const exact = exactValues(6, mixed);
  const errors = [40, 4000].map((permutations) => {
    const found = attributed(sampledPlan(6, permutations), mixed);
    expect(found).toMatchObject({ kind: 'sampled', orders: permutations });
    found.players.forEach(({ value, samplingError }, player) =>
      expect(Math.abs(value - exact[player])).toBeLessThanOrEqual(4.5 * samplingError! + 1e-12),
    );
    return Math.max(...found.players.map(({ samplingError }) => samplingError!));
  });
  // A hundred times the orders have a tenth of the error.
  expect(errors[1]).toBeLessThan(errors[0] / 7);
});

test('when drawn orders meet every coalition, range, first, last and interactions are the exact ones', () => {
  const exact = attributed(exactPlan(6), mixed);
  const found = attributed(sampledPlan(6, 400), mixed);
  found.players.forEach(({ orderRange, first, last }, player) =>
    expect({ orderRange, first, last }).toEqual({
      orderRange: exact.players[player].orderRange,
      first: exact.players[player].first,
      last: exact.players[player].last,
    }),
  );
  found.interactions.forEach(({ index, coalitions }, pair) => {
    expect(coalitions).toBe(16);
    expect(index!.value).toBeCloseTo(exact.interactions[pair].index!.value, 10);
  });
});

// Of the pair 0 and 1 the index is 6 / (4 - 1) = 2: see the unanimity games among the published ones.
test('with some of the coalitions an interaction is right in the mean over seeds', () => {
  const four = (coalition: number) => 6 * unanimity([0, 1, 2, 3])(coalition);
  const drawn = Array.from(
    { length: 150 },
    (_, seed) => attributed(sampledPlan(7, 40, seed), four).interactions[0],
  ).filter(({ index }) => index !== null);
  expect(drawn.length).toBeGreaterThan(75);
  expect(Math.max(...drawn.map(({ coalitions }) => coalitions))).toBeLessThan(32);
  const values = drawn.map(({ index }) => index!.value);
  const error = Math.sqrt(variance(values) / values.length);
  expect(error).toBeGreaterThan(0.01);
  expect(error).toBeLessThan(0.1);
  expect(Math.abs(mean(values) - 2)).toBeLessThan(4 * error);
});

test('with few orders of many players the interactions are absent, and first and last are not', () => {
  const few = attributed(sampledPlan(20, 10), mixed);
  expect(few.interactions).toHaveLength(190);
  expect(few.interactions.every(({ index }) => index === null)).toBe(true);
  few.players.forEach(({ first, last }, player) => {
    expect(first).toBe(player);
    // A neighbour on each side, but for the outermost; and the three even ones.
    const neighbours = player === 0 || player === 19 ? 1 : 2;
    expect(last).toBe(player + neighbours + ([0, 2, 4].includes(player) ? 6 : 0));
  });
});
