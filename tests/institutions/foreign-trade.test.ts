import { expect, test } from 'vitest';
import { foreignTrade, importShareAt } from '../../src/institutions/world/foreign-trade.js';
import { stage } from './stage.js';

/** A fifth of the use of made goods is imported at the opening and 50 of them are exported; farms do not trade. */
const trade = (
  parameters: Record<string, number | number[]> = {},
  values: Record<string, number | number[]> = {},
) =>
  stage(foreignTrade, {
    rows: { sectors: ['farming', 'making'] },
    parameters: {
      worldDemand: 1,
      openingExports: [0, 50],
      incomeElasticity: 1,
      importShare: [0, 0.2],
      protection: 1,
      quota: 1,
      mostImports: 1,
      ...parameters,
    },
    values: {
      'sectors.price': 1,
      'sectors.frontier': 1,
      'sectors.openingFrontier': 1,
      'sectors.meanKnowHow': 1,
      'sectors.output': 100,
      'sectors.openingOutput': 100,
      'nation.foreignPriceLevel': 1,
      'nation.volumePriceLevel': 1,
      'nation.realGdp': 100,
      'nation.openingGdp': 100,
      ...values,
    },
  }).play();
const imports = (...scene: Parameters<typeof trade>) => trade(...scene).at('sectors.importPart', 1);
const exports = (...scene: Parameters<typeof trade>) => trade(...scene).at('sectors.exportUse', 1);

test('odds of imports double with a relative price of 2: from one in two to two in three', () => {
  expect(importShareAt(0.5, 2, 1)).toBeCloseTo(2 / 3, 12);
  // Odds of a quarter times 2 to the 3 are 2.
  expect(importShareAt(0.2, 2, 3)).toBeCloseTo(2 / 3, 12);
  expect(importShareAt(0.2, 2, 0)).toBeCloseTo(0.2, 12);
  expect(importShareAt(0.2, 1, 3)).toBeCloseTo(0.2, 12);
});

test('protection that doubles the price at the border halves the odds, a quota of a half the imports; none does nothing', () => {
  expect(imports()).toBeCloseTo(0.2, 12);
  // An eighth over nine eighths.
  expect(imports({ importElasticity: 1, protection: 2 })).toBeCloseTo(1 / 9, 12);
  expect(imports({ importElasticity: 1, protection: 1 })).toBeCloseTo(0.2, 12);
  expect(imports({ quota: 0.5 })).toBeCloseTo(0.1, 12);
  expect(imports({ mostImports: 0.15 })).toBe(0.15);
  // A yen at half its value makes imports dear just as well, and what is still bought costs more.
  const cheap = trade(
    { importElasticity: 1 },
    { 'nation.foreignPriceLevel': 2, 'nation.volumePriceLevel': 2 },
  );
  expect(cheap.at('sectors.importPart', 1)).toBeCloseTo(1 / 9, 12);
  expect(cheap.at('sectors.purchasePrice', 1)).toBeCloseTo((8 * 1 + 1 * 2) / 9, 12);
});

test('exports double with world demand, and double with foreign prices at an elasticity of 1', () => {
  expect(exports()).toBeCloseTo(50, 9);
  expect(exports({ worldDemand: 2 })).toBeCloseTo(100, 9);
  // At an income elasticity of 3 they grow eightfold, and twofold when nothing above 1 is kept.
  expect(exports({ worldDemand: 2, incomeElasticity: 3, incomeScale: 1 })).toBeCloseTo(400, 9);
  expect(exports({ worldDemand: 2, incomeElasticity: 3, incomeScale: 0 })).toBeCloseTo(100, 9);
  expect(exports({ exportElasticity: 1 }, { 'nation.volumePriceLevel': 2 })).toBeCloseTo(100, 9);
  expect(exports({ exportElasticity: 0 }, { 'nation.volumePriceLevel': 2 })).toBeCloseTo(50, 9);
});

test('when Asia takes 40 % of exports and buys half of what it did, a fifth is missing', () => {
  expect(exports({ asianShare: 0.4, asianShortfall: 0.5 })).toBeCloseTo(40, 9);
  expect(exports({ asianShare: 0, asianShortfall: 0.5 })).toBeCloseTo(50, 9);
});

test('quality and variety: know-how doubled against the frontier, or output doubled against the world, double exports', () => {
  expect(exports({ quality: 1 }, { 'sectors.meanKnowHow': 2 })).toBeCloseTo(100, 9);
  expect(exports({ exportVariety: 1 }, { 'sectors.output': 200 })).toBeCloseTo(100, 9);
  // Farms at rest, made goods at twice the frontier: all trade is in these, so their price is the mean.
  expect(trade({ frontierPrice: 1 }, { 'sectors.frontier': [1, 2] }).all('sectors.foreignPrice')).toEqual([
    expect.closeTo(2, 12),
    expect.closeTo(1, 12),
  ]);
});

test('at home prices of 2 a foreign price of 4 doubles exports, and world demand of 2 the odds of imports', () => {
  const dear = { 'sectors.price': 2, 'nation.foreignPriceLevel': 4, 'nation.volumePriceLevel': 4 };
  expect(exports({ exportElasticity: 1 }, dear)).toBeCloseTo(100, 9);
  // An eighth over nine eighths at 4, the rest at 2.
  expect(trade({ importElasticity: 1 }, dear).at('sectors.purchasePrice', 1)).toBeCloseTo(
    (8 * 2 + 1 * 4) / 9,
    9,
  );
  expect(imports({ importVariety: 1, worldDemand: 2 })).toBeCloseTo(1 / 3, 12);
  // A country that grows as the world does imports no more of its use than before.
  expect(imports({ importVariety: 1, worldDemand: 2 }, { 'nation.realGdp': 200 })).toBeCloseTo(0.2, 12);
});

test('home goods twice as near to the frontier halve the odds of imports at a response of 1', () => {
  const near = { 'sectors.meanKnowHow': 1, 'sectors.openingFrontier': 2 };
  // An eighth over nine eighths.
  expect(imports({ importQuality: 1 }, near)).toBeCloseTo(1 / 9, 12);
  expect(imports({ importQuality: 0 }, near)).toBeCloseTo(0.2, 12);
});
