import { expect, test } from 'vitest';
import { salesExpectations } from '../../src/institutions/production/sales-expectations.js';
import { stage } from './stage.js';

/** Sales of 120 where 100 were expected. */
const expecting = (parameters: Record<string, number> = {}, values: Record<string, number> = {}) =>
  stage(salesExpectations, {
    parameters: {
      labourElasticity: 1,
      mostSlack: 1,
      mostOwnGrowth: 1,
      leastGrowth: -1,
      mostGrowth: 1,
      ...parameters,
    },
    values: {
      'firms.demand': 120,
      'firms.expectedDemand': 100,
      'firms.normalDemand': 100,
      'nation.labourForce': 100,
      ...values,
    },
  }).play();

test('half of the surprise goes into expected sales, and its growth of a tenth into the own trend', () => {
  const after = expecting({ demandSmoothing: 0.5, growthSmoothing: 1, ownWeight: 0.5 });
  expect(after.at('firms.expectedDemand')).toBe(110);
  expect(after.at('firms.ownGrowth')).toBeCloseTo(0.1, 12);
  // Half of the own trend and half of no common growth.
  expect(after.at('firms.plannedGrowth')).toBeCloseTo(0.05, 12);
  const bounded = expecting({ demandSmoothing: 0.5, growthSmoothing: 1, mostOwnGrowth: 0.02 });
  expect(bounded.at('firms.ownGrowth')).toBe(0.02);
});

test('common growth is what was seen, or supply and the slack that is to be taken up', () => {
  const seen = { 'nation.realGrowth': 0.01, 'nation.productivityChange': 0.005, 'nation.slack': 0.02 };
  const weights = { realisedSmoothing: 1, supplySmoothing: 1, slackWeight: 0.5 };
  // 1 % a quarter is 4 % a year; productivity of 2 % a year and half of 2 % slack are 3 %.
  expect(expecting({ ...weights, supplyWeight: 0 }, seen).at('nation.commonGrowth')).toBeCloseTo(0.04, 12);
  expect(expecting({ ...weights, supplyWeight: 1 }, seen).at('nation.commonGrowth')).toBeCloseTo(0.03, 12);
  expect(expecting({ ...weights, supplyWeight: 0.5 }, seen).at('nation.commonGrowth')).toBeCloseTo(0.035, 12);
  expect(expecting({ ...weights, mostGrowth: 0.01 }, seen).at('nation.commonGrowth')).toBe(0.01);
});

test('land that rises 10 % faster than is normal adds a tenth of that, and nothing at a weight of 0', () => {
  const land = { 'nation.landGrowth': 0.15 };
  expect(expecting({ landWeight: 0.1, normalLandGrowth: 0.05 }, land).at('nation.commonGrowth')).toBeCloseTo(
    0.01,
    12,
  );
  expect(expecting({ landWeight: 0, normalLandGrowth: 0.05 }, land).at('nation.commonGrowth')).toBe(0);
});

test('people who leave the farm are supply: 90 of 100 off it against 81 a quarter ago', () => {
  const after = expecting(
    { supplySmoothing: 1, supplyWeight: 1 },
    { 'nation.farmers': 10, 'nation.lastSupply': 81 },
  );
  expect(after.at('nation.supplyTrend')).toBeCloseTo(4 * Math.log(10 / 9), 12);
});

test('normal demand goes a quarter of the way to what is expected, and grows with the economy', () => {
  // A quarter of the way from 100 to 120, and 1 % on top for a growth of 4 % a year seen half and half.
  const after = expecting(
    { demandSmoothing: 1, normalSmoothing: 0.25, realisedSmoothing: 0.5 },
    { 'nation.realGrowth': 0.01, 'nation.realisedTrend': 0.04 },
  );
  expect(after.at('nation.commonGrowth')).toBeCloseTo(0.04, 12);
  expect(after.at('firms.normalDemand')).toBeCloseTo(106.05, 9);
  expect(after.at('firms.plannedGrowth')).toBeCloseTo(0.01, 12);
});
