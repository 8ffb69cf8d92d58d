import { expect, test } from 'vitest';
import { supplierStatistics, thirdOf } from '../../src/institutions/accounts/supplier-statistics.js';
import { stage } from './stage.js';

test('of four small makers one has a parent: 25 %, and the large one knows twice as much', () => {
  const survey = stage(supplierStatistics, {
    rows: { sectors: ['farming', 'making'], firms: 5 },
    parameters: { manufacturing: [0, 1], largeStaff: 100 },
    values: {
      'firms.sector': 1,
      'firms.workers': [200, 10, 10, 10, 10],
      'firms.parent': [-1, 0, -1, -1, -1],
      'firms.orders': [0, 9, 0, 0, 0],
      'firms.demand': 10,
      'firms.output': [100, 10, 10, 10, 10],
      'firms.knowHow': [2, 1, 1, 1, 1],
      'firms.sales': [60, 10, 10, 10, 10],
      'firms.orderValue': [0, 9, 0, 0, 0],
      'sectors.frontier': 2,
    },
  }).play();
  expect(survey.at('nation.subcontractShare')).toBe(0.25);
  expect(survey.at('nation.largeSmallGap')).toBeCloseTo(Math.log(2), 12);
  expect(survey.at('nation.smallKnowHow')).toBeCloseTo(-Math.log(2), 12);
  expect(survey.at('nation.parentLead')).toBeCloseTo(Math.log(2), 12);
  expect(survey.at('nation.orderShare')).toBeCloseTo(0.09, 12);
  expect(survey.at('firms.dependence', 1)).toBe(0.9);
  // A quarter later the supplier makes 11 and the others 10 again.
  survey.set('firms.output', [100, 11, 10, 10, 10]).set('firms.lossQuarters', [0, 1, 0, 0, 0]).play();
  expect(survey.at('nation.supplierLosses')).toBe(1);
  expect(survey.at('nation.dependentGrowth')).toBeCloseTo(Math.log(1.1), 12);
  expect(survey.at('nation.independentGrowth')).toBe(0);
});

test('dependence of a quarter, a half and all of the custom', () => {
  expect([0.25, 0.5, 1].map(thirdOf)).toEqual([0, 1, 2]);
});
