import { expect, test } from 'vitest';
import { productionPlan, staffFor } from '../../src/institutions/production/production-plan.js';
import { stage } from './stage.js';

/** A firm with 16 of capital that expects to sell 8 at 2, with workers paid 1, at an elasticity of a half. */
const plan = (parameters: Record<string, number> = {}, values: Record<string, number> = {}) =>
  stage(productionPlan, {
    parameters: { capitalElasticity: 0.5, leastMarginalProduct: 1, ...parameters },
    values: {
      'firms.expectedDemand': 8,
      'firms.productivity': 1,
      'firms.capital': 16,
      'firms.efficiency': 1,
      'firms.payScale': 1,
      'firms.price': 2,
      'sectors.wage': 1,
      'nation.labourQuality': 1,
      ...values,
    },
  }).play();

test('8 units take 4 workers with 16 of capital, and 2 when they are twice as good', () => {
  expect(staffFor(8, 1, 16, 0.5, 1)).toBeCloseTo(4, 12);
  expect(staffFor(8, 1, 16, 0.5, 2)).toBeCloseTo(2, 12);
  expect(plan().at('firms.desiredWorkers')).toBeCloseTo(4, 9);
});

test('a firm plans for growth and for half of the missing stock', () => {
  // A quarter more than 8, and half of the 8 that should lie in store less the 2 that do.
  const after = plan(
    { inventoryNorm: 1, inventorySpeed: 0.5 },
    { 'firms.plannedGrowth': 0.25, 'firms.inventory': 2 },
  );
  expect(after.at('firms.plannedOutput')).toBeCloseTo(13, 9);
  // With stocks three times as large as the norm it makes nothing and wants nobody.
  const full = plan({ inventoryNorm: 1, inventorySpeed: 0.5 }, { 'firms.inventory': 24 });
  expect(full.at('firms.plannedOutput')).toBe(0);
  expect(full.at('firms.desiredWorkers')).toBe(0);
  expect(plan({}, { 'firms.closing': 1 }).at('firms.plannedOutput')).toBe(0);
});

test('no more are wanted than earn their wage: where the last one earns half of it, a quarter stays', () => {
  // The last of 4 workers makes half of 8 / 4 = 1 unit worth 2: enough for a wage of 2.
  expect(plan({}, { 'sectors.wage': 2 }).at('firms.desiredWorkers')).toBeCloseTo(4, 9);
  // At a wage of 4 half as much is earned as paid; product rises with the root of staff: a quarter of them.
  expect(plan({}, { 'sectors.wage': 4 }).at('firms.desiredWorkers')).toBeCloseTo(1, 9);
  // A firm content with half of the wage keeps all.
  expect(plan({ leastMarginalProduct: 0.5 }, { 'sectors.wage': 4 }).at('firms.desiredWorkers')).toBeCloseTo(
    4,
    9,
  );
  // Inputs dearer than the price leave nothing to earn.
  expect(plan({}, { 'sectors.inputCost': 3 }).at('firms.desiredWorkers')).toBe(0);
});

test('of a staff twice as able half as many are wanted', () => {
  expect(plan({}, { 'firms.efficiency': 2 }).at('firms.desiredWorkers')).toBeCloseTo(2, 9);
});
