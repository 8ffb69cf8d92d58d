import { expect, test } from 'vitest';
import { lowestRate, paysTooLittle, zombieCensus } from '../../src/institutions/accounts/zombie-census.js';
import { stage } from './stage.js';

/** Three firms with loans of 1000, 1000 and 2000 at 4 % a year; the first pays 5, the others what is due. */
const count = (parameters: Record<string, number> = {}, values: Record<string, number | number[]> = {}) =>
  stage(zombieCensus, {
    rows: { sectors: ['farming', 'making', 'building'], firms: 3 },
    parameters: { largeStaff: 20, shortShare: 0.5, ...parameters },
    values: {
      'firms.sector': [1, 1, 2],
      'firms.workers': [30, 40, 10],
      'firms.loans': [1000, 1000, 2000],
      'firms.interestPaid': [5, 10, 20],
      'nation.primeRate': 0.03,
      'nation.pastPrime': 0.05,
      ...values,
    },
  }).play();

test('a firm that pays 5 on 1000 a quarter, where the lowest rate would be 10, is marked', () => {
  expect(paysTooLittle(5, 1000, 0.04)).toBe(true);
  expect(paysTooLittle(10, 1000, 0.04)).toBe(false);
  expect(paysTooLittle(0, 0, 0.04)).toBe(false);
});

test('half at 3 % and half at 5 % make 4 %, less a point for the best borrower 3 %', () => {
  expect(lowestRate(0.03, 0.05, 0.5, 0)).toBeCloseTo(0.04, 12);
  expect(lowestRate(0.03, 0.05, 0.5, 0.01)).toBeCloseTo(0.03, 12);
  expect(lowestRate(0.001, 0.001, 0.5, 0.01)).toBe(0);
});

test('one of two large firms and none of the small ones pays too little: a third of firms, a quarter of debt', () => {
  const after = count();
  expect(after.at('nation.zombieLargeShare')).toBe(0.5);
  expect(after.at('nation.zombieLargeDebtShare')).toBe(0.5);
  expect(after.at('nation.zombieSmallShare')).toBe(0);
  expect(after.at('nation.zombieShare')).toBeCloseTo(1 / 3, 12);
  expect(after.at('nation.zombieDebtShare')).toBe(0.25);
  expect(after.all('sectors.zombieShare')).toEqual([0, 0.5, 0]);
  // When the best borrowers pay half of the mean rate nobody pays too little.
  expect(count({ discount: 0.02 }).at('nation.zombieDebtShare')).toBe(0);
});

test('what the bank thinks does not count: a carried firm that pays its interest is no zombie', () => {
  const after = count({}, { 'firms.zombie': [0, 1, 0] });
  expect(after.at('nation.zombieShare')).toBeCloseTo(1 / 3, 12);
  expect(after.at('nation.carriedShare')).toBeCloseTo(1 / 3, 12);
});

test('a firm whose staff has gone is not asked', () => {
  const after = count({}, { 'firms.workers': [0, 40, 10] });
  expect(after.at('nation.zombieShare')).toBe(0);
  expect(after.all('sectors.zombieShare')).toEqual([0, 0, 0]);
});
