import { expect, test } from 'vitest';
import { capital } from '../../src/institutions/production/capital.js';
import { stage } from './stage.js';

const quarter = (parameters: Record<string, number>, values: Record<string, number | number[]>) =>
  stage(capital, {
    rows: { firms: 2 },
    parameters,
    values: { 'firms.capital': [100, 50], 'nation.investmentDelivered': 1, ...values },
  }).play();

test('of 100 a tenth wears out, and half of the 20 ordered is delivered', () => {
  const after = quarter(
    { depreciation: 0.1 },
    { 'firms.financedInvestment': [20, 0], 'nation.investmentDelivered': 0.5 },
  );
  expect(after.all('firms.capital')).toEqual([100, 45]);
  expect(after.at('nation.businessCapital')).toBe(145);
});

test('what a closed firm leaves can be taken over, less what was', () => {
  const after = quarter({}, { 'firms.closing': [0, 1], 'nation.usedCapital': 30, 'nation.capitalTaken': 20 });
  expect(after.all('firms.capital')).toEqual([100, 0]);
  expect(after.at('nation.usedCapital')).toBe(60);
});

test('houses, public works and farms wear out and are built; without wear and building nothing changes', () => {
  const stocks = { 'nation.housing': 200, 'nation.publicWorks': 100, 'nation.farmCapital': 50 };
  const after = quarter(
    { housingDepreciation: 0.01, publicDepreciation: 0.02, farmDepreciation: 0.02, farmInvestment: 0.04 },
    { ...stocks, 'households.housingBought': 7, 'state.worksBought': 3 },
  );
  expect(after.at('nation.housing')).toBe(205);
  expect(after.at('nation.publicWorks')).toBe(101);
  expect(after.at('nation.farmCapital')).toBe(51);
  // With the 150 of firms.
  expect(after.at('nation.capital')).toBe(507);
  expect(quarter({}, stocks).at('nation.capital')).toBe(500);
});
