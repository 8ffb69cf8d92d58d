import { expect, test } from 'vitest';
import { creditLimits, limit } from '../../src/institutions/keynes-schumpeter/credit-limits.js';
import { keynesSchumpeter } from './chart-of-accounts.js';
import { stage } from './stage.js';

test('a firm may owe twice its cash of 100, or twice its margin of 70 when cash is less', () => {
  expect(limit(100, 50, 30, 2, 0)).toBe(200);
  expect(limit(10, 100, 30, 2, 0)).toBe(140);
});

test('a firm with neither may owe nothing, or the floor', () => {
  expect(limit(0, 0, 30, 2, 0)).toBe(0);
  expect(limit(0, 0, 30, 2, 5)).toBe(5);
  expect(limit(100, 50, 30, 0, 0)).toBe(0);
});

test('both kinds of firms get a limit, and a floor of 2 machines at 10 is 20', () => {
  const limits = (floor: number) =>
    stage(creditLimits, {
      chart: keynesSchumpeter,
      rows: { machineMakers: 2, goodsMakers: 2 },
      parameters: { multiple: 2, floor },
      values: {
        'machineMakers.cash': [100, 0],
        'goodsMakers.sales': [80, 30],
        'goodsMakers.wageBill': [50, 30],
        'nation.producerPrice': 10,
      },
    }).play();
  expect(limits(0).all('machineMakers.creditLimit')).toEqual([200, 0]);
  expect(limits(0).all('goodsMakers.creditLimit')).toEqual([60, 0]);
  expect(limits(2).all('machineMakers.creditLimit')).toEqual([200, 20]);
  expect(limits(2).all('goodsMakers.creditLimit')).toEqual([60, 20]);
});
