import { expect, test } from 'vitest';
import { offshoring, wantedAbroad } from '../../src/institutions/production/offshoring.js';
import { stage } from './stage.js';

/** A large maker and a small one; wages at home have grown e-fold over those abroad since the opening. */
const makers = (parameters: Record<string, number> = {}, values: Record<string, number | number[]> = {}) =>
  stage(offshoring, {
    rows: { sectors: ['farming', 'making'], firms: 2 },
    parameters: {
      manufacturing: [0, 1],
      elasticity: 0.5,
      most: 0.9,
      hostWage: 1,
      allowed: 1,
      speed: 4,
      cashPart: 1,
      displacement: 0.5,
      ...parameters,
    },
    values: {
      'firms.sector': 1,
      'firms.price': 1,
      'firms.expectedDemand': [1000, 10],
      'firms.capital': 100,
      'firms.deposits': 1000,
      'firms.output': [100, 100],
      'firms.sales': [100, 100],
      'sectors.wage': 1,
      'sectors.exportUse': 40,
      'sectors.homeDemand': 100,
      'nation.wage': Math.E,
      'nation.openingWage': 1,
      'nation.foreignPriceLevel': 1,
      'nation.capitalPrice': 2,
      ...values,
    },
  }).play();

test('a gain of 1 in logs at an elasticity of a half puts half of production abroad: 100 of plants at 2 each', () => {
  const built = makers();
  expect(built.all('firms.plants')).toEqual([expect.closeTo(100, 9), expect.closeTo(100, 9)]);
  expect(built.at('firms.offshore')).toBeCloseTo(0.5, 9);
  expect(built.at('firms.deposits')).toBe(800);
  // Half of what is exported, 0.4 of custom, goes with half of production: 0.5 x 0.4 x 0.5.
  expect(built.at('firms.customMoved')).toBeCloseTo(0.1, 9);
  expect(built.at('sectors.exportsMoved', 1)).toBeCloseTo(0.25, 9);
  expect(built.at('nation.overseasProduction')).toBeCloseTo(0.5, 9);
});

test('of half of production abroad a tenth is sold at home, and a tenth of the custom there goes with it', () => {
  const built = makers({ broughtBack: 0.1, displacement: 0 });
  expect(built.at('sectors.importsBrought', 1)).toBeCloseTo(0.05, 9);
  // 0.1 of the 0.6 of custom that is not exported, times a half.
  expect(built.at('firms.customMoved')).toBeCloseTo(0.03, 9);
});

test('a fixed cost of 10 wages keeps the small maker with sales of 10 at home, not the large one', () => {
  const built = makers({ fixedCost: 10 });
  expect(built.at('firms.offshore', 0)).toBeCloseTo(0.495, 3);
  expect(built.at('firms.offshore', 1)).toBe(0);
});

test('distance, a grant to stay, a tax, dear labour abroad and a ban each keep makers at home', () => {
  const [grant, tax] = [
    { plantShare: 1, homecoming: 1 },
    { taxResponse: 1, offshoreTax: 1 },
  ];
  for (const parameters of [{ distance: 1 }, grant, tax, { hostWage: Math.E }, { allowed: 0 }])
    expect(makers(parameters).at('firms.offshore')).toBeCloseTo(0, 9);
});

test('barriers abroad and a tax of 40 % at home against 20 % abroad send more away', () => {
  expect(makers({ barriers: 0.2 }).at('firms.offshore')).toBeCloseTo(0.6, 9);
  expect(makers({ taxResponse: 1, profitTax: 0.4, hostTax: 0.2 }).at('firms.offshore')).toBeCloseTo(0.6, 9);
});

test('plants are built from cash only, and 8 % a year of 200 sends 4 home', () => {
  expect(makers({}, { 'firms.deposits': [50, 0] }).all('firms.plants')).toEqual([25, 0]);
  const home = makers({ elasticity: 0, speed: 0, plantReturn: 0.08 }, { 'firms.plants': [100, 0] });
  expect(home.all('firms.plantProfit')).toEqual([4, 0]);
  expect(home.at('firms.deposits')).toBe(1004);
  const taxed = makers(
    { elasticity: 0, speed: 0, plantReturn: 0.08, offshoreTax: 0.25 },
    { 'firms.plants': [100, 0] },
  );
  expect(taxed.at('firms.plantProfit')).toBe(3);
  expect(taxed.at('state.plantTaxes')).toBe(1);
});

test('plants are sold for what they cost when nothing is gained by them any more', () => {
  const sold = makers({ elasticity: 0 }, { 'firms.plants': [100, 0], 'firms.offshore': [0.5, 0] });
  expect(sold.at('firms.plants')).toBe(0);
  expect(sold.at('firms.deposits')).toBe(1200);
  expect(sold.at('firms.customMoved')).toBeCloseTo(-0.1, 9);
  // With a grant of a tenth the state adds 20.
  const helped = makers(
    { elasticity: 0, homecoming: 0.1 },
    { 'firms.plants': [100, 0], 'state.deposits': 50 },
  );
  expect(helped.at('firms.deposits')).toBe(1220);
  expect(helped.at('state.homecomingGrants')).toBe(20);
});

test('wanted abroad is the gain above the fixed cost times the elasticity, and no more than the most', () => {
  expect(wantedAbroad(1, 0.2, 0.5, 0.7)).toBeCloseTo(0.4, 12);
  expect(wantedAbroad(0.1, 0.2, 0.5, 0.7)).toBe(0);
  expect(wantedAbroad(4, 0, 0.5, 0.7)).toBe(0.7);
});
