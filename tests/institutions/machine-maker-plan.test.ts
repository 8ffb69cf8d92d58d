import { expect, test } from 'vitest';
import { machineMakerPlan } from '../../src/institutions/keynes-schumpeter/machine-maker-plan.js';
import { keynesSchumpeter, type Values } from './chart-of-accounts.js';
import { type Scene, stage } from './stage.js';

/** Ten machines are ordered and paid at 12 that cost 10 each: 20 are left for research of 30. */
const period = (values: Record<string, Values> = {}, more: Partial<Scene> = {}) =>
  stage(machineMakerPlan, {
    chart: keynesSchumpeter,
    values: {
      'machineMakers.ordered': 10,
      'machineMakers.price': 12,
      'machineMakers.unitCost': 10,
      'machineMakers.researchBudget': 30,
      'goodsMakers.expansion': 6,
      'goodsMakers.replacement': 4,
      ...values,
    },
    ...more,
  }).play();

test('10 that are missing come out of cash', () => {
  const after = period({ 'machineMakers.cash': 100 });
  expect(after.at('machineMakers.plannedMachines')).toBe(10);
  expect(after.flow('machineMakerPlan.loans')).toBe(0);
  expect(after.at('goodsMakers.turnedDown')).toBe(0);
});

test('without cash 10 are lent within the limit', () => {
  const after = period({ 'machineMakers.creditLimit': 10 });
  expect(after.at('machineMakers.plannedMachines')).toBe(10);
  expect(after.at('machineMakers.loans')).toBe(10);
  expect(after.at('machineMakers.deposits')).toBe(10);
});

test('what is owed already counts: with 5 to go the maker turns down every order, and research is paid all the same', () => {
  const after = period({ 'machineMakers.creditLimit': 25, 'machineMakers.loans': 20 });
  expect(after.at('machineMakers.plannedMachines')).toBe(0);
  expect(after.at('machineMakers.turnedDown')).toBe(1);
  expect(after.at('goodsMakers.turnedDown')).toBe(10);
  expect(after.flow('machineMakerPlan.loans')).toBe(30);
});

test('without orders there is research only', () => {
  const after = period({
    'machineMakers.ordered': 0,
    'goodsMakers.expansion': 0,
    'goodsMakers.replacement': 0,
  });
  expect(after.at('machineMakers.turnedDown')).toBe(0);
  expect(after.flow('machineMakerPlan.loans')).toBe(30);
});

test('each customer goes by its own supplier', () => {
  const two = {
    'machineMakers.cash': [100, 0],
    'goodsMakers.supplier': [0, 1],
    'goodsMakers.expansion': [10, 9],
    'goodsMakers.replacement': [0, 1],
  };
  expect(period(two, { rows: { machineMakers: 2, goodsMakers: 2 } }).all('goodsMakers.turnedDown')).toEqual([
    0, 10,
  ]);
});
