import { expect, test } from 'vitest';
import { jobStatistics, tenYears } from '../../src/institutions/labour/job-statistics.js';
import { stage } from './stage.js';

const now = 7820;
const aged = (years: number) => now - 4 * years;
const definitions = {
  coreFrom: 30,
  coreTo: 45,
  coreTenure: 20,
  longTenure: 40,
  youngFrom: 25,
  youngTo: 35,
  smoothing: 0.5,
};

test('of core workers who leave at 0.9 percent a quarter 70 percent stay ten years', () => {
  expect(tenYears(0)).toBe(1);
  expect(tenYears(0.0089)).toBeCloseTo(0.7, 2);
});

test('six people: a public servant, one without work, and a staff of four', () => {
  const after = stage(jobStatistics, {
    rows: { workers: 6 },
    parameters: definitions,
    values: {
      'workers.born': [aged(40), aged(40), aged(28), aged(32), aged(40), aged(50)],
      'workers.employer': [-1, -1, 0, 0, 0, 0],
      'workers.publicServant': [1, 0, 0, 0, 0, 0],
      'workers.regular': [0, 0, 0, 1, 1, 1],
      'workers.joined': [0, 0, now - 4, now - 24, now - 60, now - 100],
      'workers.leaving': [0, 0, 1, 0, 1, 1],
    },
    start: now,
  }).play();
  expect(after.at('nation.employees')).toBe(5);
  expect(after.at('nation.staff')).toBe(4);
  expect(after.at('nation.nonRegular')).toBe(1);
  // Fifteen and twenty-five years in one firm.
  expect(after.at('nation.longServing')).toBe(2);
  // 1 + 6 + 15 + 25 years.
  expect(after.at('nation.tenureYears')).toBe(47);
  // Of 28 and 32 years, the first not regular.
  expect([after.at('nation.young'), after.at('nation.youngNonRegular')]).toEqual([2, 1]);
  // Of the core, 32 with six years and 40 with fifteen, one leaves.
  expect(after.at('nation.coreLeaving')).toBe(0.5);
  // In the second quarter nobody asks again.
  expect(after.set('workers.regular', 0).play().at('nation.nonRegular')).toBe(1);
});
