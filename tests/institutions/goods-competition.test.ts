import { describe, expect, test } from 'vitest';
import {
  goodsCompetition,
  leadRule,
  logisticRule,
  score,
} from '../../src/institutions/keynes-schumpeter/goods-competition.js';
import { keynesSchumpeter, type Values } from './chart-of-accounts.js';
import { type Scene, stage } from './stage.js';

/** Two firms with half of the market each; the first makes a good at 0.5, the second at 1.5, both sell at cost. */
const setting = (
  parameters: Record<string, number> = {},
  values: Record<string, Values> = {},
  more: Partial<Scene> = {},
) =>
  stage(goodsCompetition, {
    chart: keynesSchumpeter,
    rows: { goodsMakers: 2 },
    parameters: { selection: 1, onPrice: 1, tolerance: 0.001, leastShare: 0.001, ...parameters },
    values: {
      'goodsMakers.operating': 1,
      'goodsMakers.entered': -1,
      'goodsMakers.unitCost': [0.5, 1.5],
      'goodsMakers.share': 0.5,
      'goodsMakers.lastShare': 0.5,
      ...values,
    },
    ...more,
  });
const shares = (...scene: Parameters<typeof setting>) =>
  setting(...scene)
    .play()
    .all('goodsMakers.share');
const close = (...values: number[]) => values.map((value) => expect.closeTo(value, 9));
/** Such that a lead of a half makes three to one: the root of a ninth is a third. */
const THREE_TO_ONE = -2 * Math.log(3);

test('who is at the mean keeps its share under every rule', () => {
  expect(leadRule(-2, -2, 1)).toBe(1);
  expect(logisticRule(-2, -2, -1.39, 0.8)).toBeCloseTo(1, 12);
});

test('half as far below zero as the mean is better: the share grows by a half', () => {
  expect(leadRule(-1, -2, 1)).toBe(1.5);
  expect(leadRule(-3, -2, 1)).toBe(0.5);
  expect(leadRule(-1, -2, 0)).toBe(1);
  // Where the higher number is above zero, selection has the other sign.
  expect(leadRule(3, 2, -1)).toBe(1.5);
});

test('under the logistic rule it grows by half of the span when the lead makes three to one', () => {
  expect(logisticRule(-1, -2, THREE_TO_ONE, 0.8)).toBeCloseTo(1.4, 9);
  expect(logisticRule(-3, -2, THREE_TO_ONE, 0.8)).toBeCloseTo(0.6, 9);
});

test('the logistic rule never adds or takes more than the span', () => {
  expect(logisticRule(-1e-9, -1, -1000, 0.8)).toBeCloseTo(1.8, 9);
  expect(logisticRule(-1000, -1, -1000, 0.8)).toBeCloseTo(0.2, 9);
});

test('a score goes from 0.1 for the lowest to 0.9 for the highest, and is 0.5 when all are equal', () => {
  expect(score(10, 10, 20)).toBeCloseTo(0.1, 12);
  expect(score(15, 10, 20)).toBeCloseTo(0.5, 12);
  expect(score(20, 10, 20)).toBeCloseTo(0.9, 12);
  expect(score(10, 10, 10)).toBe(0.5);
});

describe('prices of a half and of one and a half', () => {
  test('make shares of 3/4 and 1/4 by the lead over the mean', () => {
    expect(shares()).toEqual(close(0.75, 0.25));
    expect(shares({ selection: 0 })).toEqual(close(0.5, 0.5));
  });

  test('make the same when all is ten times as dear', () => {
    expect(shares({}, { 'goodsMakers.unitCost': [5, 15] })).toEqual(close(0.75, 0.25));
  });

  test('make 9/10 and 1/10 by scores', () => {
    // 0.9 and 0.1 against a mean of a half.
    expect(shares({ rule: 1 })).toEqual(close(0.9, 0.1));
  });

  test('make 7/10 and 3/10 by the logistic rule', () => {
    expect(shares({ rule: 2, logisticSlope: THREE_TO_ONE, logisticSpan: 0.8 })).toEqual(close(0.7, 0.3));
  });
});

test.each([0, 1, 2])(
  'under rule %i a firm that lowers its price gains, alone or with another weight',
  (rule) => {
    const ofThree = (cost: number, onUnfilled: number) =>
      shares(
        { rule, onUnfilled, selection: 0.5, logisticSlope: -1.39, logisticSpan: 0.8 },
        {
          'goodsMakers.unitCost': [cost, 1, 1.1],
          'goodsMakers.share': 1 / 3,
          'goodsMakers.lastShare': 1 / 3,
          'goodsMakers.unfilled': [2, 1, 0],
          'nation.meanUnfilled': 1,
        },
        { rows: { goodsMakers: 3 } },
      );
    for (const onUnfilled of [0, 1]) {
      const [before] = ofThree(1.05, onUnfilled);
      const [after, ...others] = ofThree(0.95, onUnfilled);
      expect(after).toBeGreaterThan(before);
      expect(Math.abs(after + others[0] + others[1] - 1)).toBeLessThanOrEqual(0.001);
    }
    expect(ofThree(0.95, 0)[0]).toBeGreaterThan(1 / 3);
  },
);

test.each([0, 1, 2])('under rule %i a firm that lets customers wait loses some', (rule) => {
  const late = shares(
    { rule, onUnfilled: 1, selection: 0.5, logisticSlope: -1.39, logisticSpan: 0.8 },
    { 'goodsMakers.unitCost': 1, 'goodsMakers.unfilled': [0, 10], 'nation.meanUnfilled': 5 },
  );
  expect(late[0]).toBeGreaterThan(0.5);
  expect(late[1]).toBeLessThan(0.5);
});

test('at equal prices, 11/6 of the mean of unfilled orders and 1/6 of it are 5/12 more and less than the mean', () => {
  // With the price: 1 + 11/6 and 1 + 1/6 against 2.
  const late = { 'goodsMakers.unitCost': 1, 'goodsMakers.unfilled': [10, 0], 'nation.meanUnfilled': 5 };
  expect(shares({ onUnfilled: 1 }, late)).toEqual(close(0.5 * (7 / 12), 0.5 * (17 / 12)));
});

test('a firm without a share keeps its mark-up, even where no share is too small', () => {
  const none = { 'goodsMakers.markUp': 0.3, 'goodsMakers.share': [1, 0], 'goodsMakers.lastShare': [1, 0] };
  const after = setting({ markUpResponse: 0.04, leastShare: 0 }, none).play();
  expect(after.all('goodsMakers.markUp')).toEqual(close(0.3, 0.3));
});

test('a share that grew by a fifth raises the mark-up of 0.3 by a twenty-fifth of that', () => {
  const grown = { 'goodsMakers.markUp': 0.3, 'goodsMakers.share': [0.6, 0.4], 'goodsMakers.unitCost': 1 };
  const after = setting({ markUpResponse: 0.04 }, grown).play();
  expect(after.all('goodsMakers.markUp')).toEqual(close(0.3 * 1.008, 0.3 * 0.992));
  expect(after.at('goodsMakers.price')).toBeCloseTo(1.3024, 9);
  // Not below the least share.
  expect(setting({ markUpResponse: 0.04, leastShare: 0.45 }, grown).play().all('goodsMakers.markUp')).toEqual(
    close(0.3 * 1.008, 0.3),
  );
});

test('a firm that waits for machines has no share and asks what the others have cost', () => {
  const waiting = {
    'goodsMakers.operating': [1, 0],
    'goodsMakers.share': [1, 0],
    'nation.goodsUnitCost': 0.8,
  };
  const after = setting({}, { ...waiting, 'goodsMakers.markUp': 0.5 }).play();
  expect(after.all('goodsMakers.share')).toEqual([1, 0]);
  expect(after.at('goodsMakers.price', 1)).toBeCloseTo(1.2, 12);
  // The mean price is of the one that sells.
  expect(after.at('nation.consumerPrice')).toBeCloseTo(0.75, 12);
  expect(after.at('nation.meanMarkUp')).toBe(0.5);
});

test('a firm that entered two periods ago with 10 of 40 machines takes a quarter on top: a fifth of all', () => {
  const young = {
    'goodsMakers.entered': [-1, 3],
    'goodsMakers.machines': [30, 10],
    'goodsMakers.share': [1, 0],
    'goodsMakers.lastShare': [1, 0],
  };
  expect(shares({}, young, { quarter: 5 })).toEqual(close(0.8, 0.2));
  // A period later it has what it has: just under the least.
  expect(shares({}, young, { quarter: 6 })).toEqual(close(1, 0.00099));
});

test('a share never falls below just under the least, and the customers of firms that left are shared', () => {
  // With a wide tolerance nobody makes shares add up to one.
  const dear = { 'goodsMakers.share': [0.9, 0.1], 'goodsMakers.lastShare': [0.9, 0.1] };
  expect(shares({ leastShare: 0.1, tolerance: 1 }, dear)[1]).toBeCloseTo(0.099, 12);
  const left = { 'goodsMakers.share': [0.4, 0.4], 'goodsMakers.unitCost': 1 };
  expect(shares({}, left)).toEqual(close(0.5, 0.5));
  // Within the tolerance they stay.
  const nearly = { 'goodsMakers.share': [0.4998, 0.4998], 'goodsMakers.unitCost': 1 };
  expect(shares({ selection: 0 }, nearly)).toEqual(close(0.4998, 0.4998));
});

test('an entrant asks its cost and the mark-up of all entrants', () => {
  const door = setting({ openingMarkUp: 0.3 }, {}, { expects: ['goodsMakers'], room: 1 });
  const row = door.arrive('goodsMakers', { unitCost: 10 });
  expect(door.at('goodsMakers.price', row)).toBe(13);
  expect(door.at('goodsMakers.share', row)).toBe(0);
});

test('the economy opens with equal shares', () => {
  const opened = stage(goodsCompetition, {
    chart: keynesSchumpeter,
    rows: { goodsMakers: 4 },
    parameters: { openingMarkUp: 0.3 },
    values: { 'goodsMakers.unitCost': 10 },
    opens: true,
  });
  expect(opened.all('goodsMakers.share')).toEqual([0.25, 0.25, 0.25, 0.25]);
  expect(opened.at('nation.consumerPrice')).toBe(13);
});
