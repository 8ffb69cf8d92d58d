import { expect, test } from 'vitest';
import { ambition, pareto } from '../../src/institutions/turnover/ambition.js';
import { stage } from './stage.js';

test('at an exponent of 1 half of founders aim at twice the least, a tenth at ten times', () => {
  expect(pareto(0, 1)).toBe(1);
  expect(pareto(0.5, 1)).toBeCloseTo(2, 12);
  expect(pareto(0.9, 1)).toBeCloseTo(10, 12);
  // At 2 a quarter of them aim at twice the least.
  expect(pareto(0.75, 2)).toBeCloseTo(2, 12);
});

/** Three firms, of which one is at its aim, one a little below and one far below. */
const quarter = (parameters: Record<string, number> = {}, values: Record<string, number | number[]> = {}) =>
  stage(ambition, {
    rows: { firms: 3 },
    parameters: {
      normalTail: 1.15,
      leastTail: 1.05,
      mostTail: 1.3,
      tailResponse: 0.1,
      normalModels: 0.02,
      successStaff: 100,
      ...parameters,
    },
    values: {
      'firms.aim': [5, 20 * Math.exp(0.4), 300],
      'firms.workers': [10, 20, 10],
      'nation.labourForce': 100,
      'nation.roleModels': 2,
      'nation.ambitionTail': 1.15,
      ...values,
    },
    scale: 1000,
  }).play();

test('a firm above its aim rests, one 0.4 log points below strives as much, and nobody strives more than fully', () => {
  expect(quarter().all('firms.drive')).toEqual([0, expect.closeTo(0.4, 12), 1]);
});

test('a firm that reaches 100 staff is a success once, and 1000 real ones at one for a thousand', () => {
  const scene = { 'firms.workers': [100, 20, 10] };
  expect(quarter({}, scene).at('nation.successes')).toBe(1000);
  expect(quarter({}, { ...scene, 'firms.success': [1, 0, 0] }).at('nation.successes')).toBe(0);
  expect(quarter({}, scene).play().at('nation.successes')).toBe(0);
});

test('of two role models a tenth are forgotten; twice as many as normal make founders aim higher', () => {
  expect(quarter({ forgetting: 0.1 }).at('nation.roleModels')).toBeCloseTo(1.8, 12);
  // A programme shows a hundredth of a model for each of a hundred people.
  expect(quarter({ forgetting: 0.1, promoted: 0.01 }).at('nation.roleModels')).toBeCloseTo(2.8, 12);
  expect(quarter().at('nation.ambitionTail')).toBeCloseTo(1.15, 12);
  // Normal are 0.02 x 100 = 2; with 4 the exponent is 0.1 x log 2 lower.
  expect(quarter({}, { 'nation.roleModels': 4 }).at('nation.ambitionTail')).toBeCloseTo(
    1.15 - 0.1 * Math.log(2),
    12,
  );
  expect(quarter({}, { 'nation.roleModels': 100 }).at('nation.ambitionTail')).toBe(1.05);
  expect(quarter({}, { 'nation.roleModels': 0 }).at('nation.ambitionTail')).toBe(1.3);
});

test('of 4000 founders with a plan for 3 staff at an exponent of 1.15 seven in a hundred aim at thirty or more', () => {
  const founding = stage(ambition, {
    rows: { firms: 0 },
    room: 4000,
    expects: ['firms'],
    parameters: { normalTail: 1.15 },
    values: { 'nation.ambitionTail': 1.15 },
  });
  const aims = Array.from({ length: 4000 }, () =>
    founding.at('firms.aim', founding.arrive('firms', { openingWorkers: 3 })),
  );
  expect(Math.min(...aims)).toBeGreaterThanOrEqual(3);
  // 10 to the power of -1.15 is 0.071: 283 of 4000, give or take 16.
  expect(Math.abs(aims.filter((aim) => aim >= 30).length - 283)).toBeLessThan(50);
});
