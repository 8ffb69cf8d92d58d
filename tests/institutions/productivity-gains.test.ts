import { expect, test } from 'vitest';
import {
  change,
  productivityGains,
} from '../../src/institutions/keynes-schumpeter-workers/productivity-gains.js';
import { stage } from './stage.js';
import { workersChart } from './workers-chart.js';

const play = () =>
  stage(productivityGains, {
    chart: workersChart,
    rows: { machineMakers: 2, goodsMakers: 3 },
    values: {
      'machineMakers.share': [0.5, 0.5],
      'machineMakers.makingProductivity': [1, 3],
      'machineMakers.staff': [30, 20],
      'nation.makersProductivity': 1.6,
      'goodsMakers.share': [0.5, 0.5, 0],
      'goodsMakers.meanProductivity': [4, 8, 9],
      'goodsMakers.lastProductivity': [4, 5, 0],
      'goodsMakers.operating': [1, 1, 0],
      'goodsMakers.staff': [100, 50, 0],
      'nation.technicalProductivity': 4,
    },
  }).play();

test('a firm gains what its machines gain, and one that has not begun gains nothing', () => {
  expect(play().all('goodsMakers.productivityGrowth')).toEqual([0, 0.6000000000000001, 0]);
  expect(play().all('goodsMakers.lastProductivity')).toEqual([4, 8, 0]);
});

test('machine makers gain with the mean of what they made: from 1.6 to 2 is a quarter', () => {
  expect(play().at('nation.makersProductivityGrowth')).toBe(0.25);
});

test('the nation is the mean of both by staff: (2 x 50 + 6 x 150) / 200 = 5, after 4', () => {
  expect(play().at('nation.technicalProductivity')).toBe(5);
  expect(play().at('nation.technicalGrowth')).toBe(0.25);
});

test('from nothing there is no change', () => expect(change(3, 0)).toBe(0));
