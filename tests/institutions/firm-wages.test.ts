import { expect, test } from 'vitest';
import { firmWages, meanWage } from '../../src/institutions/keynes-schumpeter-workers/firm-wages.js';
import { stage } from './stage.js';
import { workersChart } from './workers-chart.js';

const play = () =>
  stage(firmWages, {
    chart: workersChart,
    rows: { machineMakers: 2, goodsMakers: 3 },
    values: {
      'machineMakers.staff': [30, 10],
      'machineMakers.wageBill': [60000, 30000],
      'goodsMakers.staff': [10, 20, 0],
      'goodsMakers.wageBill': [10000, 30000, 0],
      'goodsMakers.wage': [0, 0, 1234],
      'nation.wage': 1100,
      'nation.employment': 100,
      'nation.wageBill': 130000,
    },
  }).play();

test('a firm reckons with what it paid: 10,000 to 10 people is 1,000, and without staff the old wage stands', () => {
  // 10,000 / 10 and 30,000 / 20.
  expect(play().all('goodsMakers.wage')).toEqual([1000, 1500, 1234]);
});

test('all machine makers reckon with the mean of their pool: 90,000 to 40 people', () => {
  expect(play().all('machineMakers.wage')).toEqual([2250, 2250]);
  expect(play().at('nation.makerWage')).toBe(2250);
});

test('the wage of the nation is what was paid a head, and the one before it is kept', () => {
  // 130,000 / 100.
  expect(play().at('nation.wage')).toBe(1300);
  expect(play().at('nation.lastWage')).toBe(1100);
});

test('where nobody was paid there is no mean', () => {
  expect(meanWage(500, 5, 7)).toBe(100);
  expect(meanWage(0, 0, 7)).toBe(7);
});
