import { expect, test } from 'vitest';
import { nationalAccounts } from '../../src/institutions/accounts/national-accounts.js';
import { stage } from './stage.js';

/** Farms earn 100, firms 700 and the state pays 200, against 1000 a quarter ago. */
const measure = (parameters: Record<string, number> = {}, values: Record<string, number | number[]> = {}) =>
  stage(nationalAccounts, {
    rows: { sectors: ['farming', 'making'] },
    parameters: { capitalShare: 0.5, trendSmoothing: 1, openingRelative: 0.5, ...parameters },
    values: {
      'sectors.supplied': [100, 700],
      'sectors.lastOutput': [100, 700],
      'sectors.lastWeight': [0.1, 0.7],
      'sectors.valueAdded': [0, 700],
      'sectors.consumptionUse': [100, 300],
      'sectors.paid': 1,
      'sectors.purchasePrice': 1,
      'sectors.lastPurchasePrice': 1,
      'nation.farmIncomeTotal': 100,
      'nation.publicWages': 200,
      'nation.firmWages': 350,
      'nation.privateConsumption': 400,
      'nation.businessInvestment': 300,
      'nation.housingInvestment': 100,
      'nation.exports': 50,
      'nation.imports': 50,
      'nation.nominalGdp': 1000,
      'nation.realGdp': 1000,
      'nation.consumerPrice': 1,
      'nation.totalFactorProductivity': 1,
      'nation.capital': 8000,
      'nation.employment': 100,
      'nation.labourQuality': 1,
      'nation.lastInputs': Math.log(8000) / 2 + Math.log(100) / 2,
      'nation.usProductivity': 1,
      ...values,
    },
  }).play();

test('output is 1000 from what was made and from what was spent', () => {
  const after = measure();
  expect(after.at('nation.nominalGdp')).toBe(1000);
  // 400 consumed, 200 of public pay, 300 + 100 invested, 50 - 50 traded.
  expect(after.at('nation.statisticalDiscrepancy')).toBe(0);
  expect(after.at('nation.realGrowth')).toBe(0);
  expect(after.at('nation.capitalOutput')).toBe(2);
  // 350 + 200, and half of farm income where that counts as work.
  expect(after.at('nation.labourShare')).toBeCloseTo(0.55, 12);
  expect(measure({ farmWork: 0.5 }).at('nation.labourShare')).toBeCloseTo(0.6, 12);
});

test('a tenth more made goods, with a weight of 0.7, are 0.7 of that in real growth, all of it productivity', () => {
  const after = measure({}, { 'sectors.supplied': [100, 770] });
  const growth = 0.7 * Math.log(1.1);
  expect(after.at('nation.realGrowth')).toBeCloseTo(growth, 12);
  expect(after.at('nation.productivityChange')).toBeCloseTo(growth, 12);
  expect(after.at('nation.relativeTotalFactorProductivity')).toBeCloseTo(0.5 * Math.exp(growth), 12);
  // The same money bought more: prices fell.
  expect(after.at('nation.gdpDeflator')).toBeCloseTo(Math.exp(-growth), 12);
});

test('twice the workers without more output is productivity lost by the root of two', () => {
  const after = measure({}, { 'nation.employment': 200 });
  expect(after.at('nation.totalFactorProductivity')).toBeCloseTo(1 / Math.sqrt(2), 12);
});

test('food with a quarter of spending that doubles in price lifts consumer prices by a fourth root of two', () => {
  const after = measure({}, { 'sectors.purchasePrice': [2, 1] });
  expect(after.at('nation.consumerPrice')).toBeCloseTo(2 ** 0.25, 12);
  expect(after.at('nation.inflation')).toBeCloseTo(Math.log(2), 12);
});

test('trend growth goes half of the way to this quarter, and public servants count as output', () => {
  // From 4 % to four times the growth of 1000 over 900.
  const trend = measure({ trendSmoothing: 0.5 }, { 'nation.nominalGdp': 900, 'nation.nominalTrend': 0.04 });
  expect(trend.at('nation.nominalTrend')).toBeCloseTo(0.02 + 2 * Math.log(10 / 9), 12);
  const servants = measure({}, { 'nation.publicServants': 20, 'nation.lastServants': 10 });
  // A fifth of output is pay of the state.
  expect(servants.at('nation.realGrowth')).toBeCloseTo(0.2 * Math.log(2), 12);
  expect(measure({}, { 'nation.usProductivity': 2 }).at('nation.relativeTotalFactorProductivity')).toBe(0.25);
});
