import { expect, test } from 'vitest';
import { supplierUpgrading, upgrading } from '../../src/institutions/technology/supplier-upgrading.js';
import { stage } from './stage.js';

/** A parent that knows half more than its supplier, which works for it with half of its custom. */
const taught = (parameters: Record<string, number> = {}, values: Record<string, number | number[]> = {}) =>
  stage(supplierUpgrading, {
    rows: { sectors: ['farming', 'making', 'assembling'], firms: 2 },
    parameters: { teaching: 0.4, mostRatio: 2, ...parameters },
    values: {
      'firms.sector': [2, 1],
      'firms.parent': [-1, 0],
      'firms.knowHow': [1.5, 1],
      'firms.orders': [0, 5],
      'firms.demand': 10,
      'sectors.frontier': 1,
      ...values,
    },
  })
    .play()
    .all('firms.taught');

test('a supplier half tied to a parent half ahead learns 0.1 x 0.5 x 0.5 in a quarter', () => {
  expect(taught()).toEqual([0, expect.closeTo(0.025, 12)]);
});

test('it learns half of that when the parent makes half abroad, and nothing from one behind it', () => {
  expect(taught({}, { 'firms.offshore': [0.5, 0] })[1]).toBeCloseTo(0.0125, 12);
  expect(taught({}, { 'firms.knowHow': [0.9, 1] })[1]).toBe(0);
  expect(taught({}, { 'firms.parent': -1 })[1]).toBe(0);
});

test('between industries what counts is how near each is to its own frontier', () => {
  // 1.5 of 3 is as near as 1 of 2.
  expect(taught({}, { 'sectors.frontier': [1, 2, 3] })[1]).toBe(0);
});

test('a small maker without a parent lags by a quarter of 1 % a quarter, and a large one does not', () => {
  const alone = { 'firms.parent': -1, 'firms.workers': [100, 10] };
  expect(taught({ lag: 0.01, manufacturing: 1, smallStaff: 50 }, alone)).toEqual([0, -0.0025]);
});

test('a tenth in a year of a gap of a half', () => {
  expect(4 * upgrading(0.1, 1, 1.5, 0)).toBeCloseTo(0.05, 12);
});
