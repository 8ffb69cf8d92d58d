import { expect, test } from 'vitest';
import { licences, useOfTechnology } from '../../src/institutions/technology/licences.js';
import { stage } from './stage.js';

/** Three firms at, half way to and a quarter of the way to a frontier of 1, with sales of 1000. */
const quarter = (parameters: Record<string, number> = {}, values: Record<string, number | number[]> = {}) =>
  stage(licences, {
    rows: { sectors: ['farming', 'making'], firms: 3 },
    parameters: {
      applications: 1,
      approval: 1,
      term: 1e12,
      boost: 1,
      wideGap: 2 * Math.log(2),
      royalty: 0.03,
      ...parameters,
    },
    values: {
      'firms.sector': 1,
      'firms.knowHow': [1, 0.5, 0.25],
      'firms.sales': 1000,
      'firms.deposits': 500,
      'sectors.frontier': 1,
      ...values,
    },
  }).play();

test('technology is of no use at the frontier, half in half of a wide gap, and full beyond', () => {
  expect(useOfTechnology(0, 0, 2)).toBe(0);
  expect(useOfTechnology(1, 0, 2)).toBe(0.5);
  expect(useOfTechnology(3, 0, 2)).toBe(1);
  expect(useOfTechnology(1, 1, 2)).toBe(0);
});

test('two firms behind get a licence, catch up 1.5 and 2 times as fast, and pay 30 of 1000 each', () => {
  const after = quarter();
  expect(after.all('firms.licensed')).toEqual([0, 1, 1]);
  expect(after.all('firms.switching')).toEqual([0, 1, 1]);
  expect(after.all('firms.technologyTransfer')).toEqual([1, expect.closeTo(1.5, 12), expect.closeTo(2, 12)]);
  expect(after.all('firms.deposits')).toEqual([500, 470, 470]);
  expect(after.all('firms.technologyIncome')).toEqual([0, -30, -30]);
  expect(after.flow('licences.royalties')).toBe(60);
  expect(after.at('nation.technologyPayments')).toBe(60);
  // A quarter later the technology is not new any more.
  expect(after.play().all('firms.switching')).toEqual([0, 0, 0]);
});

test('a ministry that lets nothing through, and firms that do not ask, leave everybody without', () => {
  expect(quarter({ approval: 0 }).all('firms.licensed')).toEqual([0, 0, 0]);
  expect(quarter({ applications: 0 }).all('firms.technologyTransfer')).toEqual([1, 1, 1]);
  expect(quarter({ approval: 0 }).at('nation.technologyPayments')).toBe(0);
});

test('a foreign partner brings technology past the ministry, where he is let in', () => {
  const closed = { approval: 0, partnerships: 1 };
  expect(quarter({ ...closed, foreignOwnership: 1 }).all('firms.foreignPartner')).toEqual([0, 1, 1]);
  expect(quarter({ ...closed, foreignOwnership: 1 }).at('firms.technologyTransfer', 2)).toBeCloseTo(2, 12);
  expect(quarter({ ...closed, foreignOwnership: 0 }).all('firms.foreignPartner')).toEqual([0, 0, 0]);
});

test('a firm with 10 in the bank pays 10, and a licence of one quarter is gone after it', () => {
  expect(quarter({}, { 'firms.deposits': [500, 10, 0] }).all('firms.deposits')).toEqual([500, 0, 0]);
  expect(quarter({ term: 1 }, { 'firms.licensed': 1 }).all('firms.licensed')).toEqual([0, 0, 0]);
});

test('firms at the frontier with half of exports of 400 earn a tenth of that, half way to it half as much', () => {
  const after = quarter(
    { applications: 0, royaltiesAbroad: 0.1 },
    { 'firms.marketShare': [0.5, 0.5, 0], 'sectors.exports': [0, 400] },
  );
  expect(after.all('firms.technologyIncome')).toEqual([20, 10, 0]);
  expect(after.flow('licences.royaltiesAbroad')).toBe(30);
  expect(after.at('nation.technologyReceipts')).toBe(30);
});
