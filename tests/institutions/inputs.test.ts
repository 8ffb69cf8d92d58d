import { expect, test } from 'vitest';
import { inputs } from '../../src/institutions/production/inputs.js';
import { stage } from './stage.js';

const costs = (
  parameters: Record<string, number | number[] | number[][]>,
  values: Record<string, number | number[]> = {},
) =>
  stage(inputs, {
    rows: { sectors: ['farming', 'making'] },
    parameters: { oilPrice: 1, dollarPrices: 1, ...parameters },
    values: {
      'sectors.purchasePrice': 1,
      'nation.foreignPriceLevel': 1,
      'nation.consumerPrice': 1,
      'nation.energyUse': 1,
      'nation.farmGoodsUse': 1,
      ...values,
    },
  }).play();

test('a unit of making takes 0.1 of farming at 2 and 0.3 of making at 1: half a unit of money', () => {
  const after = costs(
    {
      coefficients: [
        [0, 0.1],
        [0.2, 0.3],
      ],
    },
    { 'sectors.purchasePrice': [2, 1] },
  );
  expect(after.at('sectors.inputCost', 1)).toBeCloseTo(0.5, 12);
  expect(after.at('sectors.inputCost', 0)).toBeCloseTo(0.2, 12);
});

test('oil at twice its price halves its use at an elasticity of 1, so its cost stays; without one cost doubles', () => {
  const dear = { energy: [0, 0.1], oilPrice: 2, energySpeed: 1 };
  expect(costs({ ...dear, energyElasticity: 1 }).at('nation.energyUse')).toBeCloseTo(0.5, 12);
  expect(costs({ ...dear, energyElasticity: 1 }).at('sectors.energyCost', 1)).toBeCloseTo(0.1, 12);
  expect(costs({ ...dear, energyElasticity: 0 }).at('sectors.energyCost', 1)).toBeCloseTo(0.2, 12);
  // A yen at half its value does the same as oil at twice the price.
  const yen = costs({ energy: [0, 0.1] }, { 'nation.foreignPriceLevel': 2 });
  expect(yen.at('sectors.energyCost', 1)).toBeCloseTo(0.2, 12);
});

test('farm goods at four times the price of others are used half as much at an elasticity of a half', () => {
  const dear = { 'sectors.purchasePrice': [4, 1] };
  expect(costs({ farmElasticity: 0.5, farmSpeed: 1 }, dear).at('nation.farmGoodsUse')).toBeCloseTo(0.5, 12);
  expect(costs({ farmElasticity: 0.5, farmSpeed: 0 }, dear).at('nation.farmGoodsUse')).toBe(1);
});
