import { expect, test } from 'vitest';
import { jobFlows } from '../../src/institutions/keynes-schumpeter-workers/job-flows.js';
import { stage } from './stage.js';
import { workersChart } from './workers-chart.js';

test('of ten rows one is dismissed, one quits, one loses its firm; two are hired, one of them from another job', () => {
  const after = stage(jobFlows, {
    chart: workersChart,
    rows: { goodsMakers: 2, workers: 10 },
    parameters: { peoplePerWorker: 50 },
    values: {
      'nation.workforce': 500,
      'nation.makersStaffWanted': 120,
      'nation.makersHeadcount': 2,
      'goodsMakers.staffWanted': [100, 10],
      'goodsMakers.headcount': [4, 0],
      'goodsMakers.layoffs': [1, 0],
      'workers.dismissed': [1, 0, 0, 0, 0, 0, 0, 0, 0, 0],
      'workers.leaving': [0, 2, 3, 0, 0, 0, 0, 0, 0, 0],
      'workers.hired': [0, 0, 1, 1, 0, 0, 0, 0, 0, 0],
      'workers.staying': [0, 0, 0, 1, 1, 1, 0, 0, 0, 0],
      'workers.tenure': [0, 0, 0, 0, 4, 8, 0, 0, 0, 0],
    },
  }).play();
  const [layoffs, quits, closures] = ['layoffs', 'quits', 'closures'].map((name) =>
    after.at(`nation.${name}`),
  );
  expect([layoffs, quits, closures]).toEqual([0.1, 0.1, 0.1]);
  expect(after.at('nation.goodsLayoffs')).toBe(0.1);
  expect(after.at('nation.hires')).toBe(0.2);
  expect(after.at('nation.moves')).toBe(0.1);
  // Four have a job, with 12 periods in it together.
  expect(after.at('nation.meanTenure')).toBe(3);
  // Machine makers want three rows and have two; the second firm wants one; the first has more than it wants.
  expect(after.at('nation.vacancies')).toBe(0.2);
});
