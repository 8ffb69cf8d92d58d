import { expect, test } from 'vitest';
import { hoursOf, payroll } from '../../src/institutions/keynes-schumpeter-workers/payroll.js';
import { stage } from './stage.js';
import { workersChart } from './workers-chart.js';

/** Two rows of 50 people with a goods maker, two with the machine makers, one without work. */
const play = (parameters: Record<string, number> = {}, values: Record<string, number | number[]> = {}) =>
  stage(payroll, {
    chart: workersChart,
    rows: { machineMakers: 2, workers: 5 },
    parameters: { peoplePerWorker: 50, mostResearchers: 1, rule: 3, ...parameters },
    values: {
      'machineMakers.deposits': [1000000, 1000000],
      'goodsMakers.deposits': 1000000,
      'households.deposits': 0,
      'workers.employer': [0, 0, -1, -1, -1],
      'workers.makesMachines': [0, 0, 1, 1, 0],
      'workers.wage': [1000, 1200, 2000, 1000, 400],
      'goodsMakers.headcount': 2,
      'goodsMakers.staffWanted': 80,
      'machineMakers.researchersWanted': [10, 0],
      'machineMakers.staffWanted': [40, 60],
      'nation.makersHeadcount': 2,
      'nation.workforce': 250,
      ...values,
    },
  }).play();

test('a goods maker pays everybody the own wage: 50 x 1,000 and 50 x 1,200', () => {
  const after = play();
  expect(after.at('goodsMakers.wageBill')).toBe(110000);
  expect(after.at('goodsMakers.staff')).toBe(100);
  expect(after.flow('payroll.goodsWages')).toBe(110000);
});

test('machine makers share 100 people and the mean wage of 1,500, as each wants', () => {
  const after = play();
  expect(after.all('machineMakers.staff')).toEqual([40, 60]);
  expect(after.all('machineMakers.researchStaff')).toEqual([10, 0]);
  expect(after.all('machineMakers.wageBill')).toEqual([60000, 90000]);
  expect(after.at('nation.employment')).toBe(200);
  expect(after.at('nation.wageBill')).toBe(260000);
});

test('short of people research is staffed first, and the rest gets the same part', () => {
  // 55 of 100 hands and researchers: 10 in research, 45 of 90 hands.
  const oneLess = { 'nation.makersHeadcount': 1, 'workers.makesMachines': [0, 0, 1, 0, 0] };
  const after = play({ peoplePerWorker: 55 }, { ...oneLess, 'nation.workforce': 275 });
  expect(after.all('machineMakers.staff')).toEqual([25, 30]);
});

test('with shared hours 100 people who are needed as 80 get four fifths of their wages', () => {
  expect(hoursOf(1, 80, 100)).toBe(0.8);
  expect(hoursOf(1, 120, 100)).toBe(1);
  expect(hoursOf(0, 80, 100)).toBe(1);
  expect(play({ rule: 1 }).at('goodsMakers.wageBill')).toBe(88000);
});
