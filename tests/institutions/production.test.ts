import { expect, test } from 'vitest';
import { capacity, production } from '../../src/institutions/production/production.js';
import { stage } from './stage.js';

/** Three firms with 16 of capital and 4 workers at an elasticity of a half: each can make 8. */
const quarter = (parameters: Record<string, number> = {}, values: Record<string, number | number[]> = {}) =>
  stage(production, {
    rows: { sectors: ['farming', 'making'], firms: 3 },
    parameters: { capitalElasticity: 0.5, disruption: 1, ...parameters },
    values: {
      'firms.sector': 1,
      'firms.capital': 16,
      'firms.workers': 4,
      'firms.efficiency': 1,
      'firms.productivity': 1,
      'firms.plannedOutput': [6, 8, 20],
      'nation.labourQuality': 1,
      'nation.farmOutput': 7,
      ...values,
    },
  }).play();
const close = (...values: number[]) => values.map((value) => expect.closeTo(value, 9));

test('16 of capital and 4 of labour make the root of 64, and nothing without one of them', () => {
  expect(capacity(1, 16, 4, 0.5)).toBeCloseTo(8, 12);
  expect(capacity(3, 16, 4, 0.5)).toBeCloseTo(24, 12);
  expect(capacity(1, 16, 0, 0.5)).toBe(0);
  expect(capacity(1, 0, 4, 0.5)).toBe(0);
});

test('a firm makes what it planned or can', () => {
  const after = quarter();
  expect(after.all('firms.output')).toEqual(close(6, 8, 8));
  expect(after.all('firms.utilisation')).toEqual(close(0.75, 1, 1));
  expect(after.all('sectors.output')).toEqual(close(7, 22));
});

test('workers four times as good make twice as much, and a disaster lets half of it be made', () => {
  expect(quarter({}, { 'nation.labourQuality': 4 }).all('firms.output')).toEqual(close(6, 8, 16));
  expect(quarter({ disruption: 0.5 }).all('firms.output')).toEqual(close(4, 4, 4));
});

test('a staff four times as able makes twice as much', () => {
  expect(quarter({}, { 'firms.efficiency': [1, 4, 4] }).all('firms.output')).toEqual(close(6, 8, 16));
});
