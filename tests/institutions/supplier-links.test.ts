import { describe, expect, test } from 'vitest';
import {
  chanceOfCut,
  chanceToTake,
  supplierLinks,
} from '../../src/institutions/production/supplier-links.js';
import { stage } from './stage.js';

/** A works with 100 staff and sales of 1000, and a workshop with 10 that sells 50. */
const district = (parameters: Record<string, number> = {}, values: Record<string, number | number[]> = {}) =>
  stage(supplierLinks, {
    rows: { sectors: ['farming', 'making'], firms: 2 },
    parameters: {
      manufacturing: 1,
      coefficients: 0.2,
      smallStaff: 50,
      sizeRatio: 5,
      linking: 4,
      fullGrowth: 0.08,
      leastDependence: 1,
      dearest: 1.1,
      restructureAfter: 4,
      ...parameters,
    },
    values: {
      'firms.sector': 1,
      'firms.workers': [100, 10],
      'firms.output': [1000, 0],
      'firms.demand': [1000, 50],
      'firms.price': 1,
      'firms.plannedGrowth': 0.02,
      'firms.orderRoom': [60, 0],
      'firms.parent': -1,
      'sectors.price': 1,
      ...values,
    },
    quarter: 1,
  });

test('a workshop finds the works, which grows by 8 % a year and has room for 60 of orders', () => {
  const found = district().play();
  expect(found.all('firms.parent')).toEqual([-1, 0]);
  // All of its custom of 50 is ordered by the works from now on.
  expect(found.all('firms.tied')).toEqual([0, 1]);
  expect(found.all('firms.promised')).toEqual([50, 0]);
});

describe('it stays alone', () => {
  test.each<[string, Record<string, number>, Record<string, number | number[]>]>([
    ['if the works has room for 40 only', {}, { 'firms.orderRoom': [40, 0] }],
    ['if the works does not mean to grow', {}, { 'firms.plannedGrowth': 0 }],
    ['if it asks a fifth more than others', {}, { 'firms.price': [1, 1.2] }],
    ['if the works is not five times as large', {}, { 'firms.workers': [40, 10] }],
    ['if the works has no use for what it makes', { coefficients: 0 }, {}],
    ['if small makers do not look for parents', { linking: 0 }, {}],
  ])('%s', (_, parameters, values) => {
    expect(district(parameters, values).play().all('firms.parent')).toEqual([-1, -1]);
  });
});

test('a link ends when parent or supplier closes, and when the parent moves everything abroad', () => {
  const linked = { 'firms.parent': [-1, 0] };
  const after = (parameters: Record<string, number>, values: Record<string, number | number[]>) =>
    district({ linking: 0, ...parameters }, { ...linked, ...values })
      .play()
      .at('firms.parent', 1);
  expect(after({}, {})).toBe(0);
  expect(after({}, { 'firms.closing': [1, 0] })).toBe(-1);
  expect(after({}, { 'firms.closing': [0, 1] })).toBe(-1);
  expect(after({ shock: 1 }, { 'firms.movedAbroad': [1, 0] })).toBe(-1);
  expect(after({ shock: 4 }, { 'firms.lossQuarters': [4, 0] })).toBe(-1);
  expect(after({ shock: 4 }, { 'firms.lossQuarters': [3, 0] })).toBe(0);
});

test('2 % of links end in a year, half of them while the parent restructures, a tenth when a fifth goes abroad', () => {
  expect(chanceOfCut(0.02, 0.5, false, 0)).toBeCloseTo(0.005, 12);
  expect(chanceOfCut(0, 0.5, true, 0)).toBeCloseTo(0.125, 12);
  expect(chanceOfCut(0, 0.5, false, 0.2)).toBeCloseTo(0.1, 12);
});

test('a parent that means to grow at half of the full rate takes every second supplier', () => {
  expect(chanceToTake(0.04, 0.08)).toBe(0.5);
  expect(chanceToTake(-0.04, 0.08)).toBe(0);
});
