import { expect, test } from 'vitest';
import { goodsProduction } from '../../src/institutions/keynes-schumpeter/goods-production.js';
import { keynesSchumpeter, type Values } from './chart-of-accounts.js';
import { stage } from './stage.js';

/** An old machine of productivity 1 and a new one of 2; each makes 10 goods. */
const made = (values: Record<string, Values>) =>
  stage(goodsProduction, {
    chart: keynesSchumpeter,
    rows: { vintages: 2 },
    parameters: { machineCapacity: 10 },
    values: {
      'vintages.inUse': 1,
      'vintages.productivity': [1, 2],
      'vintages.older': [-1, 0],
      'goodsMakers.newest': 1,
      'goodsMakers.machines': 2,
      'goodsMakers.plannedOutput': 100,
      ...values,
    },
  }).play();
const output = (values: Record<string, Values>) => made(values).at('goodsMakers.output');

test('five people run the new machine; two more make 2 with the old one', () => {
  expect(output({ 'goodsMakers.staff': 5 })).toBe(10);
  expect(output({ 'goodsMakers.staff': 7 })).toBe(12);
});

test('machines make no more than 20, however many people there are, and no more than was planned', () => {
  expect(output({ 'goodsMakers.staff': 50 })).toBe(20);
  expect(output({ 'goodsMakers.staff': 7, 'goodsMakers.plannedOutput': 11 })).toBe(11);
});

test('machines at rest are left out', () => {
  expect(output({ 'goodsMakers.staff': 7, 'vintages.inUse': [0, 1] })).toBe(10);
  expect(output({ 'goodsMakers.staff': 7, 'vintages.inUse': [1, 0] })).toBe(7);
});

test('without people or without machines nothing is made', () => {
  expect(output({ 'goodsMakers.staff': 0 })).toBe(0);
  const none = made({ 'goodsMakers.staff': 5, 'goodsMakers.newest': -1, 'goodsMakers.machines': 0 });
  expect(none.at('goodsMakers.output')).toBe(0);
  expect(none.at('nation.utilisation')).toBe(0);
});

test('12 of 20 goods are a use of six tenths', () => {
  const after = made({ 'goodsMakers.staff': 7 });
  expect(after.at('nation.goodsOutput')).toBe(12);
  expect(after.at('nation.utilisation')).toBeCloseTo(0.6, 12);
});
