import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attributed, exactPlan, sampledPlan, type Worth } from './games.js';

const players = 4;
const games = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), {
  minLength: 2 ** players,
  maxLength: 2 ** players,
});
const worthIn =
  (game: readonly number[]): Worth =>
  (coalition) =>
    game[coalition];
const plans = fc.constantFrom(exactPlan(players), sampledPlan(players, 6, 3));
const valuesIn = (plan: Parameters<typeof attributed>[0], worth: Worth) =>
  attributed(plan, worth).players.map(({ value }) => value);
/** The game with players i and j in each other's place. */
const swapped = (coalition: number, i: number, j: number) => {
  const [one, other] = [(coalition >> i) & 1, (coalition >> j) & 1];
  return one === other ? coalition : coalition ^ ((1 << i) | (1 << j));
};
const pairs = fc.constantFrom<[number, number][]>([0, 1], [1, 3], [0, 2]);

test('efficiency: the values add up to the difference, exact and sampled', () => {
  fc.assert(
    fc.property(plans, games, (plan, game) => {
      const found = attributed(plan, worthIn(game));
      const sum = found.players.reduce((total, { value }) => total + value, 0);
      expect(sum).toBeCloseTo(game[2 ** players - 1] - game[0], 10);
      expect(found.efficiencyGap).toBeGreaterThanOrEqual(0);
      expect(found.efficiencyGap).toBeLessThan(1e-11);
    }),
  );
});

test('symmetry: players that do the same to every coalition have the same value', () => {
  fc.assert(
    fc.property(games, pairs, (game, [i, j]) => {
      const even: Worth = (coalition) => game[coalition] + game[swapped(coalition, i, j)];
      const found = valuesIn(exactPlan(players), even);
      expect(found[i]).toBeCloseTo(found[j], 10);
    }),
  );
});

test('renaming two players renames their values and their interactions', () => {
  fc.assert(
    fc.property(games, (game) => {
      const before = attributed(exactPlan(players), worthIn(game));
      const after = attributed(exactPlan(players), (coalition) => game[swapped(coalition, 0, 1)]);
      expect(after.players[0].value).toBeCloseTo(before.players[1].value, 10);
      expect(after.players[0].orderRange).toEqual(before.players[1].orderRange);
      // Pairs in order: 01, 02, 03, 12, 13, 23.
      expect(after.interactions[1].index!.value).toBeCloseTo(before.interactions[3].index!.value, 10);
    }),
  );
});

test('dummy: who adds the same to every coalition has that value, in every order, and acts on nobody', () => {
  fc.assert(
    fc.property(plans, games, fc.double({ min: -50, max: 50, noNaN: true }), (plan, game, own) => {
      const dummy = 2;
      const found = attributed(plan, (coalition) =>
        (coalition >> dummy) & 1 ? game[coalition & ~(1 << dummy)] + own : game[coalition],
      );
      const { value, orderRange, first, last } = found.players[dummy];
      for (const one of [value, ...orderRange, first, last]) expect(one).toBeCloseTo(own, 10);
      for (const { players: pair, index } of found.interactions)
        if (pair.includes(dummy) && index) expect(index.value).toBeCloseTo(0, 10);
    }),
  );
});

test('additivity: the values of a sum of games are the sums of their values', () => {
  fc.assert(
    fc.property(plans, games, games, (plan, one, other) => {
      const [ofOne, ofOther] = [valuesIn(plan, worthIn(one)), valuesIn(plan, worthIn(other))];
      const ofSum = valuesIn(plan, (coalition) => one[coalition] + other[coalition]);
      ofSum.forEach((value, player) => expect(value).toBeCloseTo(ofOne[player] + ofOther[player], 10));
    }),
  );
});

test('a value lies within the range over orders, and so do first and last', () => {
  fc.assert(
    fc.property(games, (game) => {
      for (const { value, orderRange, first, last } of attributed(exactPlan(players), worthIn(game)).players)
        for (const one of [value, first, last]) {
          expect(one).toBeGreaterThanOrEqual(orderRange[0] - 1e-12 * 200);
          expect(one).toBeLessThanOrEqual(orderRange[1] + 1e-12 * 200);
        }
    }),
  );
});

// Grabisch and Roubens' recursion for pairs: the index is what a player is worth beside another, less what it is
// worth without it.
test('the index of a pair is the value of one where the other is always in, less where it is never in', () => {
  fc.assert(
    fc.property(games, (game) => {
      const last = players - 1;
      const beside = valuesIn(exactPlan(last), (coalition) => game[coalition | (1 << last)]);
      const without = valuesIn(exactPlan(last), worthIn(game));
      for (const { players: pair, index } of attributed(exactPlan(players), worthIn(game)).interactions)
        if (pair[1] === last) expect(index!.value).toBeCloseTo(beside[pair[0]] - without[pair[0]], 10);
    }),
  );
});
