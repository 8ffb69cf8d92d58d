import { expect, test } from 'vitest';
import {
  expansion,
  machineOrders,
  paysBack,
} from '../../src/institutions/keynes-schumpeter/machine-orders.js';
import { keynesSchumpeter, type Values } from './chart-of-accounts.js';
import { type Scene, stage } from './stage.js';

test('a machine of 120 for 40 goods that saves 1 a good pays for itself in three periods, and saving 0.9 does not', () => {
  expect(paysBack(120, 1, 40, 3)).toBe(true);
  expect(paysBack(120, 0.9, 40, 3)).toBe(false);
  expect(paysBack(120, 0, 40, 3)).toBe(false);
  expect(paysBack(120, -1, 40, 3)).toBe(false);
});

test('of 10 machines one grows down to whole ones, and by a half at most', () => {
  expect(expansion(12.7, 10, 0.5)).toBe(2);
  expect(expansion(20, 10, 0.5)).toBe(5);
  expect(expansion(15, 10, 0.5)).toBe(5);
  expect(expansion(10, 10, 0.5)).toBe(0);
  expect(expansion(3, 10, 0.5)).toBe(0);
});

test('half of one machine counts as one, or as none: then a firm that is down to one machine stays there', () => {
  expect(expansion(3, 1, 0.5, 0)).toBe(1);
  expect(expansion(3, 1, 0.5, 1)).toBe(0);
  // Of three machines a half is one and a half: two, or one; of two it is one in any case.
  expect([0, 1].map((halves) => expansion(9, 3, 0.5, halves))).toEqual([2, 1]);
  expect([0, 1].map((halves) => expansion(9, 2, 0.5, halves))).toEqual([1, 1]);
});

test('who has none orders all, to the nearest whole one', () => {
  expect(expansion(5, 0, 0.5)).toBe(5);
  expect(expansion(2.6, 0, 0.5)).toBe(3);
  expect(expansion(0.4, 0, 0.5)).toBe(0);
});

/**
 * A firm with 2 old and 3 new machines for one good each. At a wage of 1 a new one saves a half a good against the old
 * ones, and at a price of 10 pays for itself in twenty periods.
 */
const setting = (
  values: Record<string, Values> = {},
  parameters: Record<string, number> = {},
  more: Partial<Scene> = {},
) =>
  stage(machineOrders, {
    chart: keynesSchumpeter,
    rows: { vintages: 2 },
    parameters: { machineCapacity: 1, mostGrowth: 0.5, payback: 20, life: 19, ...parameters },
    values: {
      'vintages.machines': [2, 3],
      'vintages.productivity': [1, 2],
      'vintages.newer': [1, -1],
      'goodsMakers.machines': 5,
      'goodsMakers.desiredCapacity': 5,
      'goodsMakers.cashAfterWages': 100,
      'goodsMakers.deposits': 100,
      'goodsMakers.wage': 1,
      'machineMakers.price': 10,
      'machineMakers.machineProductivity': 2,
      ...values,
    },
    ...more,
  });
const period = (...scene: Parameters<typeof setting>) => setting(...scene).play();

test('machines that no longer pay are replaced, and paid for in advance', () => {
  const after = period();
  expect(after.all('vintages.fate')).toEqual([1, 0]);
  expect(after.at('goodsMakers.expansion')).toBe(0);
  expect(after.at('goodsMakers.replacement')).toBe(2);
  expect(after.at('goodsMakers.prepaid')).toBe(20);
  expect(after.at('goodsMakers.deposits')).toBe(80);
  expect(after.at('goodsMakers.cashAfterOrders')).toBe(80);
  expect(after.at('machineMakers.deposits')).toBe(20);
  expect(after.at('machineMakers.ordered')).toBe(2);
  expect(period({}, { payback: 19 }).at('goodsMakers.replacement')).toBe(0);
});

test('growth comes first: cash for three machines is two to grow and one to replace', () => {
  const after = period({ 'goodsMakers.desiredCapacity': 7, 'goodsMakers.cashAfterWages': 30 });
  expect(after.at('goodsMakers.expansion')).toBe(2);
  expect(after.at('goodsMakers.replacement')).toBe(1);
  expect(after.at('goodsMakers.cashAfterOrders')).toBe(0);
});

test('the firm counts halves as the switch says', () => {
  const one = {
    'vintages.machines': [1, 0],
    'vintages.newer': -1,
    'goodsMakers.machines': 1,
    'goodsMakers.desiredCapacity': 3,
  };
  expect(period(one, { halves: 0 }).at('goodsMakers.expansion')).toBe(1);
  expect(period(one, { halves: 1 }).at('goodsMakers.expansion')).toBe(0);
});

test('what cash does not pay is lent, in whole machines and within the limit', () => {
  const poor = { 'goodsMakers.cashAfterWages': 5, 'goodsMakers.deposits': 5 };
  const after = period({ ...poor, 'goodsMakers.creditLimit': 20 });
  expect(after.at('goodsMakers.replacement')).toBe(2);
  expect(after.at('goodsMakers.loans')).toBe(15);
  expect(after.at('goodsMakers.deposits')).toBe(0);
  const less = period({ ...poor, 'goodsMakers.creditLimit': 20, 'goodsMakers.loans': 10 });
  expect(less.at('goodsMakers.replacement')).toBe(1);
  expect(less.at('goodsMakers.loans')).toBe(15);
});

test('without cash and credit nothing is ordered', () => {
  const after = period({ 'goodsMakers.cashAfterWages': 0, 'goodsMakers.deposits': 0 });
  expect(after.at('goodsMakers.replacement')).toBe(0);
  expect(after.at('machineMakers.ordered')).toBe(0);
  expect(after.flow('machineOrders.loans')).toBe(0);
});

test('a machine is worn when it is older than its life of 19, and then replaced though it pays', () => {
  const fates = (installed: number) => period({ 'vintages.installed': installed }).all('vintages.fate');
  expect(fates(-19)).toEqual([1, 0]);
  expect(fates(-20)).toEqual([-1, -1]);
  expect(period({ 'vintages.installed': -20 }).at('goodsMakers.replacement')).toBe(5);
});

test('machines beyond what is wanted are not replaced', () => {
  expect(period({ 'goodsMakers.desiredCapacity': 4 }).at('goodsMakers.replacement')).toBe(1);
  expect(period({ 'goodsMakers.desiredCapacity': 1 }).at('goodsMakers.replacement')).toBe(0);
});

test('a machine for two goods makes four enough for a capacity of 8', () => {
  const two = { 'goodsMakers.desiredCapacity': 8 };
  expect(period(two, { machineCapacity: 2 }).at('goodsMakers.replacement')).toBe(1);
  expect(
    period({ 'goodsMakers.desiredCapacity': 14 }, { machineCapacity: 2 }).at('goodsMakers.expansion'),
  ).toBe(2);
});

test('only the oldest machines up to the first that stays are replaced', () => {
  const after = period({ 'vintages.productivity': [2, 1] });
  expect(after.all('vintages.fate')).toEqual([0, 1]);
  expect(after.at('goodsMakers.replacement')).toBe(0);
});

test('a firm without machines orders all it wants', () => {
  const none = { 'goodsMakers.oldest': -1, 'goodsMakers.machines': 0, 'goodsMakers.desiredCapacity': 4 };
  const after = period(none);
  expect(after.at('goodsMakers.expansion')).toBe(4);
  expect(after.at('goodsMakers.replacement')).toBe(0);
});

test('a maker remembers when it last had an order, and a new one counts from its entry', () => {
  const two = { 'goodsMakers.supplier': 1, 'machineMakers.lastOrdered': 2 };
  const after = period(two, {}, { rows: { vintages: 2, machineMakers: 2 }, quarter: 6 });
  expect(after.all('machineMakers.lastOrdered')).toEqual([2, 6]);
  const door = setting({}, {}, { expects: ['machineMakers'], room: 1 });
  expect(door.at('machineMakers.lastOrdered', door.arrive('machineMakers', { entered: 8 }))).toBe(8);
});
