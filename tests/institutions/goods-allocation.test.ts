import { expect, test } from 'vitest';
import { goodsAllocation } from '../../src/institutions/keynes-schumpeter/goods-allocation.js';
import { keynesSchumpeter, type Values } from './chart-of-accounts.js';
import { type Scene, stage } from './stage.js';

/** Households with 100 to spend, half of them with each of two firms that have 100 goods at a price of 1. */
const setting = (values: Record<string, Values> = {}, parameters = {}, more: Partial<Scene> = {}) =>
  stage(goodsAllocation, {
    chart: keynesSchumpeter,
    rows: { goodsMakers: 2 },
    parameters: { smallest: 1, smallestStock: 0.001, ...parameters },
    values: {
      'households.deposits': 100,
      'goodsMakers.share': 0.5,
      'goodsMakers.price': 1,
      'goodsMakers.output': 100,
      'goodsMakers.operating': 1,
      'nation.consumerPrice': 1,
      ...values,
    },
    ...more,
  });
const close = (...values: number[]) => values.map((value) => expect.closeTo(value, 9));

test('50 buy 50 goods at a price of 1 and 25 at a price of 2; the rest are stocks', () => {
  const after = setting({ 'goodsMakers.price': [1, 2] }).play();
  expect(after.all('goodsMakers.sold')).toEqual([50, 25]);
  expect(after.all('goodsMakers.sales')).toEqual([50, 50]);
  expect(after.all('goodsMakers.stocks')).toEqual([50, 75]);
  expect(after.at('households.deposits')).toBe(0);
  expect(after.at('nation.consumption')).toBe(100);
});

test('orders are what the share would buy at the mean price, whatever the firm asks and has', () => {
  const after = setting({ 'goodsMakers.price': [1, 2], 'goodsMakers.output': 0, 'nation.consumerPrice': 2 });
  expect(after.play().all('goodsMakers.orders')).toEqual([25, 25]);
});

test('stocks are sold like new goods', () => {
  const after = setting({ 'goodsMakers.output': [20, 100], 'goodsMakers.stocks': [40, 0] }).play();
  expect(after.all('goodsMakers.sold')).toEqual([50, 50]);
  expect(after.all('goodsMakers.stocks')).toEqual([10, 50]);
});

test('30 that a firm with 20 goods cannot serve go to the other, and count as unfilled', () => {
  const after = setting({ 'goodsMakers.output': [20, 200] }).play();
  expect(after.all('goodsMakers.sold')).toEqual(close(20, 80));
  expect(after.all('goodsMakers.unfilled')).toEqual([30, 0]);
  expect(after.at('nation.meanUnfilled')).toBe(15);
  expect(after.at('nation.consumption')).toBe(100);
});

test('what nobody can serve is saved', () => {
  const after = setting({ 'goodsMakers.output': [20, 30] }).play();
  expect(after.all('goodsMakers.stocks')).toEqual([0, 0]);
  expect(after.at('households.deposits')).toBe(50);
  const empty = setting({ 'goodsMakers.output': 0 }).play();
  expect(empty.at('nation.consumption')).toBe(0);
  expect(empty.at('households.deposits')).toBe(100);
  expect(empty.at('nation.desiredConsumption')).toBe(100);
});

test('the third round serves what the second could not', () => {
  // A third each: 40 are left over, then 20 go to each of two, of which one has 5 more only; the last gets 15 more.
  const after = setting(
    { 'households.deposits': 120, 'goodsMakers.share': 1 / 3, 'goodsMakers.output': [0, 45, 200] },
    {},
    { rows: { goodsMakers: 3 } },
  ).play();
  expect(after.all('goodsMakers.sold')).toEqual(close(0, 45, 75));
  expect(after.at('nation.consumption')).toBe(120);
});

test('a demand under the smallest is not carried on', () => {
  const after = setting({ 'goodsMakers.output': [20, 200] }, { smallest: 30 }).play();
  expect(after.all('goodsMakers.sold')).toEqual([20, 50]);
  expect(after.at('households.deposits')).toBe(30);
});

test('with no least demand the rounds still end, though three thirds do not make a whole', () => {
  const after = setting(
    {
      'households.deposits': 1e6 + 1,
      'goodsMakers.share': 0.333,
      'goodsMakers.price': 0.7,
      'goodsMakers.output': 1e9,
    },
    { smallest: 0 },
    { rows: { goodsMakers: 3 } },
  ).play();
  expect(after.at('nation.consumption')).toBe(1e6 + 1);
});

test('households without money buy nothing', () => {
  const after = setting({ 'households.deposits': 0 }).play();
  expect(after.all('goodsMakers.sold')).toEqual([0, 0]);
  expect(setting({ 'households.deposits': -10 }).play().at('nation.desiredConsumption')).toBe(0);
});

test('no coin is spent twice: of one coin, half is asked of each, and the first gets it', () => {
  const after = setting({ 'households.deposits': 1 }, { smallest: 0.1 }).play();
  expect(after.all('goodsMakers.sales')).toEqual([1, 0]);
  expect(after.at('households.deposits')).toBe(0);
});

test('crumbs in store count as none', () => {
  const after = setting({ 'goodsMakers.output': [50.0005, 50.002] }).play();
  expect(after.all('goodsMakers.stocks')).toEqual(close(0, 0.002));
});

test('firms that have never worked are not in the mean of unfilled orders', () => {
  const values = { 'goodsMakers.share': [1, 0], 'goodsMakers.output': [60, 0] };
  expect(
    setting({ ...values, 'goodsMakers.operating': [1, 0] })
      .play()
      .at('nation.meanUnfilled'),
  ).toBe(40);
  expect(setting(values).play().at('nation.meanUnfilled')).toBe(20);
});

test('an entrant begins with the stocks and sales it entered for', () => {
  const door = setting({}, {}, { expects: ['goodsMakers'], room: 1 });
  const row = door.arrive('goodsMakers', { entryStocks: 5, entryDemand: 30 });
  expect(['stocks', 'sold', 'orders'].map((name) => door.at(`goodsMakers.${name}`, row))).toEqual([
    5, 30, 30,
  ]);
});
