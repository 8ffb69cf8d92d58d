import { expect, test } from 'vitest';
import { nextCut, supplierTerms } from '../../src/institutions/production/supplier-terms.js';
import { stage } from './stage.js';

/** A works and a workshop that sells all of its 100 to it and spends 80 on wages and inputs, as usual. */
const district = (parameters: Record<string, number> = {}, values: Record<string, number | number[]> = {}) =>
  stage(supplierTerms, {
    rows: { sectors: ['farming', 'making'], firms: 2 },
    parameters: { mostTaken: 1, mostShock: 1, ...parameters },
    values: {
      'firms.sector': 1,
      'firms.parent': [-1, 0],
      'firms.orders': [0, 100],
      'firms.demand': 100,
      'firms.sales': 100,
      'firms.output': 100,
      'firms.price': 1,
      'firms.workers': 50,
      'firms.inputsPaid': 30,
      'firms.usualCost': 0.8,
      'firms.deposits': 1000,
      'sectors.wage': 1,
      ...values,
    },
  }).play();

test('a squeeze of 4 % a year takes 1 of the first 100 sold, and the parent gets it', () => {
  const squeezed = district({ squeeze: 0.04 });
  expect(squeezed.all('firms.deposits')).toEqual([1001, 999]);
  expect(squeezed.all('firms.terms')).toEqual([1, -1]);
  expect(squeezed.at('nation.squeezed')).toBe(1);
});

test('a supplier that makes losses is asked for nothing more, and half of its custom gives half', () => {
  expect(district({ squeeze: 0.04 }, { 'firms.lossQuarters': [0, 1] }).at('firms.terms', 1)).toBe(0);
  expect(district({ squeeze: 0.08 }, { 'firms.orders': [0, 50] }).at('firms.terms', 1)).toBe(-1);
});

test('of 10 of unusual cost the parent bears 9, and of 10 saved it gets 9', () => {
  expect(district({ riskShare: 0.9 }, { 'firms.inputsPaid': 40 }).all('firms.terms')).toEqual([-9, 9]);
  expect(district({ riskShare: 0.9 }, { 'firms.inputsPaid': 20 }).all('firms.terms')).toEqual([9, -9]);
});

test('nobody pays what it does not have', () => {
  const poor = { 'firms.inputsPaid': 40, 'firms.deposits': [4, 0] };
  expect(district({ riskShare: 0.9 }, poor).all('firms.deposits')).toEqual([0, 4]);
});

test('cuts of 2 % a year settle at 4 % when half are undone in a year, or at the most that is taken', () => {
  let cut = 0;
  for (let quarter = 0; quarter < 200; quarter++) cut = nextCut(cut, 0.02, 0.5, 1);
  expect(cut).toBeCloseTo(0.04, 6);
  expect(nextCut(0.04, 0.02, 0, 0.03)).toBe(0.03);
});
