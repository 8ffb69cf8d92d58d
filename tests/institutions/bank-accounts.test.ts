import { expect, test } from 'vitest';
import { bankAccounts, lendingFactor } from '../../src/institutions/finance/bank-accounts.js';
import { stage } from './stage.js';

/** Two banks with loans of 1000; the capital of the second is 80, that of the first as told. */
const banks = (
  capital: number,
  parameters: Record<string, number> = {},
  values: Record<string, number | number[]> = {},
) =>
  stage(bankAccounts, {
    rows: { banks: 2, firms: 2 },
    parameters: { requirement: 0.08, factorWidth: 0.04, lossQuarters: 4, ...parameters },
    values: {
      'banks.loansHeld': 1000,
      'banks.funding': [1000 - capital, 920],
      'firms.loans': 1000,
      'firms.bank': [0, 1],
      'nation.sharePrice': 1,
      'nation.capitalPrice': 1,
      'nation.commercialLandPrice': 1,
      ...values,
    },
  }).play();

test('at the rule a bank meets five ninths of the demand, 4 points above it all, 2 points below it none', () => {
  // One third of the way from none to all: 1 - (2/3)^2.
  expect(lendingFactor(0, 0.04, 0)).toBeCloseTo(5 / 9, 12);
  expect(lendingFactor(0.04, 0.04, 0)).toBe(1);
  expect(lendingFactor(-0.02, 0.04, 0)).toBe(0);
  expect(lendingFactor(-0.02, 0.04, 0.3)).toBe(0.3);
});

test('a bank with 8 % capital and an 8 % rule meets five ninths of the demand for credit; without a rule all', () => {
  const after = banks(80);
  expect(after.at('banks.capital')).toBe(80);
  expect(after.at('banks.capitalRatio')).toBeCloseTo(0.08, 12);
  expect(after.at('banks.lendingFactor')).toBeCloseTo(5 / 9, 9);
  expect(banks(80, { requirement: 0 }).at('banks.lendingFactor')).toBe(1);
});

test('of a loss that a zombie hides a tenth is shown each quarter at 40 % a year', () => {
  // A loan of 1000 on capital worth half of 400: 800 hidden.
  const after = banks(
    80,
    { recognition: 0.4, capitalValue: 0.5 },
    { 'firms.zombie': [1, 0], 'firms.capital': 400 },
  );
  expect(after.all('banks.hiddenLoss')).toEqual([800, 0]);
  expect(after.all('banks.provisions')).toEqual([80, 0]);
  expect(after.all('banks.capital')).toEqual([0, 80]);
  expect(banks(80, { recognition: 0 }, { 'firms.zombie': [1, 0] }).at('banks.provisions')).toBe(0);
});

test('a failed bank is brought to 4 % of its loans, by the other bank under the convoy and by the state without', () => {
  // 10 short of nothing and 40 more.
  const convoy = banks(-10, { rescueTo: 0.04, convoy: 1 });
  expect(convoy.at('nation.bankFailures')).toBe(1);
  expect(convoy.all('banks.funding')).toEqual([960, 970]);
  expect(convoy.at('state.rescues')).toBe(0);
  const state = banks(-10, { rescueTo: 0.04, convoy: 0 });
  expect(state.all('banks.funding')).toEqual([960, 920]);
  expect(state.at('state.rescues')).toBe(50);
});

test('45 % of a gain of 40 on shares counts as capital, and half of the shares above the limit are sold', () => {
  const held = { 'banks.shares': [100, 0], 'banks.shareCost': [60, 0] };
  const gains = banks(80, { gainsCount: 0.45, gainsMultiple: 1, sharesLimit: 1, limitSpeed: 0.5 }, held);
  // Book capital is 80 plus shares at cost of 60.
  expect(gains.at('banks.capital')).toBe(140);
  expect(gains.at('banks.capitalRatio')).toBeCloseTo(0.158, 12);
  expect(gains.at('banks.shareSales')).toBe(0);
  // Limit of half of 140: 30 of 100 too many.
  const limited = banks(80, { sharesLimit: 0.5, limitSpeed: 0.5 }, held);
  expect(limited.at('banks.shareSales')).toBeCloseTo(15, 12);
});

test('a bank pays 1 % a quarter for funding and 5 for its staff, and half of its capital above 6 % to owners', () => {
  const after = banks(
    80,
    { requirement: 0.04, capitalNorm: 0.02, operatingCost: 0.02, payoutExcess: 0.5 },
    { 'banks.capital': 80, 'nation.fundingRate': 0.04 },
  );
  // Two banks with funding of 920: 9 each, in whole units; 5 and half of 80 - 60.
  expect(after.at('nation.fundingInterest')).toBe(18);
  expect(after.at('households.bankPay')).toBe(30);
});

test('gains on shares cover losses: of a gain of 40 half is sold to cover 30 written off, where that is done', () => {
  const losing = { 'banks.shares': [100, 0], 'banks.shareCost': [60, 0], 'banks.writtenOff': [30, 0] };
  expect(banks(80, { realise: 1 }, losing).at('banks.shareCost')).toBe(80);
  expect(banks(80, { realise: 0 }, losing).at('banks.shareCost')).toBe(60);
});

test('the clients of a failed bank get a fifth of the credit they ask for while the strain lasts', () => {
  const after = banks(-10, { rescueTo: 0.5, strainQuarters: 2, strainFactor: 0.2 });
  const factors = [1, 2, 3].map(() => after.play().at('banks.lendingFactor'));
  expect(factors).toEqual([0.2, 0.2, 1]);
});

test('the state fills half of what a weak bank lacks of the rule and a margin, or nothing', () => {
  // 8 % and 2 % are asked for; the banks have 6 % and 8 %: half of 40 and half of 20.
  expect(banks(60, { injection: 0.5, injectionMargin: 0.02 }).at('state.rescues')).toBe(30);
  expect(banks(60, { injection: 0 }).at('state.rescues')).toBe(0);
});
