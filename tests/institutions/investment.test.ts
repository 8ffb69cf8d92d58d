import { expect, test } from 'vitest';
import { investment } from '../../src/institutions/production/investment.js';
import { stage } from './stage.js';

/** 100 sold a quarter with a margin of a half at a cost of capital of 10 % and an elasticity of 0.3. */
const invest = (parameters: Record<string, number> = {}, values: Record<string, number> = {}) =>
  stage(investment, {
    parameters: {
      capitalElasticity: 0.3,
      capitalGoods: 1,
      adjustment: 0.1,
      normalUserCost: 0.1,
      leastUserCost: 0.01,
      mostLand: 1e9,
      ...parameters,
    },
    values: {
      'firms.expectedDemand': 100,
      'firms.price': 1,
      'firms.capital': 500,
      'sectors.purchasePrice': 1,
      'sectors.inputCost': 0.5,
      'nation.lendingRate': 0.1,
      'nation.commercialLandPrice': 1,
      ...values,
    },
  })
    .play()
    .at('firms.desiredInvestment');

test('a firm that wants 600 of capital and has 500 buys a tenth of the gap', () => {
  // 0.3 x 4 quarters x a margin of 0.5 x 100 = 60 a year, over 10 %.
  expect(invest()).toBeCloseTo(10, 9);
  expect(invest({}, { 'firms.capital': 700 })).toBe(0);
  expect(invest({}, { 'firms.zombie': 1 })).toBe(0);
});

test('public loans at 5 % instead of 10 % double the capital wanted, and so does relief of half of the price', () => {
  const elastic = { userCostElasticity: 1 };
  // A tenth of 1200 - 500.
  expect(invest(elastic, { 'firms.loanDiscount': 0.05 })).toBeCloseTo(70, 9);
  expect(invest(elastic, { 'firms.capitalRelief': 0.5 })).toBeCloseTo(70, 9);
  expect(invest(elastic)).toBeCloseTo(10, 9);
});

test('a firm that believes rivals leave a third more room wants a third more, and a cartel halves a cut', () => {
  // A tenth of 800 - 500.
  expect(invest({}, { 'firms.marketRoom': 1 / 3 })).toBeCloseTo(30, 9);
  // 5 % wear of 700 is 35; a tenth of the 100 too many is not bought, or a twentieth.
  const large = { 'firms.capital': 700 };
  const wear = { depreciation: 0.05, normalUserCost: 0.3, leastUserCost: 0.3 };
  // 60 a year over 30 % is 200, so that 500 are too many.
  expect(invest(wear, { ...large })).toBe(0);
  expect(invest(wear, { ...large, 'sectors.cutDelay': 0.5 })).toBeCloseTo(10, 9);
});

test('a lending rate at half of the normal cost works by its elasticity, and not at all without one', () => {
  const cheap = { 'nation.lendingRate': 0.05 };
  expect(invest({ userCostElasticity: 1 }, cheap)).toBeCloseTo(70, 9);
  expect(invest({ userCostElasticity: 0 }, cheap)).toBeCloseTo(10, 9);
  // Half of 10 % inflation expected takes 5 points off.
  expect(
    invest({ userCostElasticity: 1, inflationWeight: 0.5 }, { 'nation.expectedInflation': 0.1 }),
  ).toBeCloseTo(70, 9);
  // So does land that grows 10 % faster than is normal, at a weight of a half.
  expect(
    invest({ userCostElasticity: 1, landWeight: 0.5 }, { 'nation.commercialLandGrowth': 0.1 }),
  ).toBeCloseTo(70, 5);
});

test('strong share prices speed investment by their response', () => {
  expect(invest({ shareResponse: 0.5 }, { 'nation.shareStrength': 0.2 })).toBeCloseTo(10 * Math.exp(0.1), 9);
  expect(invest({ shareResponse: 0 }, { 'nation.shareStrength': 0.2 })).toBeCloseTo(10, 9);
});

test('land a tenth below its past price, in logs, holds 1 % of capital back, and dearer land adds nothing', () => {
  const fallen = { 'nation.pastLandPrice': 0.1 };
  // 0.4 a year is 0.1 a quarter: a hundredth of 500 less than 10.
  expect(invest({ collateral: 0.4 }, fallen)).toBeCloseTo(5, 9);
  expect(invest({ collateral: 0 }, fallen)).toBeCloseTo(10, 9);
  expect(invest({ collateral: 0.4 }, { 'nation.pastLandPrice': -0.1 })).toBeCloseTo(10, 9);
});

test('a board that asks 10 points more wants half as much, and one that decides ten quarters later buys half the gap', () => {
  // A cost of capital of 20 instead of 10 %: 300 are wanted, of which 200 are there.
  const cautious = { 'firms.hurdle': 0.1, 'firms.capital': 200 };
  expect(invest({ userCostElasticity: 1 }, cautious)).toBeCloseTo(10, 9);
  // 1 / (10 + 10) of 100.
  expect(invest({}, { 'firms.decisionDelay': 10 })).toBeCloseTo(5, 9);
  expect(invest({ usualDelay: 10 }, { 'firms.decisionDelay': 10 })).toBeCloseTo(10, 9);
});

test('owners who ask 10 % more halve the capital wanted', () => {
  // A tenth of 300 - 200.
  const asked = { 'firms.askedReturn': 0.1, 'firms.capital': 200 };
  expect(invest({ userCostElasticity: 1 }, asked)).toBeCloseTo(10, 9);
  expect(invest({ userCostElasticity: 1 }, { 'firms.capital': 200 })).toBeCloseTo(40, 9);
});
