import { expect, test } from 'vitest';
import { propertyLending, wantedShare } from '../../src/institutions/finance/property-lending.js';
import { stage } from './stage.js';

const lend = (parameters: Record<string, number>, values: Record<string, number> = {}) =>
  stage(propertyLending, {
    parameters: { quietShare: 0.1, speed: 1, fullShift: 0.2, limit: 1, replacement: 0.2, ...parameters },
    values: { 'nation.propertyShare': 0.1, ...values },
  }).play();

/** Half of the debt of large firms has left banks. */
const lost = { 'nation.largeFirmBankShare': 0.5 };

test('a bank that lost half of its large clients replaces a fifth of them: 10 % of loans on property become 20', () => {
  expect(wantedShare(0.1, 0.5, 0.2, 0, 0)).toBeCloseTo(0.2, 12);
  const after = lend({}, lost);
  expect(after.at('nation.propertyShare')).toBeCloseTo(0.2, 12);
  // Half of the shift at which all caution is gone.
  expect(after.at('nation.propertyAppetite')).toBeCloseTo(0.5, 12);
  expect(lend({}, { 'nation.largeFirmBankShare': 1 }).at('nation.propertyAppetite')).toBe(0);
});

test('land that rises 10 % with rents of 2 and a rate of 7 returns 5 more, which draws a further 5 % of what was lost', () => {
  const boom = { 'nation.commercialLandGrowth': 0.1, 'nation.primeRate': 0.07 };
  const after = lend({ rentYield: 0.02, returnResponse: 1 }, { ...boom, ...lost });
  expect(after.at('nation.propertyShare')).toBeCloseTo(0.1 + 0.5 * (0.2 + 0.05), 12);
  // A quarter of the way, and no further than the limit.
  expect(lend({ speed: 0.25 }, lost).at('nation.propertyShare')).toBeCloseTo(0.125, 12);
  expect(lend({ limit: 0.15 }, lost).at('nation.propertyShare')).toBeCloseTo(0.15, 12);
});
