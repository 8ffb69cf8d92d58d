import { expect, test } from 'vitest';
import { publicSpending } from '../../src/institutions/state/public-spending.js';
import { stage } from './stage.js';

/** Of a trend output of 1000 a fifth is voted: 50 for works, 100 for goods, and pay of 20. */
const vote = (parameters: Record<string, number> = {}, values: Record<string, number> = {}) =>
  stage(publicSpending, {
    rows: { sectors: 2 },
    parameters: {
      primary: 0.2,
      works: 0.05,
      goods: 0.1,
      leastSlack: -1,
      mostSlack: 1,
      budgetLag: 1,
      worksCarriedOut: 1,
      publicWage: 1,
      worksGoods: [0.2, 0.8],
      purchases: [0.5, 0.5],
      ...parameters,
    },
    values: {
      'nation.trendOutput': 1000,
      'nation.nominalGdp': 1000,
      'nation.wage': 2,
      'nation.publicServants': 10,
      'nation.worksForVotes': 1,
      ...values,
    },
  }).play();

test('what works, goods and pay leave of the vote goes to households', () => {
  const after = vote();
  expect(after.at('nation.publicWages')).toBe(20);
  // 200 - 50 - 100 - 20.
  expect(after.at('nation.transfers')).toBe(30);
  expect(after.all('sectors.worksUse')).toEqual([10, 40]);
  expect(after.all('sectors.publicUse')).toEqual([60, 90]);
});

test('2 % of slack at a stabiliser of 1 adds 20, half of it works; a stabiliser of 0 adds nothing', () => {
  const slump = { 'nation.slack': 0.02 };
  const active = vote({ stabiliser: 1, stabiliserWorks: 0.5 }, slump);
  expect(active.all('sectors.worksUse')).toEqual([12, 48]);
  expect(active.at('nation.transfers')).toBe(40);
  const passive = vote({ stabiliser: 0, stabiliserWorks: 0.5 }, slump);
  expect(passive.all('sectors.worksUse')).toEqual([10, 40]);
  expect(passive.at('nation.transfers')).toBe(30);
  // At most 1 % of slack is answered.
  expect(vote({ stabiliser: 1, mostSlack: 0.01 }, slump).at('nation.transfers')).toBe(40);
});

test('budgets see half of a boom and a tenth of a slump', () => {
  const eyes = { trendUp: 0.5, trendDown: 0.1 };
  expect(vote(eyes, { 'nation.nominalGdp': 1200 }).at('nation.trendOutput')).toBe(1100);
  expect(vote(eyes, { 'nation.nominalGdp': 800 }).at('nation.trendOutput')).toBe(980);
  // A trend growth of 4 % a year is 1 % a quarter.
  expect(vote({}, { 'nation.nominalTrend': 0.04 }).at('nation.trendOutput')).toBe(1010);
});

test('half of the works carried out halves works and pays nobody else; works of packages come on top', () => {
  const half = vote({ worksCarriedOut: 0.5 });
  expect(half.all('sectors.worksUse')).toEqual([5, 20]);
  expect(half.at('nation.transfers')).toBe(30);
  // 10 of the 50 voted are those of packages, of which 30 are built this quarter: 40 + 30.
  const built = vote({ packagesInVote: 0.01 }, { 'nation.packageWorks': 30 });
  expect(built.all('sectors.worksUse')).toEqual([14, 56]);
  expect(built.at('nation.transfers')).toBe(30);
});

test('budgets answer a quarter of new slack in its first quarter', () => {
  const late = vote({ stabiliser: 1, budgetLag: 0.25 }, { 'nation.slack': 0.02 });
  // A quarter of 2 % of 1000, all of it transfers.
  expect(late.at('nation.transfers')).toBeCloseTo(35, 12);
});

test('a fifth of a pay of 2 for 10 jobless beyond the 5 reckoned with is 2', () => {
  const jobless = { 'nation.unemployed': 15, 'nation.labourForce': 100 };
  expect(vote({ benefit: 0.2, reckonedUnemployment: 0.1 }, jobless).at('nation.transfers')).toBeCloseTo(
    32,
    12,
  );
});
