import { expect, test } from 'vitest';
import { landTrade } from '../../src/institutions/finance/land-trade.js';
import { stage } from './stage.js';

/** 1000 plots at a price of 3; each of two firms uses a tenth of them, one has 60 and one 140. */
const trade = (parameters: Record<string, number> = {}, values: Record<string, number | number[]> = {}) =>
  stage(landTrade, {
    rows: { firms: 2 },
    parameters: {
      firmShare: 0.2,
      openingValue: 1000,
      speed: 0.5,
      speculatorSpeed: 0.5,
      mostCarry: 1e9,
      buyersCash: 1,
      ...parameters,
    },
    values: {
      'firms.price': 1,
      'firms.normalDemand': 100,
      'firms.land': [60, 140],
      'firms.deposits': [1000, 1000],
      'households.land': 800,
      'households.deposits': 1000,
      'nation.commercialLandPrice': 3,
      ...values,
    },
  }).play();

test('land sold by firms is bought by households and money moves the other way', () => {
  const after = trade();
  // Half of the missing 40 plots at 3, and half of the 40 too many.
  expect(after.all('firms.land')).toEqual([80, 120]);
  expect(after.all('firms.landPaid')).toEqual([60, -60]);
  expect(after.all('firms.deposits')).toEqual([940, 1060]);
  expect(after.flow('landTrade.bought')).toBe(60);
  expect(after.flow('landTrade.sold')).toBe(60);
  expect(after.at('households.land')).toBe(800);
  expect(after.at('nation.firmLand')).toBe(200);
});

test('land that rises 5 % faster than credit costs is wanted a fifth more at a response of 4, and no more at none', () => {
  const rising = { 'nation.commercialLandGrowth': 0.1, 'nation.primeRate': 0.06 };
  const carry = { holdingReturn: 0.01, speed: 1 };
  expect(trade({ ...carry, carryResponse: 4 }, rising).at('firms.land')).toBeCloseTo(120, 6);
  expect(trade({ ...carry, carryResponse: 0 }, rising).at('firms.land')).toBeCloseTo(100, 9);
  // Carry of 5 % levels off to half of that when its effect never reaches 5 %.
  expect(trade({ ...carry, carryResponse: 4, mostCarry: 0.05 }, rising).at('firms.land')).toBeCloseTo(110, 9);
});

test('a firm with 30 in the bank buys ten plots at 3, whatever it wants', () => {
  expect(trade({ speed: 1 }, { 'firms.deposits': [30, 1000] }).all('firms.land')).toEqual([70, 100]);
});

test('a speculator sells a quarter of what it would while land falls, and a closed firm leaves all to households', () => {
  const falling = { 'nation.commercialLandGrowth': -0.01, 'firms.speculator': [0, 1] };
  expect(trade({ lossSales: 0.25 }, falling).at('firms.land', 1)).toBeCloseTo(135, 9);
  // All firm land is used by the one that is left with custom: 60 + (100 - 60) / 2, and 140 plots back.
  const closed = trade({}, { 'firms.closing': [0, 1] });
  expect(closed.all('firms.land')).toEqual([80, 0]);
  expect(closed.at('households.land')).toBe(920);
});

test('a country opens with a fifth of its land owned by firms, by what they make', () => {
  const opened = stage(landTrade, {
    rows: { firms: 2 },
    scale: 10,
    parameters: { firmShare: 0.2, openingValue: 1000 },
    values: { 'firms.openingOutput': [10, 30] },
    opens: true,
  });
  // Of 100 plots at 1 to 10.
  expect(opened.all('firms.land')).toEqual([5, 15]);
  expect(opened.at('households.land')).toBe(80);
  expect(opened.at('nation.firmLand')).toBe(20);
});

test('a tax of 4 % a year on 80 plots at 3 is 2.4 a quarter, and makes land dearer to hold', () => {
  const after = trade({ landTax: 0.04 });
  // 240 and 360 of land, a hundredth of each.
  expect(after.flow('landTrade.tax')).toBeCloseTo(6, 0);
  expect(after.at('state.landTaxes')).toBe(after.flow('landTrade.tax'));
  // Carry of -4 % at a response of 5 takes a fifth off the 100 plots wanted: half of the way from 140 to 80.
  expect(trade({ landTax: 0.04, carryResponse: 5 }).all('firms.land')[1]).toBeCloseTo(110, 9);
});

test('households buy no more land than they can pay', () => {
  const poor = trade(
    { buyersCash: 0.5 },
    { 'households.deposits': 60, 'firms.land': [100, 140], 'households.land': 760 },
  );
  // Of the 20 plots offered at 3 each they take 10, for half of their 60.
  expect(poor.all('firms.land')).toEqual([100, 130]);
});
