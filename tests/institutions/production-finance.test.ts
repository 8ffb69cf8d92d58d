import { expect, test } from 'vitest';
import { productionFinance } from '../../src/institutions/keynes-schumpeter/production-finance.js';
import { keynesSchumpeter, type Values } from './chart-of-accounts.js';
import { type Scene, stage } from './stage.js';

/** A firm with 100 in cash that makes goods at 1 each, forty with a machine. */
const period = (values: Record<string, Values> = {}, more: Partial<Scene> = {}) =>
  stage(productionFinance, {
    chart: keynesSchumpeter,
    parameters: { machineCapacity: 40 },
    values: {
      'goodsMakers.cash': 100,
      'goodsMakers.deposits': 100,
      'goodsMakers.unitCost': 1,
      'nation.goodsUnitCost': 7,
      ...values,
    },
    ...more,
  }).play();

test('80 goods are paid out of cash, and 20 are left', () => {
  const after = period({ 'goodsMakers.desiredOutput': 80 });
  expect(after.at('goodsMakers.plannedOutput')).toBe(80);
  expect(after.at('goodsMakers.cashAfterWages')).toBe(20);
  expect(after.flow('productionFinance.loans')).toBe(0);
});

test('150 goods take a loan of 50 within the limit', () => {
  const after = period({ 'goodsMakers.desiredOutput': 150, 'goodsMakers.creditLimit': 60 });
  expect(after.at('goodsMakers.plannedOutput')).toBe(150);
  expect(after.at('goodsMakers.loans')).toBe(50);
  expect(after.at('goodsMakers.deposits')).toBe(150);
  expect(after.at('goodsMakers.cashAfterWages')).toBe(0);
});

test('with 30 of credit to go, 130 pay the 120 goods of three machines, and only 20 are lent', () => {
  const after = period({
    'goodsMakers.desiredOutput': 150,
    'goodsMakers.creditLimit': 80,
    'goodsMakers.loans': 50,
  });
  expect(after.at('goodsMakers.plannedOutput')).toBe(120);
  expect(after.flow('productionFinance.loans')).toBe(20);
});

test('without cash and credit nothing is made and nothing is lent', () => {
  const poor = { 'goodsMakers.desiredOutput': 150, 'goodsMakers.cash': 0 };
  expect(period(poor).at('goodsMakers.plannedOutput')).toBe(0);
  expect(period({ ...poor, 'goodsMakers.loans': 10 }).flow('productionFinance.loans')).toBe(0);
});

test('at a cost of 2 the same cash pays half: 50 goods are 40 with one machine, and 20 are left', () => {
  const after = period({ 'goodsMakers.desiredOutput': 60, 'goodsMakers.unitCost': 2 });
  expect(after.at('goodsMakers.plannedOutput')).toBe(40);
  expect(after.at('goodsMakers.cashAfterWages')).toBe(20);
});

test('30 goods at 1 and 10 at 2 cost 1.25 on average, and when nothing is planned the mean stays', () => {
  const two = { 'goodsMakers.unitCost': [1, 2], 'goodsMakers.desiredOutput': [30, 10] };
  expect(period(two, { rows: { goodsMakers: 2 } }).at('nation.goodsUnitCost')).toBe(1.25);
  expect(period().at('nation.goodsUnitCost')).toBe(7);
});

test('the mean opens at the cost of the first firm', () => {
  expect(period({}, { opens: true, values: { 'goodsMakers.unitCost': 3 } }).at('nation.goodsUnitCost')).toBe(
    3,
  );
});
