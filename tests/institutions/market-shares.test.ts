import { expect, test } from 'vitest';
import { marketShares } from '../../src/institutions/production/market-shares.js';
import { stage } from './stage.js';

/** Two firms with half of the custom each at the same price, both of which deliver. */
const custom = (
  parameters: Record<string, number>,
  values: Record<string, number | number[]> = {},
  firms = 2,
) =>
  stage(marketShares, {
    rows: { sectors: ['farming', 'making'], firms },
    parameters,
    values: {
      'firms.sector': 1,
      'firms.marketShare': 1 / firms,
      'firms.price': 1,
      'firms.demand': 10,
      'firms.sold': 10,
      'sectors.price': 1,
      ...values,
    },
  })
    .play()
    .all('firms.marketShare');
const close = (...values: number[]) => values.map((value) => expect.closeTo(value, 9));

test('at a response of 1 a firm twice as dear keeps a third of the custom, and at none a half', () => {
  const prices = { 'firms.price': [1, 2] };
  expect(custom({ priceResponse: 1 }, prices)).toEqual(close(2 / 3, 1 / 3));
  expect(custom({ priceResponse: 0 }, prices)).toEqual(close(1 / 2, 1 / 2));
});

test('so does a firm that delivers half of what was ordered', () => {
  const late = { 'firms.sold': [10, 5] };
  expect(custom({ deliveryResponse: 1 }, late)).toEqual(close(2 / 3, 1 / 3));
  expect(custom({ deliveryResponse: 0 }, late)).toEqual(close(1 / 2, 1 / 2));
});

test('a firm far below its aim wins custom: at a pursuit of log 2 it has two thirds, and one at its aim a third', () => {
  expect(custom({ pursuit: Math.log(2) }, { 'firms.drive': [1, 0] })).toEqual(close(2 / 3, 1 / 3));
  expect(custom({ pursuit: 0 }, { 'firms.drive': [1, 0] })).toEqual(close(1 / 2, 1 / 2));
});

test('who has more custom than buyers like loses it to a second source, at any price', () => {
  const alone = { 'firms.marketShare': [0.8, 0.2] };
  // Beyond a half, 0.3 at a rate that halves the share: 0.4 beside 0.2.
  const halved = Math.log(2) / 0.3;
  expect(custom({ dominance: 0.5, secondSource: halved }, alone)).toEqual(close(2 / 3, 1 / 3));
  expect(custom({ dominance: 0.8, secondSource: halved }, alone)).toEqual(close(0.8, 0.2));
});

test('a closed firm leaves its custom to the others by their shares, and nobody falls below the least', () => {
  const shares = { 'firms.marketShare': [0.5, 0.3, 0.2], 'firms.closing': [0, 0, 1] };
  expect(custom({}, shares, 3)).toEqual(close(0.625, 0.375, 0));
  // The least is a fifth of a mean share of a half, and 0.1 + 1 is shared anew.
  expect(custom({ least: 0.2 }, { 'firms.marketShare': [1, 0] })).toEqual(close(1 / 1.1, 0.1 / 1.1));
});

test('chance moves custom between firms, but not out of the sector', () => {
  const moved = custom({ chance: 0.1 }, {}, 3);
  expect(moved[0]).not.toBeCloseTo(moved[1], 6);
  expect(moved[0] + moved[1] + moved[2]).toBeCloseTo(1, 12);
});

test('a supplier whose parent takes over half of its custom has half as much with others, and so has a maker gone abroad', () => {
  expect(custom({}, { 'firms.tied': [0, 0.5] })).toEqual(close(2 / 3, 1 / 3));
  expect(custom({}, { 'firms.customMoved': [0, 0.5] })).toEqual(close(2 / 3, 1 / 3));
});
