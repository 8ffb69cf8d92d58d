import { expect, test } from 'vitest';
import { goodsMarket } from '../../src/institutions/production/goods-market.js';
import { stage } from './stage.js';

/** Orders of 100 for the goods of two firms with half of the custom each. */
const market = (
  output: number[],
  parameters: Record<string, number | number[] | number[][]> = {},
  values: Record<string, number | number[]> = {},
) =>
  stage(goodsMarket, {
    rows: { sectors: ['farming', 'making'], firms: 2 },
    parameters: { keeps: 1, ...parameters },
    values: {
      'firms.sector': 1,
      'firms.marketShare': 0.5,
      'firms.price': 1,
      'firms.output': output,
      'sectors.output': [0, output[0] + output[1]],
      'sectors.price': 1,
      'sectors.purchasePrice': 1,
      'sectors.foreignPrice': 1,
      'sectors.consumptionUse': [0, 100],
      'nation.capitalPrice': 1,
      'nation.farmGoodsUse': 1,
      ...values,
    },
  }).play();

test('half the demand of a sector goes to a firm with half the custom, and what it lacks another sells', () => {
  const after = market([40, 70]);
  expect(after.all('firms.demand')).toEqual([50, 50]);
  // The second sells its own 50 and the 10 that the first lacks, and keeps 10.
  expect(after.all('firms.sold')).toEqual([40, 60]);
  expect(after.all('firms.inventory')).toEqual([0, 10]);
  expect(after.at('sectors.fill', 1)).toBe(1);
});

test('of 20 missing goods all are imported where they can be had from abroad, and lost where they cannot', () => {
  const abroad = market([40, 40], { importable: 1 });
  expect(abroad.at('sectors.fill', 1)).toBe(0.8);
  expect(abroad.at('sectors.imports', 1)).toBeCloseTo(20, 9);
  expect(abroad.at('sectors.delivered', 1)).toBe(1);
  const nowhere = market([40, 40], { importable: 0 });
  expect(nowhere.at('sectors.imports', 1)).toBe(0);
  expect(nowhere.at('sectors.delivered', 1)).toBeCloseTo(0.8, 12);
  expect(nowhere.at('sectors.paid', 1)).toBeCloseTo(0.8, 12);
});

test('a fifth of home use is imported, and exports come on top of the rest', () => {
  const after = market([60, 60], {}, { 'sectors.importPart': 0.2, 'sectors.exportUse': [0, 30] });
  // 80 at home and 30 abroad, from 120 made.
  expect(after.at('sectors.homeDemand', 1)).toBe(110);
  expect(after.at('sectors.imports', 1)).toBeCloseTo(20, 9);
  expect(after.at('sectors.exports', 1)).toBeCloseTo(30, 9);
  expect(after.all('firms.inventory')).toEqual([expect.closeTo(5, 9), expect.closeTo(5, 9)]);
});

test('of what is left half is kept where it keeps half, and nothing where it is a service', () => {
  expect(market([60, 60], { keeps: 0.5 }).all('firms.inventory')).toEqual([5, 5]);
  expect(market([60, 60], { keeps: 0 }).all('firms.inventory')).toEqual([0, 0]);
});

test('at a home price of 2 and a foreign one of 3 the 100 units that 200 should buy cost 220', () => {
  const dear = {
    'firms.price': 2,
    'sectors.price': 2,
    'sectors.purchasePrice': 2,
    'sectors.foreignPrice': 3,
  };
  const after = market(
    [40, 40],
    {},
    { ...dear, 'sectors.consumptionUse': [0, 200], 'sectors.importPart': 0.2 },
  );
  // 80 units at 2 and 20 at 3.
  expect(after.at('sectors.paid', 1)).toBeCloseTo(1.1, 12);
  expect(after.at('sectors.imports', 1)).toBeCloseTo(60, 9);
});

test('producers order 0.3 for each unit of last quarter, investors what they can pay, and farms sell what they have', () => {
  const after = market(
    [100, 100],
    {
      coefficients: [
        [0, 0.1],
        [0, 0.3],
      ],
      capitalGoods: [0, 1],
    },
    {
      'firms.financedInvestment': [10, 20],
      'sectors.output': [15, 200],
      'nation.capitalPrice': 2,
      'firms.inventory': 5,
    },
  );
  expect(after.all('sectors.inputUse')).toEqual([20, 60]);
  expect(after.at('sectors.investmentUse', 1)).toBe(60);
  // 100 + 60 + 60 of 200 made and 10 in store.
  expect(after.at('sectors.homeDemand', 1)).toBe(220);
  expect(after.at('sectors.sold', 1)).toBe(210);
  expect(after.all('firms.inventoryChange')).toEqual([-5, -5]);
  expect(after.at('sectors.sold', 0)).toBe(15);
  expect(after.at('nation.investmentDelivered')).toBeCloseTo(21 / 22, 12);
});

test('a supplier sells what its parent orders and its share of the rest', () => {
  const tied = { 'firms.orders': [0, 20], 'sectors.orders': [0, 20], 'firms.marketShare': [0.75, 0.25] };
  // 20 are ordered by the parent, and 80 by everybody else.
  expect(market([100, 100], { mostTied: 0.8 }, tied).all('firms.demand')).toEqual([60, 40]);
  // Of 100 no more than 10 go to suppliers.
  expect(market([100, 100], { mostTied: 0.1 }, tied).all('firms.demand')).toEqual([67.5, 32.5]);
});

test('of 120 made 100 are sold and half of the rest kept, so 110 were supplied and 10 perished', () => {
  const after = market([60, 60], { keeps: 0.5 });
  expect(after.at('sectors.sold', 1)).toBe(100);
  expect(after.at('sectors.supplied', 1)).toBe(110);
  // A service keeps nothing: what nobody bought was not supplied.
  expect(market([60, 60], { keeps: 0 }).at('sectors.supplied', 1)).toBe(100);
});
