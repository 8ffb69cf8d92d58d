import { expect, test } from 'vitest';
import { research, researchIntensity, userCost } from '../../src/institutions/technology/research.js';
import { stage } from './stage.js';

/** Two firms that expect to sell 100 at 2, of which 2 % go to research at half the frontier. */
const spend = (parameters: Record<string, number> = {}, values: Record<string, number | number[]> = {}) =>
  stage(research, {
    rows: { sectors: ['farming', 'making'], firms: 2 },
    parameters: {
      intensity: 0.02,
      schooling: 1,
      referenceCloseness: 0.5,
      stockSmoothing: 0.5,
      lossesCut: 1,
      patentScope: 1,
      ...parameters,
    },
    values: {
      'firms.sector': 1,
      'firms.price': 2,
      'firms.expectedDemand': 100,
      'firms.knowHow': [0.5, 1],
      'sectors.frontier': 1,
      ...values,
    },
  }).play();

test('twice as close to the frontier is twice the research at an elasticity of 1, and as much at none', () => {
  expect(researchIntensity(0.02, 2, 1, 1, 0)).toBeCloseTo(0.04, 12);
  expect(researchIntensity(0.02, 2, 1, 0, 0)).toBe(0.02);
  // 2 % and 4 % of 200.
  const after = spend({ closenessElasticity: 1 });
  expect(after.at('firms.research', 0)).toBeCloseTo(4, 9);
  expect(after.at('firms.research', 1)).toBeCloseTo(8, 9);
  // Half of the way from nothing.
  expect(after.at('firms.researchStock', 1)).toBeCloseTo(0.02, 12);
  expect(after.at('sectors.researchStock', 1)).toBeCloseTo(0.015, 12);
});

test('schooling of 1.5 at an elasticity of 1 makes half more of it', () => {
  expect(spend({ schooling: 1.5, schoolingElasticity: 1 }).at('firms.research', 0)).toBeCloseTo(6, 9);
});

test('a firm that makes losses keeps up a quarter, and a closed one spends nothing', () => {
  const after = spend({ lossesCut: 0.25 }, { 'firms.lossQuarters': [1, 0], 'firms.closing': [0, 1] });
  expect(after.at('firms.research', 0)).toBeCloseTo(1, 9);
  expect(after.at('firms.research', 1)).toBe(0);
});

test('a credit of a tenth takes a sixth off the cost of research at a tax of 40 %, and a fifth more is spent at -1', () => {
  expect(userCost(0.1, 0.4)).toBeCloseTo(5 / 6, 12);
  expect(userCost(0, 0.4)).toBe(1);
  // Without the credit 2 % of 200 are 4.
  const credit = { taxCredit: 0.1, profitTax: 0.4 };
  const after = spend({ ...credit, userCostElasticity: -1 });
  expect(after.at('firms.research', 0)).toBeCloseTo(4.8, 9);
  expect(after.at('firms.taxRelief', 0)).toBeCloseTo(0.48, 9);
  expect(spend(credit).at('firms.research', 0)).toBeCloseTo(4, 9);
});

test('patents twice as broad make half more research at a response of log2 of 1.5', () => {
  const scopeElasticity = Math.log2(1.5);
  expect(spend({ patentScope: 2, scopeElasticity }).at('firms.research', 0)).toBeCloseTo(6, 9);
  expect(spend({ patentScope: 2 }).at('firms.research', 0)).toBeCloseTo(4, 9);
});
