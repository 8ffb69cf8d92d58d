import { expect, test } from 'vitest';
import { shareOwnership } from '../../src/institutions/finance/share-ownership.js';
import { stage } from './stage.js';

/** Two listed firms of 8 shares in all, half of them listed, of which the bank holds one: a stake of a quarter. */
const owners = (parameters: Record<string, number> = {}, values: Record<string, number | number[]> = {}) =>
  stage(shareOwnership, {
    rows: { firms: 2 },
    parameters: {
      listedStaff: 100,
      listedPart: 0.5,
      shares: 8,
      groupShare: 0.5,
      usualBank: 0.25,
      groupSpeed: 1,
      ...parameters,
    },
    values: {
      'firms.workers': [100, 20],
      'firms.listed': [1, 0],
      'firms.bank': 0,
      'firms.capital': 10,
      'banks.loansHeld': 100,
      'banks.shares': 1,
      ...values,
    },
  }).play();

test('a bank with a quarter of listed shares and a group with half make three quarters stable', () => {
  const after = owners();
  expect(after.at('banks.stake')).toBe(0.25);
  expect(after.at('firms.stableShare')).toBe(0.75);
  expect(after.at('nation.stableShare')).toBe(0.75);
  expect(after.all('firms.listed')).toEqual([1, 0]);
});

test('when the bank holds half of its stake the group gives up half of what it holds in return', () => {
  // 1/8 of the bank, and of the half that the group holds a half follows: 0.5 x (1 - 0.5 x 0.5) = 0.375.
  const after = owners({ reciprocity: 0.5 }, { 'banks.shares': 0.5 });
  expect(after.at('firms.stableShare')).toBe(0.5);
  // Marking and the code take a tenth and a fifth of the rest.
  expect(owners({ marking: 0.1, code: 0.2 }).at('firms.groupShare')).toBeCloseTo(0.5 * 0.9 * 0.8, 12);
});

test('foreigners buy their part of what is sold at once, and of the rest slowly', () => {
  // Stable falls from 0.95 to 0.75: of the 0.2 sold they buy half.
  const sold = owners({ worldWeight: 0.5, openness: 1 }, { 'firms.stableShare': 0.95 });
  expect(sold.at('firms.foreignShare')).toBeCloseTo(0.1, 12);
  // A fifth of the way to half of the free quarter.
  const slow = owners({ worldWeight: 0.5, openness: 1, worldSpeed: 0.2 }, { 'firms.stableShare': 0.75 });
  expect(slow.at('firms.foreignShare')).toBeCloseTo(0.025, 12);
  expect(owners({ worldWeight: 0.5, worldSpeed: 0.2 }).at('firms.foreignShare')).toBe(0);
});

test('a firm bought by foreigners is listed no more, and its dividends go abroad', () => {
  const after = owners(
    {},
    { 'firms.foreignOwned': [1, 0], 'firms.dividends': [6, 4], 'households.deposits': 10 },
  );
  expect(after.at('firms.listed')).toBe(0);
  expect(after.flow('shareOwnership.dividendsAbroad')).toBe(6);
  expect(after.at('households.deposits')).toBe(4);
  expect(after.at('households.dividendsAbroad')).toBe(6);
  // A third of it in foreign hands, and half of the shares of the rest: 2 and 2 of 6.
  const part = owners(
    { groupShare: 0, worldWeight: 1 },
    {
      'firms.foreignOwned': [1 / 3, 0],
      'firms.foreignShare': 0.5,
      'firms.dividends': [6, 4],
      'households.deposits': 10,
    },
  );
  expect(part.flow('shareOwnership.dividendsAbroad')).toBe(4);
});

test('a firm that has grown to 100 people is listed with the owners that others have', () => {
  const after = owners({ groupSpeed: 0 }, { 'firms.listed': 0, 'nation.foreignShare': 0.2 });
  expect(after.at('firms.groupShare')).toBe(0.5);
  expect(after.at('firms.stableShare')).toBe(0.75);
  expect(after.at('firms.foreignShare')).toBeCloseTo(0.2, 12);
  expect(after.at('firms.stableShare', 1)).toBe(0);
});
