import { expect, test } from 'vitest';
import { inflationExpectations } from '../../src/institutions/state/inflation-expectations.js';
import { stage } from './stage.js';

/** Inflation of 6 % where experience says 4 % and the anchor 2 %. */
const expecting = (parameters: Record<string, number>, values: Record<string, number> = {}) =>
  stage(inflationExpectations, {
    parameters: {
      anchored: 1,
      target: 0.02,
      foreignPrices: 1,
      leastExperience: -1,
      mostExperience: 1,
      mostWeight: 1,
      ...parameters,
    },
    values: {
      'nation.inflation': 0.06,
      'nation.experience': 0.04,
      'nation.anchor': 0.02,
      'nation.consumerPrice': 1,
      'nation.tradablesPrice': 1,
      'nation.lastForeign': 1,
      ...values,
    },
  }).play();

test('without an anchor people learn from experience: half of the way from 4 % to 6 %', () => {
  expect(expecting({ anchored: 0, adaptation: 0.5 }).at('nation.expectedInflation')).toBeCloseTo(0.05, 12);
  expect(expecting({ anchored: 0, adaptation: 0 }).at('nation.expectedInflation')).toBe(0.04);
  expect(expecting({ anchored: 0, adaptation: 1, mostExperience: 0.05 }).at('nation.expectedInflation')).toBe(
    0.05,
  );
});

test('where nobody knows which forecast is better each has half of the weight', () => {
  // Half of the target of 2 % and half of 4 %.
  expect(expecting({ sharpness: 0 }).at('nation.expectedInflation')).toBeCloseTo(0.03, 12);
});

test('the forecast that missed by 4 % loses trust to the one that missed by 2 %', () => {
  const after = expecting({ memory: 1, sharpness: 50 });
  expect(after.at('nation.anchorError')).toBeCloseTo(0.0016, 12);
  expect(after.at('nation.experienceError')).toBeCloseTo(0.0004, 12);
  // 50 a year x (2 % - 4 %) is -1 in the logistic.
  expect(after.at('nation.anchorWeight')).toBeCloseTo(1 / (1 + Math.E), 9);
  // Between a least weight of a fifth and a most of four fifths it is that far along.
  const bounded = expecting({ memory: 1, sharpness: 50, leastWeight: 0.2, mostWeight: 0.8 });
  expect(bounded.at('nation.anchorWeight')).toBeCloseTo(0.2 + 0.6 / (1 + Math.E), 9);
});

test('under the peg the anchor is foreign inflation less the drift abroad plus the drift of services at home', () => {
  const after = expecting(
    {
      pegged: 1,
      foreignPrices: Math.exp(0.01),
      foreignSmoothing: 1,
      driftSmoothing: 1,
      tradablesDrift: 0.01,
    },
    { 'nation.consumerPrice': Math.exp(0.005) },
  );
  // 1 % and 0.5 % a quarter: 4 % - 1 % + 2 % a year.
  expect(after.at('nation.anchor')).toBeCloseTo(0.05, 12);
});
