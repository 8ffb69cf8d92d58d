import { expect, test } from 'vitest';
import { importLoss, productivityCoalition } from '../../src/institutions/labour/productivity-coalition.js';
import { stage } from './stage.js';

/** Imports are a tenth of output; energy is half of them and doubles in price. */
const shock = (parameters: Record<string, number> = {}, values: Record<string, number> = {}) =>
  stage(productivityCoalition, {
    parameters: { strength: 1, restraint: 0.5, energyWeight: 0.5, smoothing: 1, ...parameters },
    values: {
      'nation.imports': 10,
      'nation.nominalGdp': 100,
      'nation.energyPrice': 2,
      'nation.foreignPriceLevel': 1,
      ...values,
    },
  }).play();
const loss = 0.1 * 0.5 * Math.log(2);

test('imports of a tenth of output that are 30 percent dearer where 10 were expected take 2 percent of it', () => {
  expect(importLoss(0.1, 0.3, 0.1)).toBeCloseTo(0.02, 12);
});

test('unions in full strength give up half of what dearer imports take, at half strength a quarter', () => {
  const after = shock();
  expect(after.at('nation.importShock')).toBeCloseTo(loss, 12);
  expect(after.at('nation.wageRestraint')).toBeCloseTo(loss / 2, 12);
  expect(shock({ strength: 0.5 }).at('nation.wageRestraint')).toBeCloseTo(loss / 4, 12);
  expect(shock({ strength: 0 }).at('nation.wageRestraint')).toBe(0);
});

test('prices that were expected are no shock, and cheaper imports are shared as well', () => {
  const expected = { 'nation.expectedInflation': 4 * 0.5 * Math.log(2) };
  expect(shock({}, expected).at('nation.importShock')).toBeCloseTo(0, 12);
  expect(shock({}, { 'nation.energyPrice': 1 / 2 }).at('nation.wageRestraint')).toBeCloseTo(-loss / 2, 12);
});

test('a price that stays where it is is no shock the next quarter', () => {
  const after = shock();
  expect(after.play().at('nation.importShock')).toBeCloseTo(0, 12);
});
