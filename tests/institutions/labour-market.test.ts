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

test('a country opens with three tenths on farms, a tenth with the state and a twentieth without work', () => {
  const opened = stage(labourMarket, {
    rows: { workers: 2000, firms: 2 },
    parameters: { openingFarmShare: 0.3, publicShare: 0.1, openingUnemployment: 0.05 },
    values: { 'nation.labourForce': 2000, 'firms.openingWorkers': [500, 1000] },
    opens: true,
  });
  // Luck moves 600 of 2000 by some 20, 200 by some 13 and 100 by some 10.
  expect(Math.abs(opened.at('nation.farmers') - 600)).toBeLessThan(80);
  expect(Math.abs(opened.at('nation.publicServants') - 200)).toBeLessThan(54);
  expect(Math.abs(opened.at('nation.unemployed') - 100)).toBeLessThan(40);
  const [small, large] = opened.all('firms.workers');
  expect(small + large).toBe(
    2000 - opened.at('nation.farmers') - opened.at('nation.publicServants') - opened.at('nation.unemployed'),
  );
  expect(Math.abs(large / small - 2)).toBeLessThan(0.5);
});

test('the old take none of the posts the young take, where they never take offers', () => {
  const ages = Array.from({ length: 12 }, (_, i) => 7820 - 4 * (i < 4 ? 25 : i < 8 ? 45 : 65));
  const after = market({ middleAge: 40, oldAge: 60, middleTakeUp: 0, oldTakeUp: 0 }, 0, {
    'workers.born': ages,
  });
  expect(after.at('firms.workers')).toBe(4);
  expect(after.all('workers.jobless')).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1]);
  // Who leaves looks for work: of ten on the staff three go, and two had none.
  const staff = {
    'workers.employer': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1],
    'workers.jobless': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1],
  };
  const quits = market({ hiringSpeed: 0 }, 0, {
    ...staff,
    'workers.leaving': [1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  });
  expect(quits.at('firms.workers')).toBe(7);
  expect(quits.at('nation.unemployed')).toBe(5);
});

test('who quits by choice has the next job lined up, at an age at which others find none', () => {
  const leavers = {
    'workers.born': 7820 - 4 * 65,
    'workers.employer': Array.from({ length: 12 }, () => 0),
    'workers.jobless': 0,
    'workers.leaving': 1,
    'workers.quit': [1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  };
  const never = { middleAge: 40, oldAge: 60, middleTakeUp: 0, oldTakeUp: 0 };
  expect(market({ ...never, moverTakeUp: 1 }, 0, leavers).at('firms.workers')).toBe(3);
  expect(market(never, 0, leavers).at('firms.workers')).toBe(0);
});
