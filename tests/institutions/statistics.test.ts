import { expect, test } from 'vitest';
import { statistics } from '../../src/institutions/accounts/statistics.js';
import { stage } from './stage.js';

/** Three firms with loans of 1000, 1000 and 2000. */
const count = (
  parameters: Record<string, number | number[]> = {},
  values: Record<string, number | number[]> = {},
) =>
  stage(statistics, {
    rows: { sectors: ['farming', 'making', 'building'], firms: 3 },
    parameters: { manufacturing: [0, 1, 0], construction: [0, 0, 1], ...parameters },
    values: {
      'firms.sector': [1, 1, 2],
      'firms.workers': [30, 40, 10],
      'firms.loans': [1000, 1000, 2000],
      'nation.farmers': 50,
      'nation.employment': 200,
      ...values,
    },
  }).play();

test('of 200 people with work 50 are on farms, 70 make things, 10 build and 70 do the rest', () => {
  const after = count();
  expect(after.at('nation.agricultureEmployment')).toBe(50);
  expect(after.at('nation.manufacturingEmployment')).toBe(70);
  expect(after.at('nation.constructionEmployment')).toBe(10);
  expect(after.at('nation.servicesEmployment')).toBe(70);
});

test('credit of 4000 after 2000 has doubled in a quarter, of which half is counted', () => {
  const after = count({ creditSmoothing: 0.5 }, { 'nation.bankLoans': 2000 });
  expect(after.at('nation.corporateCredit')).toBe(4000);
  expect(after.at('nation.creditGrowth')).toBeCloseTo(2 * Math.log(2), 12);
});
