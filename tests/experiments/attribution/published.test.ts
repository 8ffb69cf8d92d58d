import { expect, test } from 'vitest';
import { attributed, exactIndex, exactPlan, exactValues, playersOf, unanimity, voting } from './games.js';

const close = (found: readonly number[], expected: readonly number[], digits = 12) => {
  expect(found).toHaveLength(expected.length);
  found.forEach((value, player) => expect(value, `player ${player}`).toBeCloseTo(expected[player], digits));
};

/** Pairs of a left and a right glove. */
const gloves = (left: readonly number[]) => (coalition: number) => {
  const owners = playersOf(coalition);
  const lefts = owners.filter((player) => left.includes(player)).length;
  return Math.min(lefts, owners.length - lefts);
};

// Wiese p. 65, as the tests of the R package CoopGame cite it (test_15_shapleyValue.R, tests 15.4 and 15.5).
test('gloves: of two with a left glove and one with a right one, the right one gets 2/3', () => {
  close(exactValues(3, gloves([0, 1])), [1 / 6, 1 / 6, 2 / 3]);
  close(exactValues(4, gloves([0, 1, 3])), [1 / 12, 1 / 12, 3 / 4, 1 / 12]);
});

// The same file, test 15.3: one left glove, nine right ones.
test('gloves of ten: one against nine gets 9/10', () => {
  close(exactValues(10, gloves([0])), [9 / 10, ...Array.from({ length: 9 }, () => 1 / 90)]);
});

// The example of Wikipedia's "Airport problem", of Littlechild and Owen (1973): runways of 8, 11, 13 and 18.
test('an airport for four aircraft: each length of runway is shared by those who need it', () => {
  const runway = (coalition: number) =>
    Math.max(0, ...playersOf(coalition).map((player) => [8, 11, 13, 18][player]));
  close(exactValues(4, runway), [2, 3, 4, 9]);
});

// Gonit Sora, "Is it me, or is Veto starting to sound really good": 4/2145 for a member without a veto by counting
// 84 x 6! x 8! of 15! orders. The five others share the rest: (1 - 10 x 4/2145) / 5 = 421/2145.
test('the Security Council of 39 votes of 5 x 7 and 10 x 1: a veto is 421/2145, a seat without 4/2145', () => {
  const weights = [7, 7, 7, 7, 7, ...Array.from({ length: 10 }, () => 1)];
  close(
    exactValues(15, voting(39, weights)),
    weights.map((weight) => (weight === 7 ? 421 : 4) / 2145),
    9,
  );
});

// Stach (2011), as the page of shapleyShubikIndex of the R package CoopGame prints it.
test('votes of 10, 10, 20 and 30 with a quota of 50', () => {
  close(exactValues(4, voting(50, [10, 10, 20, 30])), [0.08333333, 0.08333333, 0.25, 0.58333333], 8);
});

// Aumann (2010) on Ibn Ezra's will, as the page of shapleyValue of the R package CoopGame prints it: heirs who claim
// 120, 60, 40 and 30 of 120; a coalition is worth its largest claim.
test('an inheritance of 120 with claims of 120, 60, 40 and 30', () => {
  const claim = (coalition: number) =>
    Math.max(0, ...playersOf(coalition).map((player) => [120, 60, 40, 30][player]));
  close(exactValues(4, claim), [80.83333, 20.83333, 10.83333, 7.5], 5);
});

// The page of shapleyValue of the R package coopProductGame: coalitions in the order 1, 2, 3, 12, 13, 23, 123.
test('a production game of three prints (229, 272, 491)', () => {
  const byBits = [0, 68, 102, 170, 0, 710, 762, 992];
  close(
    exactValues(3, (coalition) => byBits[coalition]),
    [229, 272, 491],
  );
});

// By symmetry its t members share 1. Of the index: in an order of the other players and the pair taken as one, the
// pair makes the difference when it comes last of the t - 1 that are needed, which has the chance 1 / (t - 1).
test.each([2, 3, 4, 5])('unanimity of %i among six: each has 1/t, each pair acts by 1/(t - 1)', (size) => {
  const all = [5, 0, 3, 1, 4].slice(0, size);
  const found = attributed(exactPlan(6), unanimity(all));
  for (const { player, value } of found.players)
    expect(value).toBeCloseTo(all.includes(player) ? 1 / size : 0, 12);
  expect(found.interactions).toHaveLength(15);
  for (const { players, index, coalitions } of found.interactions) {
    expect(index!.value).toBeCloseTo(players.every((one) => all.includes(one)) ? 1 / (size - 1) : 0, 12);
    expect(coalitions).toBe(16);
  }
});

// One left glove (0), two right ones. 0 and 1: alone together they gain 1, beside 2 nothing: mean 1/2. 1 and 2: alone
// nothing, beside 0 the second brings 1 less: mean -1/2.
test('gloves that fit strengthen each other by 1/2, gloves that compete weaken each other by as much', () => {
  expect(exactIndex(3, gloves([0]), 0, 1)).toBeCloseTo(0.5, 12);
  expect(exactIndex(3, gloves([0]), 0, 2)).toBeCloseTo(0.5, 12);
  expect(exactIndex(3, gloves([0]), 1, 2)).toBeCloseTo(-0.5, 12);
});
