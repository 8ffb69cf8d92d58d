import { expect, test } from 'vitest';
import { purchases } from '../../src/institutions/production/purchases.js';
import { stage } from './stage.js';

type Values = Record<string, number | number[]>;
const shop = (values: Values, parameters: Record<string, number[] | number[][]> = {}, firms = 3) =>
  stage(purchases, {
    rows: { sectors: ['farming', 'making'], firms },
    parameters,
    values: {
      'firms.sector': 1,
      'firms.price': 1,
      'sectors.paid': 1,
      'sectors.delivered': 1,
      'sectors.purchasePrice': 1,
      'nation.capitalPrice': 1,
      'nation.farmGoodsUse': 1,
      ...values,
    },
  }).play();

test('tills are empty after purchases: 100 spent reach three equal sellers as 33, 34 and 33', () => {
  const after = shop({ 'sectors.consumptionUse': [0, 100], 'firms.sold': 10 });
  expect(after.all('firms.sales')).toEqual([33, 34, 33]);
  expect(after.all('sectors.till')).toEqual([0, 0]);
  expect(after.at('households.deposits')).toBe(-100);
  expect(after.at('nation.privateConsumption')).toBe(100);
});

test('sellers share by the value sold, farm people get what is paid for food, the world what is imported', () => {
  const after = shop({
    'sectors.consumptionUse': [50, 100],
    'sectors.publicUse': [0, 20],
    'sectors.imports': [0, 40],
    'firms.sold': [30, 10, 0],
  });
  // 100 + 20 - 40 = 80, three quarters of it to the first.
  expect(after.all('firms.sales')).toEqual([60, 20, 0]);
  expect(after.flow('purchases.farmSales')).toBe(50);
  expect(after.at('world.foreignDebt')).toBe(-40);
  expect(after.at('nation.imports')).toBe(40);
  expect(after.at('nation.publicPurchases')).toBe(20);
});

test('a firm pays 0.2 of food and 0.3 of own goods for each unit, and its own sector gets its share back', () => {
  const after = shop(
    {
      'firms.output': [100],
      'firms.sold': [100],
      'sectors.output': [0, 100],
      'sectors.consumptionUse': [0, 70],
    },
    {
      coefficients: [
        [0, 0.2],
        [0, 0.3],
      ],
    },
    1,
  );
  expect(after.at('firms.inputsPaid')).toBe(50);
  // 70 from households and 30 of inputs; 20 go to farms.
  expect(after.at('firms.sales')).toBe(100);
  expect(after.at('nation.farmIncomeTotal')).toBe(20);
});

test('only what came is paid for: four fifths of the houses, works and capital goods ordered', () => {
  const after = shop(
    {
      'sectors.housingUse': [0, 100],
      'sectors.worksUse': [0, 50],
      'sectors.publicUse': [0, 50],
      'sectors.delivered': [1, 0.8],
      'sectors.paid': [1, 0.8],
      'firms.financedInvestment': [10, 0, 0],
      'firms.sold': 1,
    },
    { capitalGoods: [0, 1] },
  );
  expect(after.at('households.housingBought')).toBe(80);
  expect(after.at('state.worksBought')).toBe(40);
  expect(after.at('nation.housingInvestment')).toBe(80);
  expect(after.at('nation.publicPurchases')).toBe(0);
  // Ten capital goods of which four fifths came.
  expect(after.at('firms.investmentPaid')).toBe(8);
});

test('at twice the price half as many houses are got, and energy in output is paid to the world', () => {
  const dear = shop({ 'sectors.purchasePrice': [1, 2], 'sectors.housingUse': [0, 100], 'firms.sold': 1 });
  expect(dear.at('households.housingBought')).toBe(50);
  // Fuel of 0.1 in each of 100 units; a firm at a price of 2 that sold as much as another gets two thirds.
  const after = shop({
    'sectors.consumptionUse': [0, 90],
    'sectors.energyCost': [0, 0.1],
    'firms.output': [100, 0, 0],
    'firms.sold': [10, 10, 0],
    'firms.price': [2, 1, 1],
  });
  expect(after.at('nation.energyImports')).toBe(10);
  expect(after.at('nation.imports')).toBe(10);
  expect(after.all('firms.sales')).toEqual([60, 30, 0]);
});

test('exports bring money from the world to those who sold', () => {
  const after = shop({ 'sectors.exports': [0, 40], 'firms.sold': [10, 0, 0] });
  expect(after.at('nation.exports')).toBe(40);
  expect(after.at('monetarySystem.foreignClaims')).toBe(40);
  expect(after.at('firms.sales')).toBe(40);
});
