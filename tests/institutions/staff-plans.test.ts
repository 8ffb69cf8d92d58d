import { expect, test } from 'vitest';
import { sectorStaff, staffPlans } from '../../src/institutions/keynes-schumpeter-workers/staff-plans.js';
import { stage } from './stage.js';
import { workersChart } from './workers-chart.js';

const plans = (workforce: number) =>
  stage(staffPlans, {
    chart: workersChart,
    rows: { machineMakers: 2, goodsMakers: 3 },
    parameters: { machinesPerWorker: 0.1, mostShortage: 1 },
    values: {
      'machineMakers.researchBudget': [2000, 0],
      'machineMakers.wage': 1000,
      'machineMakers.plannedMachines': [4, 10],
      'machineMakers.makingProductivity': [2, 1],
      'goodsMakers.plannedOutput': [600, 300, 900],
      'goodsMakers.meanProductivity': [2, 3, 1],
      'goodsMakers.operating': [1, 1, 0],
      'nation.workforce': workforce,
    },
  }).play();

test('a machine maker wants researchers for its budget and hands for its machines', () => {
  const { researchers, staff } = {
    researchers: plans(10000).all('machineMakers.researchersWanted'),
    staff: plans(10000).all('machineMakers.staffWanted'),
  };
  // 2,000 / 1,000; and 4 / (2 x 0.1) = 20, 10 / (1 x 0.1) = 100.
  expect(researchers).toEqual([2, 0]);
  expect(staff).toEqual([22, 100]);
});

test('a goods maker wants its output over its productivity, and nobody before its machines have come', () => {
  expect(plans(10000).all('goodsMakers.staffWanted')).toEqual([300, 100, 0]);
});

test('with people for all machine makers look for all they want; with half of them, for half of the hands', () => {
  // 2 in research, 120 hands, 400 for goods: 522 people.
  expect(plans(522).at('nation.makersStaffWanted')).toBe(122);
  // 262 less 2 in research are 260 for 520: half of 120.
  expect(plans(262).at('nation.makersStaffWanted')).toBe(62);
});

test('research comes first, and what is kept for machines has a limit', () => {
  expect(sectorStaff(100, 150, 50, 50, 1)).toBe(100);
  // 90 people for 30 + 150, which is half; but no more than a tenth may be missing.
  expect(sectorStaff(100, 10, 30, 150, 1)).toBe(25);
  expect(sectorStaff(100, 10, 30, 150, 0.1)).toBe(37);
});
