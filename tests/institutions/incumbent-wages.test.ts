import { expect, test } from 'vitest';
import {
  incumbentWages,
  nationalWeight,
} from '../../src/institutions/keynes-schumpeter-workers/incumbent-wages.js';
import { stage } from './stage.js';
import { workersChart } from './workers-chart.js';

/** Two people with a goods maker each, one with the machine makers, one without a job. */
const due = (parameters: Record<string, number>) =>
  stage(incumbentWages, {
    chart: workersChart,
    rows: { goodsMakers: 2, workers: 4 },
    parameters: { indexation: 1, onProductivity: 1, onFirm: 0.5, mostChange: 1, ...parameters },
    values: {
      'workers.employer': [0, 1, -1, -1],
      'workers.makesMachines': [0, 0, 1, 0],
      'workers.wage': [1000, 1000, 2000, 400],
      'goodsMakers.productivityGrowth': [0.04, 0],
      'nation.technicalGrowth': 0.02,
      'nation.makersProductivityGrowth': 0.06,
      'nation.minimumWage': 500,
    },
  })
    .play()
    .all('workers.dueWage');

test('a wage rises by half of what the nation gains and half of what the firm gains', () => {
  // 0.5 x 2 % + 0.5 x 4 % = 3 %; 1 %; and 0.5 x 2 % + 0.5 x 6 % = 4 % of 2,000. Who has no job is due nothing.
  expect(due({})).toEqual([1030, 1010, 2080, 0]);
});

test('without indexation wages stand still, but never under the minimum wage', () => {
  expect(due({ indexation: 0 })).toEqual([1000, 1000, 2000, 0]);
  expect(due({ indexation: -40 })).toEqual([500, 600, 500, 0]);
});

test('both weights together never pass on more than there is', () => {
  expect(nationalWeight(1, 0.5)).toBe(0.5);
  expect(nationalWeight(0.3, 0.5)).toBe(0.3);
  expect(nationalWeight(1, 2)).toBe(0);
});
