import { expect, test } from 'vitest';
import { indexedWage } from '../../src/institutions/keynes-schumpeter/indexed-wage.js';
import { keynesSchumpeter } from './chart-of-accounts.js';
import { type Scene, stage } from './stage.js';

/** A wage of 1000 that follows productivity alone. */
const setting = (
  parameters: Record<string, number> = {},
  values: Record<string, number> = {},
  more: Partial<Scene> = {},
) =>
  stage(indexedWage, {
    chart: keynesSchumpeter,
    rows: { machineMakers: 2, goodsMakers: 2 },
    parameters: { onProductivity: 1, mostChange: 1, ...parameters },
    values: { 'nation.wage': 1000, ...values },
    ...more,
  });
const wage = (...scene: Parameters<typeof setting>) =>
  setting(...scene)
    .play()
    .at('nation.wage');

test('productivity that grew by 2 % raises it to 1020, and everybody pays that', () => {
  const after = setting({}, { 'nation.productivityGrowth': 0.02 }).play();
  expect(after.at('nation.wage')).toBeCloseTo(1020, 9);
  expect(after.at('nation.lastWage')).toBe(1000);
  const paid = [...after.all('machineMakers.wage'), ...after.all('goodsMakers.wage')];
  expect(paid).toEqual(paid.map(() => after.at('nation.wage')));
});

test('half of inflation of 10 % is 5 %, and unemployment that doubles lowers it by a tenth of that', () => {
  expect(wage({ onPrices: 0.5 }, { 'nation.inflation': 0.1 })).toBeCloseTo(1050, 9);
  expect(wage({ onUnemployment: -0.1 }, { 'nation.unemploymentChange': 1 })).toBeCloseTo(900, 9);
});

test('a change counts at most as much as is allowed, either way', () => {
  const jump = { 'nation.unemploymentChange': 3 };
  expect(wage({ onUnemployment: -0.1, mostChange: 2 }, jump)).toBeCloseTo(800, 9);
  expect(wage({ mostChange: 0.5 }, { 'nation.productivityGrowth': -0.9 })).toBeCloseTo(500, 9);
});

test('it never falls below its floor', () => {
  expect(wage({ floor: 1000 }, { 'nation.productivityGrowth': -0.5 })).toBe(1000);
  expect(wage({ floor: 1000 })).toBe(1000);
});

test('firms that enter pay it too', () => {
  const door = setting({}, {}, { expects: ['machineMakers', 'goodsMakers'], room: 1 });
  expect(door.at('machineMakers.wage', door.arrive('machineMakers'))).toBe(1000);
  expect(door.at('goodsMakers.wage', door.arrive('goodsMakers'))).toBe(1000);
});

test('it opens as the parameter says', () => {
  const opened = setting({ opening: 700 }, {}, { opens: true, values: {} });
  expect(opened.at('nation.wage')).toBe(700);
  expect(opened.at('nation.lastWage')).toBe(700);
});
