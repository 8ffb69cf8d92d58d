import { expect, test } from 'vitest';
import { bondMarket } from '../../src/institutions/finance/bond-market.js';
import { stage } from './stage.js';

/** A large sound firm, a small one and one that its bank carries; each owes 100 on capital of 200. */
const market = (parameters: Record<string, number> = {}, values: Record<string, number | number[]> = {}) =>
  stage(bondMarket, {
    rows: { firms: 3 },
    parameters: { openness: 1, leastStaff: 100, mostDebt: 0.9, bondShare: 0.5, speed: 0.2, ...parameters },
    values: {
      'firms.workers': [100, 50, 100],
      'firms.zombie': [0, 0, 1],
      'firms.loans': 100,
      'firms.capital': 100,
      'firms.bank': 0,
      'nation.capitalPrice': 2,
      ...values,
    },
  }).play();

test('a large sound firm replaces a fifth of half its loans of 100 with bonds, and others cannot', () => {
  const after = market();
  expect(after.all('firms.corporateBonds')).toEqual([10, 0, 0]);
  expect(after.all('firms.loans')).toEqual([90, 100, 100]);
  expect(after.all('firms.deposits')).toEqual([0, 0, 0]);
  expect(after.at('banks.loansHeld')).toBe(290);
  expect(after.at('banks.clientsLost')).toBe(10);
  // Of the 200 that large firms owe, 190 are owed to the bank.
  expect(after.at('nation.largeFirmBankShare')).toBe(0.95);
});

test('closed markets, losses and debts over capital keep a firm with its bank', () => {
  expect(market({ openness: 0 }).at('firms.corporateBonds')).toBe(0);
  expect(market({ openness: 0.5 }).at('firms.corporateBonds')).toBe(5);
  expect(market({}, { 'firms.lossQuarters': 1 }).at('firms.corporateBonds')).toBe(0);
  expect(market({ mostLosses: 1 }, { 'firms.lossQuarters': 1 }).at('firms.corporateBonds')).toBe(10);
  expect(market({ mostDebt: 0.4 }).at('firms.corporateBonds')).toBe(0);
});

test('land of 20 plots at 4 is counted with the capital of 200: a debt of 100 is under four tenths of 280', () => {
  const owner = { 'firms.land': 20, 'nation.commercialLandPrice': 4 };
  expect(market({ mostDebt: 0.4 }, owner).at('firms.corporateBonds')).toBe(10);
});

test('when a firm weakens its bank lends a fifth of its bonds of 50 to redeem them', () => {
  const after = market({}, { 'firms.corporateBonds': [0, 0, 50] });
  expect(after.at('firms.corporateBonds', 2)).toBe(40);
  expect(after.at('firms.loans', 2)).toBe(110);
  expect(after.at('firms.deposits', 2)).toBe(0);
});

test('bonds of 10 at 4 % of the state and 4 % more cost a fifth of a coin in a quarter', () => {
  const after = market({ premium: 0.04 }, { 'nation.bondRate': 0.04 });
  expect(after.at('firms.coupon')).toBeCloseTo(0.2, 12);
  expect(after.at('firms.coupon', 1)).toBe(0);
});
