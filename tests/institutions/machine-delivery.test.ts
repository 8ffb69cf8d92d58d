import { expect, test } from 'vitest';
import { machineDelivery } from '../../src/institutions/keynes-schumpeter/machine-delivery.js';
import { keynesSchumpeter, type Values } from './chart-of-accounts.js';
import { stage } from './stage.js';

/** A firm with 3 old machines, which no longer pay, and 5 new ones, which do; a machine makes one good. */
const period = (values: Record<string, Values> = {}, vintages = 2) =>
  stage(machineDelivery, {
    chart: keynesSchumpeter,
    rows: { vintages },
    room: 1,
    parameters: { machineCapacity: 1, life: 19 },
    values: {
      'vintages.owner': 0,
      'vintages.ownerId': 1,
      'vintages.machines': [3, 5],
      'vintages.productivity': [1, 2],
      'vintages.older': [-1, 0],
      'vintages.newer': [1, -1],
      'vintages.fate': [1, 0],
      'goodsMakers.machines': 8,
      'goodsMakers.desiredCapacity': 8,
      'goodsMakers.oldest': 0,
      'goodsMakers.newest': 1,
      'machineMakers.machineProductivity': 4,
      ...values,
    },
  }).play();

test('two machines that replace others come, and two of the oldest go', () => {
  const after = period({ 'goodsMakers.replaced': 2 });
  expect(after.all('vintages.machines')).toEqual([1, 5, 2]);
  expect(after.at('goodsMakers.machines')).toBe(8);
  expect(after.all('vintages.productivity')).toEqual([1, 2, 4]);
  expect(after.at('goodsMakers.newest')).toBe(2);
  expect(after.all('vintages.newer')).toEqual([1, 2, -1]);
  expect(after.all('vintages.older')).toEqual([-1, 0, 1]);
});

test('a vintage without machines is gone', () => {
  const after = period({ 'goodsMakers.replaced': 3 });
  expect(Array.from(after.economy.tables.get('vintages')!.alive.slice(0, 3))).toEqual([0, 1, 1]);
  expect(after.at('goodsMakers.oldest')).toBe(1);
  expect(after.at('vintages.older', 1)).toBe(-1);
  expect(after.at('goodsMakers.machines')).toBe(8);
});

test('the vintages before and after one that goes are neighbours', () => {
  const three = {
    'vintages.machines': [3, 2, 3],
    'vintages.productivity': 1,
    'vintages.older': [-1, 0, 1],
    'vintages.newer': [1, 2, -1],
    'vintages.fate': [0, 1, 0],
    'goodsMakers.newest': 2,
    'goodsMakers.replaced': 2,
  };
  const after = period(three, 3);
  expect(after.all('vintages.machines')).toEqual([3, 0, 3, 2]);
  expect(after.at('vintages.newer', 0)).toBe(2);
  expect(after.at('vintages.older', 2)).toBe(0);
});

test('machines to grow come on top', () => {
  const after = period({ 'goodsMakers.expanded': 4, 'goodsMakers.desiredCapacity': 12 });
  expect(after.all('vintages.machines')).toEqual([3, 5, 4]);
  expect(after.at('goodsMakers.machines')).toBe(12);
});

test('worn machines beyond what is wanted go without being replaced, and poor ones that are not worn stay', () => {
  const shrinking = { 'goodsMakers.desiredCapacity': 6.5 };
  expect(period({ ...shrinking, 'vintages.fate': [-1, 0] }).all('vintages.machines')).toEqual([2, 5]);
  expect(period({ ...shrinking, 'vintages.fate': [1, 0] }).all('vintages.machines')).toEqual([3, 5]);
});

test('worn machines are replaced and given up at once: one of three for the 7 wanted, one for the new one', () => {
  const after = period({
    'vintages.fate': [-1, 0],
    'goodsMakers.desiredCapacity': 7,
    'goodsMakers.replaced': 1,
  });
  expect(after.all('vintages.machines')).toEqual([1, 5, 1]);
  expect(after.at('goodsMakers.machines')).toBe(7);
});

test('the last machine of the newest vintage stays, whatever is wanted', () => {
  const after = period({ 'vintages.fate': -1, 'goodsMakers.desiredCapacity': 0 });
  expect(after.all('vintages.machines')).toEqual([0, 1]);
  expect(after.at('goodsMakers.machines')).toBe(1);
});

test('a firm that had none installs its first', () => {
  const after = stage(machineDelivery, {
    chart: keynesSchumpeter,
    rows: { vintages: 0 },
    room: 1,
    parameters: { machineCapacity: 1, life: 19 },
    values: { 'goodsMakers.expanded': 2, 'goodsMakers.desiredCapacity': 2, 'goodsMakers.newest': -1 },
    quarter: 7,
  }).play();
  expect(after.all('vintages.machines')).toEqual([2]);
  expect(after.all('vintages.installed')).toEqual([7]);
  expect(after.at('goodsMakers.oldest')).toBe(0);
  expect(after.at('goodsMakers.machines')).toBe(2);
});

test('machines of a firm that is gone go, even when another firm has its place', () => {
  const after = period({
    'vintages.ownerId': [7, 1],
    'goodsMakers.oldest': 1,
    'vintages.older': -1,
    'goodsMakers.machines': 5,
  });
  expect(Array.from(after.economy.tables.get('vintages')!.alive.slice(0, 2))).toEqual([0, 1]);
});

test('five machines of a life of two periods open with ages of three, two and one, more of the older ones', () => {
  const ages = (machines: number, life: number) => {
    const opened = stage(machineDelivery, {
      chart: keynesSchumpeter,
      rows: { vintages: 0 },
      room: 40,
      parameters: { machineCapacity: 1, life },
      values: { 'goodsMakers.entryMachines': machines, 'goodsMakers.supplier': 0 },
      opens: true,
    });
    expect(opened.at('goodsMakers.machines')).toBe(machines);
    return [opened.all('vintages.machines'), opened.all('vintages.installed')];
  };
  expect(ages(5, 2)).toEqual([
    [2, 2, 1],
    [-3, -2, -1],
  ]);
  expect(ages(2, 2)).toEqual([
    [1, 1],
    [-3, -2],
  ]);
  // The 25 machines of the first economy: five vintages of two, then fifteen of one.
  expect(ages(25, 19)[0]).toEqual([2, 2, 2, 2, 2, ...Array.from({ length: 15 }, () => 1)]);
  expect(ages(0, 2)[0]).toEqual([]);
});
