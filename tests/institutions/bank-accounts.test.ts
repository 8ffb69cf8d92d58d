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
    rows: { banks: 2 },
    parameters: { requirement: 0.08, factorWidth: 0.04, ...parameters },
    values: {
      'banks.loansHeld': 1000,
      'banks.funding': [1000 - capital, 920],
      'banks.owner': -1,
      'nation.sharePrice': 1,
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

test('of a hidden loss of 800 a tenth is shown each quarter at 40 % a year', () => {
  const after = banks(80, { recognition: 0.4 }, { 'banks.hiddenLoss': [800, 0] });
  expect(after.all('banks.provisions')).toEqual([80, 0]);
  expect(after.all('banks.capital')).toEqual([0, 80]);
  expect(banks(80, { recognition: 0 }, { 'banks.hiddenLoss': [800, 0] }).at('banks.provisions')).toBe(0);
});

test('of 100 of losses shown 40 count as capital for the taxes they will save, or half of the capital if less', () => {
  const shown = { 'banks.provisions': [100, 0], 'banks.hiddenLoss': [100, 0] };
  // Book capital is 200 less 100.
  expect(banks(200, { taxAsset: 0.4, taxAssetLimit: 0.5 }, shown).at('banks.capitalRatio')).toBeCloseTo(0.14);
  expect(banks(200, { taxAsset: 0.9, taxAssetLimit: 0.5 }, shown).at('banks.capitalRatio')).toBeCloseTo(0.15);
  expect(banks(200, { taxAsset: 0 }, shown).at('banks.capitalRatio')).toBeCloseTo(0.1);
});

test('a bank and the one it took over have one capital: 120 and 80 on loans of 2000 are 10 % for both', () => {
  const after = banks(120, {}, { 'banks.owner': [-1, 0] });
  expect(after.all('banks.capital')).toEqual([200, 200]);
  expect(after.all('banks.groupLoans')).toEqual([2000, 2000]);
  expect(after.at('banks.capitalRatio', 0)).toBeCloseTo(0.1, 12);
  expect(after.at('banks.capitalRatio', 1)).toBeCloseTo(0.1, 12);
  // Apart they have 12 and 8 %.
  expect(banks(120).at('banks.capitalRatio', 0)).toBeCloseTo(0.12, 12);
});

test('loans of 500 abroad count with those at home, and a premium of 4 points costs 9 a quarter on 920', () => {
  const abroad = banks(80, {}, { 'banks.foreignLoans': [500, 0], 'banks.funding': [1350, 920] });
  expect(abroad.at('banks.capitalRatio')).toBeCloseTo(0.1, 12);
  expect(banks(80, {}, { 'banks.fundingPremium': [0, 0.04] }).at('nation.fundingInterest')).toBe(9);
});

test('a bank whose clients it carries hold a quarter of its loans lends a quarter less to the others', () => {
  const carried = { 'banks.zombieLoans': [250, 0] };
  expect(banks(200, { crowding: 1 }, carried).at('banks.lendingFactor')).toBe(0.75);
  expect(banks(200, { crowding: 0 }, carried).at('banks.lendingFactor')).toBe(1);
});

test('a bank that was taken over saves a tenth of costs of 100', () => {
  const costs = { operatingCost: 0.2, synergy: 0.1 };
  expect(banks(80, costs).at('households.bankPay')).toBe(100);
  expect(banks(80, costs, { 'banks.owner': [-1, 0] }).at('households.bankPay')).toBe(95);
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
    { 'banks.capital': 80, 'banks.groupLoans': 1000, 'nation.fundingRate': 0.04 },
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
  const strained = { 'banks.strain': [2, 0] };
  const after = banks(200, { strainFactor: 0.2 }, strained);
  expect(after.at('banks.lendingFactor', 0)).toBe(0.2);
  expect(banks(200, { strainFactor: 0.2 }).at('banks.lendingFactor', 0)).toBe(1);
});
