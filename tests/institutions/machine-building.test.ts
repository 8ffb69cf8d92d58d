import { expect, test } from 'vitest';
import { cut, machineBuilding } from '../../src/institutions/keynes-schumpeter/machine-building.js';
import { keynesSchumpeter, type Values } from './chart-of-accounts.js';
import { type Scene, stage } from './stage.js';

test('a quarter of ten machines is two, and an order keeps its last machine', () => {
  expect(cut(10, 0.25)).toBe(2);
  expect(cut(10, 0.99)).toBe(9);
  expect(cut(10, 1)).toBe(9);
  expect(cut(1, 0.9)).toBe(0);
  expect(cut(10, 0)).toBe(0);
});

/** Two machines to grow and three to replace others, paid in advance at 10 each; ten people are wanted. */
const period = (values: Record<string, Values> = {}, more: Partial<Scene> = {}) =>
  stage(machineBuilding, {
    chart: keynesSchumpeter,
    values: {
      'goodsMakers.expansion': 2,
      'goodsMakers.replacement': 3,
      'goodsMakers.orderPrice': 10,
      'goodsMakers.prepaid': 50,
      'machineMakers.deposits': 50,
      'machineMakers.staffWanted': 10,
      'machineMakers.staff': 10,
      ...values,
    },
    ...more,
  }).play();

test('with all its people a maker delivers everything', () => {
  const after = period();
  expect(after.at('goodsMakers.expanded')).toBe(2);
  expect(after.at('goodsMakers.replaced')).toBe(3);
  expect(after.at('goodsMakers.invested')).toBe(50);
  expect(after.at('machineMakers.made')).toBe(5);
  expect(after.at('machineMakers.sales')).toBe(50);
  expect(after.flow('machineBuilding.refunds')).toBe(0);
});

test('with half of them it cuts two of five, replacements first, and pays back 20', () => {
  const after = period({ 'machineMakers.staff': 5 });
  expect(after.at('machineMakers.shortOfStaff')).toBe(0.5);
  expect(after.at('goodsMakers.replaced')).toBe(1);
  expect(after.at('goodsMakers.expanded')).toBe(2);
  expect(after.at('goodsMakers.deposits')).toBe(20);
  expect(after.at('machineMakers.sales')).toBe(30);
  expect(after.at('machineMakers.made')).toBe(3);
});

test('people in research are not missing in making', () => {
  const research = { 'machineMakers.researchersWanted': 4, 'machineMakers.researchStaff': 4 };
  const after = period({ ...research, 'machineMakers.staffWanted': 14, 'machineMakers.staff': 9 });
  expect(after.at('machineMakers.shortOfStaff')).toBe(0.5);
});

test('of four machines that were turned down three are replacements and one is growth', () => {
  const after = period({ 'goodsMakers.turnedDown': 4 });
  expect(after.at('goodsMakers.replaced')).toBe(0);
  expect(after.at('goodsMakers.expanded')).toBe(1);
  expect(after.flow('machineBuilding.refunds')).toBe(40);
});

test('what is turned down is not cut again: of five, one is not taken and two of the other four are not made', () => {
  const after = period({ 'goodsMakers.turnedDown': 1, 'machineMakers.staff': 5 });
  expect(after.at('machineMakers.made')).toBe(2);
  expect(after.flow('machineBuilding.refunds')).toBe(30);
});

test('who gets nothing gets all of its money back, to the last coin', () => {
  const after = period({
    'goodsMakers.turnedDown': 5,
    'goodsMakers.orderPrice': 10.4,
    'goodsMakers.prepaid': 53,
  });
  expect(after.flow('machineBuilding.refunds')).toBe(53);
  expect(after.at('goodsMakers.invested')).toBe(0);
  expect(after.at('machineMakers.made')).toBe(0);
});

test('without anybody at work a customer still gets one machine, and without orders nobody gets any', () => {
  expect(period({ 'machineMakers.staff': 0 }).at('goodsMakers.expanded')).toBe(1);
  const none = period({ 'goodsMakers.expansion': 0, 'goodsMakers.replacement': 0, 'goodsMakers.prepaid': 0 });
  expect(none.at('machineMakers.made')).toBe(0);
  expect(none.at('machineMakers.sales')).toBe(0);
});

test('each customer has its own order cut', () => {
  const two = {
    'goodsMakers.expansion': [4, 1],
    'goodsMakers.replacement': 0,
    'goodsMakers.prepaid': [40, 10],
    'machineMakers.staff': 5,
  };
  const after = period(two, { rows: { goodsMakers: 2 } });
  expect(after.all('goodsMakers.expanded')).toEqual([2, 1]);
  expect(after.at('machineMakers.made')).toBe(3);
});
