import { expect, test } from 'vitest';
import {
  demandExpectations,
  expectation,
} from '../../src/institutions/keynes-schumpeter/demand-expectations.js';
import { keynesSchumpeter } from './chart-of-accounts.js';
import { type Scene, stage } from './stage.js';

/** A firm that sold 100 of 140 that were asked for, has stocks of 11, and ten machines for 40 goods each. */
const setting = (values: Record<string, number> = {}, more: Partial<Scene> = {}) =>
  stage(demandExpectations, {
    chart: keynesSchumpeter,
    parameters: { animalSpirits: 0.25, stockNorm: 0.1, utilisation: 0.5, machineCapacity: 40 },
    values: {
      'goodsMakers.entered': -1,
      'goodsMakers.sold': 100,
      'goodsMakers.orders': 140,
      'goodsMakers.stocks': 11,
      'goodsMakers.machines': 10,
      ...values,
    },
    ...more,
  });

test('100 sold and 140 ordered let expect 110 at spirits of a quarter, and never less than was sold', () => {
  expect(expectation(100, 140, 0.25)).toBe(110);
  expect(expectation(100, 140, 0)).toBe(100);
  expect(expectation(100, 140, 1)).toBe(140);
  expect(expectation(100, 60, 0.25)).toBe(100);
  expect(expectation(0, 0, 0.25)).toBe(0);
});

test('a tenth of 110 is kept in stock: 121 less the 11 that are there', () => {
  const after = setting().play();
  expect(after.at('goodsMakers.expectedDemand')).toBe(110);
  expect(after.at('goodsMakers.desiredOutput')).toBeCloseTo(110, 9);
  // Half of the capacity is to be in use.
  expect(after.at('goodsMakers.desiredCapacity')).toBeCloseTo(220, 9);
});

test('two machines make 80 at most, however much capacity is wanted, and full stocks need nothing', () => {
  const small = setting({ 'goodsMakers.machines': 2 }).play();
  expect(small.at('goodsMakers.desiredOutput')).toBe(80);
  expect(small.at('goodsMakers.desiredCapacity')).toBeCloseTo(220, 9);
  const full = setting({ 'goodsMakers.stocks': 200 }).play();
  expect(full.at('goodsMakers.desiredOutput')).toBe(0);
  expect(full.at('goodsMakers.desiredCapacity')).toBe(0);
});

test('who never had machines makes nothing and wants what it entered for', () => {
  const waiting = setting({ 'goodsMakers.machines': 0, 'goodsMakers.desiredCapacity': 120 }).play();
  expect(waiting.at('goodsMakers.operating')).toBe(0);
  expect(waiting.at('goodsMakers.desiredOutput')).toBe(0);
  expect(waiting.at('goodsMakers.desiredCapacity')).toBe(120);
});

test('a firm that entered in period 3 goes by its own plan until 5, and by its sales from 6 on', () => {
  const expected = (quarter: number) =>
    setting({ 'goodsMakers.entered': 3, 'goodsMakers.expectedDemand': 75 }, { quarter })
      .play()
      .at('goodsMakers.expectedDemand');
  expect([4, 5, 6].map(expected)).toEqual([75, 75, 110]);
});

test('an entrant expects what it entered for, and wants capacity for its machines', () => {
  const door = setting({}, { expects: ['goodsMakers'], room: 1 });
  const row = door.arrive('goodsMakers', { entryDemand: 30, entryMachines: 2 });
  expect(door.at('goodsMakers.expectedDemand', row)).toBe(30);
  expect(door.at('goodsMakers.desiredCapacity', row)).toBe(80);
});
