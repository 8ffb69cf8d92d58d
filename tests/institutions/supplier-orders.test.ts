import { expect, test } from 'vitest';
import { orderGrowth, supplierOrders } from '../../src/institutions/production/supplier-orders.js';
import { stage } from './stage.js';

/** A works with an output of 100 that needs 20 of manufactured inputs, and two workshops that work for it. */
const district = (parameters: Record<string, number> = {}, values: Record<string, number | number[]> = {}) =>
  stage(supplierOrders, {
    rows: { sectors: ['farming', 'making'], firms: 3 },
    parameters: { manufacturing: [0, 1], coefficients: 0.2, outsourced: 0.5, mostChange: 1, ...parameters },
    values: {
      'firms.sector': 1,
      'firms.output': [100, 0, 0],
      'firms.lastOutput': [100, 0, 0],
      'firms.parent': [-1, 0, 0],
      'firms.orders': [0, 4, 2],
      'firms.demand': 4,
      'firms.price': 1,
      'firms.knowHow': 1,
      'sectors.price': 1,
      'sectors.meanKnowHow': 1,
      ...values,
    },
  }).play();
const close = (...values: number[]) => values.map((value) => expect.closeTo(value, 9));

test('orders of 4 and 2 grow to 5 and 2.5 when the output of the parent grows from 80 to 100', () => {
  const grown = district({}, { 'firms.lastOutput': [80, 0, 0] });
  expect(grown.all('firms.orders')).toEqual(close(0, 5, 2.5));
  expect(grown.all('sectors.orders')).toEqual(close(0, 7.5));
  expect(grown.all('firms.bought')).toEqual(close(7.5, 0, 0));
});

test('they fall by a fifth of what is left when a fifth of production goes abroad', () => {
  expect(district({}, { 'firms.movedAbroad': [0.2, 0, 0] }).all('firms.orders')).toEqual(close(0, 3.2, 1.6));
});

test('a supplier twice as dear loses half of its orders at a response of 1, a better one gains', () => {
  expect(district({ priceResponse: 1 }, { 'firms.price': [1, 2, 1] }).at('firms.orders', 1)).toBeCloseTo(
    2,
    9,
  );
  expect(
    district({ qualityResponse: 1 }, { 'firms.knowHow': [1, 1, 1.5] }).at('firms.orders', 2),
  ).toBeCloseTo(3, 9);
});

test('a parent that buys half of its inputs of 20 from suppliers cuts orders of 16 and 4 alike to 10 in all', () => {
  const cut = district({}, { 'firms.orders': [0, 16, 4] });
  expect(cut.all('firms.orders')).toEqual(close(0, 8, 2));
  expect(cut.all('firms.bought')).toEqual(close(10, 0, 0));
  // A fifth of the inputs is imported, and half of production is abroad: 0.5 x 0.5 x 16.
  const abroad = { 'sectors.importPart': 0.2, 'firms.offshore': [0.5, 0, 0], 'firms.orders': [0, 16, 4] };
  expect(district({}, abroad).at('firms.bought')).toBeCloseTo(4, 9);
});

test('a new supplier with a custom of 4 is ordered the tied half of it, and one without a parent nothing', () => {
  const fresh = { 'firms.tied': [0, 0.5, 0], 'firms.parent': [-1, 0, -1], 'firms.orders': 0 };
  expect(district({}, fresh).all('firms.orders')).toEqual(close(0, 2, 0));
});

test('growth of output by a tenth and a quarter moved abroad come to 0.1 + log 0.75', () => {
  expect(orderGrowth(0.1, 0.25, 0, 0)).toBeCloseTo(0.1 + Math.log(0.75), 12);
});
