import { expect, test } from 'vitest';
import { earnings, gini, spread } from '../../src/institutions/keynes-schumpeter-workers/earnings.js';
import { stage } from './stage.js';
import { workersChart } from './workers-chart.js';

test('equal wages have a Gini of 0; of four, one with everything has 0.75', () => {
  expect(gini([5, 5, 5, 5], 4)).toBe(0);
  expect(gini([0, 0, 0, 8], 4)).toBe(0.75);
  // 1 and 3: the mean difference of all pairs is 1, half of the mean of 2 is 0.5 of it, so a quarter.
  expect(gini([1, 3], 2)).toBe(0.25);
});

test('the logarithms of 1 and 4 lie log 2 from their mean', () => {
  expect(spread([1, 4], 2)).toBeCloseTo(Math.LN2, 12);
  expect(spread([], 0)).toBe(0);
});

test('people remember four incomes, and how long they have been without work', () => {
  const people = stage(earnings, {
    chart: workersChart,
    rows: { workers: 2 },
    values: { 'workers.employer': [0, -1], 'workers.wage': [1000, 400] },
  }).play();
  people.set('workers.wage', [1100, 300]).set('workers.employer', [-1, -1]).play();
  expect(people.all('workers.incomeOneAgo')).toEqual([1100, 300]);
  expect(people.all('workers.incomeTwoAgo')).toEqual([1000, 400]);
  expect(people.all('workers.incomeThreeAgo')).toEqual([0, 0]);
  expect(people.all('workers.idlePeriods')).toEqual([1, 2]);
});

test('wages are compared among those in a job, incomes among all', () => {
  const people = stage(earnings, {
    chart: workersChart,
    rows: { workers: 3 },
    values: {
      'workers.employer': [0, -1, -1],
      'workers.makesMachines': [0, 1, 0],
      'workers.wage': [1000, 1000, 500],
    },
  }).play();
  expect(people.at('nation.wageInequality')).toBe(0);
  expect(people.at('nation.wageSpread')).toBe(0);
  // 2 x (500 + 2 x 1,000 + 3 x 1,000) / (3 x 2,500) - 4/3 = 22/15 - 20/15.
  expect(people.at('nation.incomeInequality')).toBeCloseTo(2 / 15, 12);
});
