import { expect, test } from 'vitest';
import { labourMarket, takeUp } from '../../src/institutions/labour/labour-market.js';
import { stage } from './stage.js';

const everybodyAccepts = {
  youngTakeUp: 1,
  middleTakeUp: 1,
  oldTakeUp: 1,
  leastTightness: 1,
  mostTightness: 1,
};
/** Twelve people, the first of them on farms, and one firm without staff that wants ten. */
const market = (
  parameters: Record<string, number>,
  farmers = 0,
  values: Record<string, number | number[]> = {},
) =>
  stage(labourMarket, {
    rows: { workers: 12 },
    parameters: { hiringSpeed: 1, ...everybodyAccepts, ...parameters },
    values: {
      'firms.desiredWorkers': 10,
      'nation.labourForce': 12,
      'workers.farmer': Array.from({ length: 12 }, (_, i) => (i < farmers ? 1 : 0)),
      'workers.leavingFarm': Array.from({ length: 12 }, (_, i) => (i < farmers ? 1 : 0)),
      'workers.jobless': Array.from({ length: 12 }, (_, i) => (i < farmers ? 0 : 1)),
      ...values,
    },
  }).play();

test('a seeker who takes one offer in two takes one of two offers three times in four', () => {
  expect(takeUp(0.5, 1)).toBe(0.5);
  expect(takeUp(0.5, 2)).toBe(0.75);
  expect(takeUp(0.5, 0)).toBe(0);
});

test('twelve seekers fill ten posts and two stay without work', () => {
  const after = market({});
  expect(after.at('nation.posted')).toBe(10);
  expect(after.at('firms.workers')).toBe(10);
  expect(after.at('nation.unemployed')).toBe(2);
  expect(after.at('nation.unfilled')).toBe(0);
  expect(after.at('nation.employment')).toBe(10);
});

test('the state fills a quarter of the labour force first, and a firm opens half its missing posts at half speed', () => {
  const after = market({ publicShare: 0.25, hiringSpeed: 0.5 });
  expect(after.at('nation.publicServants')).toBe(3);
  // Half of ten, and 12 - 3 - 5 without work.
  expect(after.at('firms.workers')).toBe(5);
  expect(after.at('nation.unemployed')).toBe(4);
});

test('farm people take what seekers leave: of ten posts five go to five seekers and five to seven farmers', () => {
  const after = market({}, 7);
  expect(after.at('firms.workers')).toBe(10);
  expect(after.at('nation.unemployed')).toBe(0);
  expect(after.at('nation.farmers')).toBe(2);
  // When nobody takes an offer, farm people who look take all they can.
  const only = market({ youngTakeUp: 0, middleTakeUp: 0, oldTakeUp: 0 }, 7);
  expect(only.at('nation.unemployed')).toBe(5);
  expect(only.at('firms.workers')).toBe(7);
  expect(only.at('nation.unfilled')).toBe(3);
});
