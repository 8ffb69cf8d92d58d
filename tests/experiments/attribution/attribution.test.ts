import { expect, test } from 'vitest';
import { attributionOf } from '../../../src/experiments/attribution/index.js';
import { exactPlan, sampledPlan } from './games.js';

// Two changes; the table is nobody, the first alone, the second alone, both.
const table = [
  [0, 1, 0, 3],
  [1, 2, 3, 6],
  [2, 5, 2, 4],
];
// First: half of (1 + 3), (1 + 3), (3 + 2): 2, 2, 2.5. Second: half of (0 + 2), (2 + 4), (0 - 1): 1, 3, -0.5.
const ofTable = (coalition: number, member: number) => table[member][coalition];

test('three members: values by hand, their mean, median, intervals, error and sign', () => {
  const { players, difference, members, kind, orders } = attributionOf(exactPlan(2), ofTable, 3);
  expect({ members, kind, orders }).toEqual({ members: 3, kind: 'exact', orders: 0 });
  const [first, second] = players;
  expect(first.value).toBeCloseTo(6.5 / 3, 12);
  expect(first).toMatchObject({
    player: 0,
    median: 2,
    interval50: [2, 2.25],
    signShare: 1,
    samplingError: null,
  });
  expect(second.value).toBeCloseTo(3.5 / 3, 12);
  // Between -0.5, 1 and 3 a quarter of the way is 0.25, a twentieth -0.35.
  expect(second).toMatchObject({ player: 1, median: 1, interval50: [0.25, 2], signShare: 2 / 3 });
  expect(second.interval90[0]).toBeCloseTo(-0.35, 12);
  expect(second.interval90[1]).toBeCloseTo(2.8, 12);
  // Squares from 7/6: (1/36 + 121/36 + 100/36) / 2 = 222/72; over three members.
  expect(second.monteCarloError).toBeCloseTo(Math.sqrt(222 / 72 / 3), 12);
  // 3, 5 and 2.
  expect(difference.value).toBeCloseTo(10 / 3, 12);
  expect(difference.median).toBe(3);
});

test('what two members lose: both have the sign of their mean, whose error is half of what they differ by', () => {
  const loss = (coalition: number, member: number) => (coalition === 1 ? -1 - 4 * member : 0);
  const [only] = attributionOf(exactPlan(1), loss, 2).players;
  expect(only).toMatchObject({ value: -3, median: -3, signShare: 1 });
  expect(only.monteCarloError).toBeCloseTo(2, 12);
});

test('order effects are of the mean member, whose worths are 1, 8/3, 5/3 and 13/3', () => {
  const [first, second] = attributionOf(exactPlan(2), ofTable, 3).players;
  expect(first.first).toBeCloseTo(5 / 3, 12);
  expect(first.last).toBeCloseTo(8 / 3, 12);
  expect(first.orderRange).toEqual([first.first, first.last]);
  expect(second.first).toBeCloseTo(2 / 3, 12);
  expect(second.last).toBeCloseTo(5 / 3, 12);
});

test('the interaction of two is what both bring beyond each alone: 2, 2 and -1', () => {
  const [only, ...others] = attributionOf(exactPlan(2), ofTable, 3).interactions;
  expect(others).toEqual([]);
  expect(only).toMatchObject({
    players: [0, 1],
    coalitions: 1,
    index: { value: 1, median: 2, signShare: 2 / 3 },
  });
  expect(only.index!.monteCarloError).toBeCloseTo(1, 12);
});

test('members without a value in some coalition are left out and named, and not asked for again', () => {
  const asked: string[] = [];
  const found = attributionOf(
    exactPlan(2),
    (coalition, member) => {
      asked.push(`${member}:${coalition}`);
      return member === 1 && coalition === 2 ? null : ofTable(coalition, member);
    },
    3,
  );
  expect(found).toMatchObject({ members: 2, leftOut: [{ member: 1, coalition: 2 }] });
  expect(found.players[0].value).toBeCloseTo(2.25, 12);
  expect(asked.join(' ')).toBe('0:0 0:1 0:2 0:3 1:0 1:1 1:2 2:0 2:1 2:2 2:3');
});

test('a single player brings all of the difference, exact and sampled', () => {
  for (const plan of [exactPlan(1), sampledPlan(1, 4)]) {
    const found = attributionOf(plan, (coalition) => 2 + 5 * coalition, 1);
    expect(found.players).toHaveLength(1);
    expect(found.players[0]).toMatchObject({ value: 5, orderRange: [5, 5], first: 5, last: 5 });
    expect(found.players[0].monteCarloError).toBeNull();
    expect(found.interactions).toEqual([]);
  }
});

test('fifty-three players with their own gains: each has its own, and the last bit does not turn the sign', () => {
  const worth = (coalition: number) => {
    let total = 0;
    for (let player = 0; player < 53; player++)
      if (Math.floor(coalition / 2 ** player) % 2 === 1) total += player + 1;
    return total;
  };
  const found = attributionOf(sampledPlan(53, 4), (coalition, member) => worth(coalition) + member, 2);
  found.players.forEach(({ value, orderRange }, player) => {
    expect(value).toBe(player + 1);
    expect(orderRange).toEqual([player + 1, player + 1]);
  });
  expect(found.efficiencyGap).toBe(0);
});

test.each([
  [() => 1, 0, 'members is 0; give a whole number of 1 or more.'],
  [() => 1, 1.5, 'members is 1.5'],
  [() => null, 3, 'none of 3 members has a value in every coalition'],
  [
    (coalition: number) => (coalition === 3 ? NaN : 1),
    1,
    'member 0 has the value NaN in the coalition of players [0, 1]; give a finite number, or null',
  ],
  // The difference of the two overflows, so that the values cannot be checked to add up to it.
  [(coalition: number) => (coalition === 3 ? 1.7e308 : -1.7e308), 1, 'miss the difference by NaN'],
])('what cannot be attributed is refused (%#)', (values, members, sentence) => {
  expect(() => attributionOf(exactPlan(2), values, members)).toThrow(`attributionOf: `);
  expect(() => attributionOf(exactPlan(2), values, members)).toThrow(sentence);
});
