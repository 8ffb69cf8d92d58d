import { expect, test } from 'vitest';
import { resignations } from '../../src/institutions/keynes-schumpeter-workers/resignations.js';
import { stage } from './stage.js';
import { workersChart } from './workers-chart.js';

test('people leave to retire, for the dole, and when another firm has taken the place of theirs', () => {
  const leaving = stage(resignations, {
    chart: workersChart,
    rows: { goodsMakers: 2, workers: 6 },
    values: {
      'nation.idleIncome': 400,
      // Identities of firms begin at 1; the fourth worker's firm had another.
      'workers.employer': [0, 0, 0, 1, -1, -1],
      'workers.employerId': [1, 1, 1, 99, 0, 0],
      'workers.makesMachines': [0, 0, 0, 0, 1, 0],
      'workers.dueWage': [1000, 1000, 400, 1000, 300, 0],
      'workers.retiring': [0, 1, 0, 0, 0, 1],
    },
  })
    .play()
    .all('workers.leaving');
  // Stays, retires, 400 is no more than the dole, the firm is gone, 300 is less than the dole, has no job to leave.
  expect(leaving).toEqual([0, 1, 2, 3, 2, 0]);
});
