import { expect, test } from 'vitest';
import { machineUse } from '../../src/institutions/keynes-schumpeter/machine-use.js';
import { keynesSchumpeter, type Values } from './chart-of-accounts.js';
import { type Scene, stage } from './stage.js';

/** Two old machines of productivity 1 and three new ones of 2, for ten goods each, at a wage of 2. */
const setting = (values: Record<string, Values> = {}, more: Partial<Scene> = {}) =>
  stage(machineUse, {
    chart: keynesSchumpeter,
    rows: { vintages: 2 },
    parameters: { machineCapacity: 10 },
    values: {
      'vintages.machines': [2, 3],
      'vintages.productivity': [1, 2],
      'vintages.newer': [1, -1],
      'goodsMakers.machines': 5,
      'goodsMakers.wage': 2,
      'machineMakers.machineProductivity': 4,
      ...values,
    },
    ...more,
  });
const inUse = (desiredOutput: number) =>
  setting({ 'goodsMakers.desiredOutput': desiredOutput }).play().all('vintages.inUse');

test('40 goods take four machines, and the oldest rests', () => {
  expect(inUse(40)).toEqual([1, 3]);
  expect(inUse(31)).toEqual([1, 3]);
  expect(inUse(30)).toEqual([0, 3]);
  expect(inUse(20)).toEqual([0, 2]);
});

test('nothing takes none, and more than there are takes all', () => {
  expect(inUse(0)).toEqual([0, 0]);
  expect(inUse(90)).toEqual([2, 3]);
});

test('a good costs 2 with the old machines and 1 with the new ones: 7/5 over all, whatever runs', () => {
  for (const desiredOutput of [0, 20, 50]) {
    const after = setting({ 'goodsMakers.desiredOutput': desiredOutput }).play();
    expect(after.at('goodsMakers.unitCost')).toBeCloseTo(1.4, 12);
    expect(after.at('goodsMakers.meanProductivity')).toBeCloseTo(1.6, 12);
  }
});

test('who has no machines reckons with those of its supplier, an entrant too', () => {
  const none = setting({ 'goodsMakers.oldest': -1, 'goodsMakers.machines': 0 }).play();
  expect(none.at('goodsMakers.unitCost')).toBe(0.5);
  expect(none.at('goodsMakers.meanProductivity')).toBe(4);
  const door = setting({}, { expects: ['goodsMakers'], room: 1 });
  const row = door.arrive('goodsMakers', { oldest: -1, wage: 2 });
  expect(door.at('goodsMakers.unitCost', row)).toBe(0.5);
});
