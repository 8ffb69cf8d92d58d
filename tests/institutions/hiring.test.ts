import { expect, test } from 'vitest';
import { hiring } from '../../src/institutions/keynes-schumpeter-workers/hiring.js';
import { stage } from './stage.js';
import { workersChart } from './workers-chart.js';

/** Two firms, four people without work who all have written to both; requests of 600 to 900. */
const play = (parameters: Record<string, number>, values: Record<string, number | number[]> = {}) =>
  stage(hiring, {
    chart: workersChart,
    rows: { goodsMakers: 2, workers: 4, applications: 8 },
    parameters: { peoplePerWorker: 50, order: 1, sequence: 1, ...parameters },
    values: {
      'workers.employer': -1,
      'workers.seeking': 1,
      'workers.requestedWage': [600, 700, 800, 900],
      'applications.applicant': [0, 0, 1, 1, 2, 2, 3, 3],
      'applications.firm': [0, 1, 0, 1, 0, 1, 0, 1],
      'goodsMakers.wageOffer': [850, 1000],
      'goodsMakers.staffWanted': [100, 100],
      'nation.topOffer': 1000,
      'nation.idleIncome': 400,
      ...values,
    },
  }).play();

test('the best offer chooses first: it takes the two cheapest at what it offers, the other who is left and asks for less', () => {
  const after = play({});
  expect(after.all('workers.employer')).toEqual([1, 1, 0, -1]);
  // The last one asks for 900 where 850 is offered, and stays without work.
  expect(after.all('workers.wage')).toEqual([1000, 1000, 850, 400]);
  expect(after.all('goodsMakers.headcount')).toEqual([1, 2]);
});

test('machine makers come before all, at the best wage there is', () => {
  // 60 people are two rows.
  const after = play({}, { 'nation.makersStaffWanted': 60 });
  expect(after.all('workers.makesMachines')).toEqual([1, 1, 0, 0]);
  expect(after.all('workers.employer')).toEqual([-1, -1, 1, 1]);
  expect(after.all('workers.wage')).toEqual([1000, 1000, 1000, 1000]);
});

test('a firm that nobody asks so little of takes the cheapest at his price', () => {
  const after = play({}, { 'goodsMakers.wageOffer': [500, 550], 'goodsMakers.staffWanted': [0, 100] });
  expect(after.all('workers.employer')).toEqual([1, -1, -1, -1]);
  expect(after.all('workers.wage')).toEqual([600, 400, 400, 400]);
});

test('turned round, those come first who ask for most', () => {
  expect(play({ order: 2 }).all('workers.employer')).toEqual([0, 0, 1, 1]);
});

test('those who have nobody may come before the best offer', () => {
  // The second firm offers more, but has one row already and lacks one.
  const staffed = { 'goodsMakers.stayers': [0, 1], 'workers.requestedWage': 600 };
  const scarce = { ...staffed, 'workers.requestedWage': [600, 2000, 2000, 2000] };
  expect(play({ sequence: 1 }, scarce).at('workers.employer')).toBe(1);
  expect(play({ sequence: 2 }, scarce).at('workers.employer')).toBe(0);
});

test('who is taken from another firm leaves it, and who stays gets the wage that is due', () => {
  const after = play(
    {},
    {
      'workers.employer': [0, 0, -1, -1],
      'workers.staying': [1, 1, 0, 0],
      'workers.dueWage': [500, 640, 0, 0],
      'workers.tenure': [5, 8, 0, 0],
      'goodsMakers.stayers': [2, 0],
      // Only the first looks for another job, and only the second firm looks for people.
      'workers.seeking': [1, 0, 0, 0],
      'applications.firm': [1, -1, -1, -1, -1, -1, -1, -1],
      'goodsMakers.staffWanted': [0, 50],
    },
  );
  expect(after.all('workers.employer')).toEqual([1, 0, -1, -1]);
  expect(after.all('workers.wage')).toEqual([1000, 640, 400, 400]);
  expect(after.all('workers.tenure')).toEqual([0, 9, 0, 0]);
  expect(after.all('goodsMakers.headcount')).toEqual([1, 1]);
});

test('with equal requests the lot decides, and another seed draws another', () => {
  const taken = (seed: number) =>
    stage(hiring, {
      chart: workersChart,
      seed,
      rows: { workers: 40, applications: 40 },
      parameters: { peoplePerWorker: 50 },
      values: {
        'workers.employer': -1,
        'workers.requestedWage': 500,
        'applications.applicant': Array.from({ length: 40 }, (_, i) => i),
        'applications.firm': 0,
        'goodsMakers.wageOffer': 600,
        'goodsMakers.staffWanted': 1000,
      },
    })
      .play()
      .all('workers.hired');
  expect(taken(1).filter((one) => one === 1)).toHaveLength(20);
  expect(taken(1)).not.toEqual(taken(2));
});
