import { expect, test } from 'vitest';
import { shareMarket } from '../../src/institutions/finance/share-market.js';
import { stage } from './stage.js';

/** Profits of 10 a quarter at a yield of 5 % on 8 shares. */
const market = (parameters: Record<string, number> = {}, values: Record<string, number> = {}) =>
  stage(shareMarket, {
    parameters: {
      profitSmoothing: 1,
      baseYield: 0.05,
      leastYield: 0.01,
      mostGrowth: 1e9,
      mostLand: 1e9,
      profitWeight: 1,
      speed: 1,
      mostStrength: 1,
      shares: 8,
      ...parameters,
    },
    values: {
      'nation.netProfits': 10,
      'nation.nominalGdp': 100,
      'nation.sharePrice': 50,
      'nation.commercialLandPrice': 1,
      'households.shares': 8,
      ...values,
    },
  }).play();

test('profits of 40 a year at a yield of 5 % are worth 800, 100 for each of 8 shares', () => {
  const after = market();
  expect(after.at('nation.sharePrice')).toBeCloseTo(100, 9);
  expect(after.at('households.shareValue')).toBeCloseTo(800, 9);
  // At half speed, in logs, a price of 50 goes to the root of 50 times 100.
  expect(market({ speed: 0.5 }).at('nation.sharePrice')).toBeCloseTo(Math.sqrt(5000), 9);
});

test('growth of 2 % at a response of a half takes a point off the yield, and no response none', () => {
  const growing = { 'nation.believedGrowth': 0.02 };
  expect(market({ growthResponse: 0.5 }, growing).at('nation.sharePrice')).toBeCloseTo(125, 5);
  expect(market({ growthResponse: 0 }, growing).at('nation.sharePrice')).toBeCloseTo(100, 9);
  // Growth of 2 % levels off to 1 % when its effect never reaches 2 %: a yield of 4 % at a response of 1.
  const level = market({ growthResponse: 1, mostGrowth: 0.02 }, growing);
  expect(level.at('nation.sharePrice')).toBeCloseTo(125, 9);
  // The yield is never under the least one, here 4 %.
  const hot = market({ landResponse: 1, leastYield: 0.04 }, { 'nation.commercialLandGrowth': 0.3 });
  expect(hot.at('nation.sharePrice')).toBeCloseTo(125, 9);
});

test('half of land and cash less debt is in the price', () => {
  // 800 and half of 100 + 300 - 200, over 8 shares.
  const after = market(
    { assetWeight: 0.5 },
    { 'firms.deposits': 100, 'firms.land': 300, 'firms.loans': 200 },
  );
  expect(after.at('nation.sharePrice')).toBeCloseTo(900 / 8, 9);
});

test('a bank that wants a quarter of 8 shares buys half of the missing two for 100, from households', () => {
  const after = market({ bankHoldings: 0.25, bankSpeed: 0.5 }, { 'firms.loans': 100 });
  expect(after.at('banks.shares')).toBe(1);
  expect(after.at('households.shares')).toBe(7);
  expect(after.at('banks.sharesBought')).toBe(100);
  expect(after.at('households.deposits')).toBe(100);
  // Without a wish to hold any it sells what it offers.
  const sells = market(
    {},
    {
      'firms.loans': 100,
      'households.deposits': 100,
      'banks.shares': 4,
      'households.shares': 4,
      'banks.shareSales': 1,
    },
  );
  expect(sells.at('banks.shares')).toBe(3);
  expect(sells.flow('shareMarket.banksSell')).toBe(100);
});

test('foreigners who own a quarter of the listed half of 8 shares buy one for 100 from households', () => {
  const after = market({ listedPart: 0.5 }, { 'nation.foreignShare': 0.25 });
  expect(after.at('world.shares')).toBe(1);
  expect(after.at('households.shares')).toBe(7);
  expect(after.flow('shareMarket.foreignersBuy')).toBe(100);
  expect(after.at('households.deposits')).toBe(100);
  // They sell back only what households can pay for: half a share.
  const back = market(
    { listedPart: 0.5 },
    { 'world.shares': 2, 'households.shares': 6, 'households.deposits': 50 },
  );
  expect(back.at('world.shares')).toBeCloseTo(1.5, 12);
  expect(back.at('households.deposits')).toBe(0);
});
