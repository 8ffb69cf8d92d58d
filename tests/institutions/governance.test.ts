import { expect, test } from 'vitest';
import { governance } from '../../src/institutions/finance/governance.js';
import { stage } from './stage.js';

/** Equity of 100 (capital of 150 less debt of 50) and profits of 2 a quarter, half of it tax: 4 % a year. */
const firm = (parameters: Record<string, number> = {}, values: Record<string, number> = {}) =>
  stage(governance, {
    parameters: { profitTax: 0.5, memory: 1, ...parameters },
    values: {
      'firms.listed': 1,
      'firms.capital': 75,
      'firms.loans': 50,
      'firms.profit': 2,
      'nation.capitalPrice': 2,
      'nation.commercialLandPrice': 1,
      ...values,
    },
  }).play();

test('profits of 4 a year after tax on equity of 100 are a return of 4 %', () => {
  const after = firm();
  expect(after.at('firms.returnOnEquity')).toBeCloseTo(0.04, 12);
  expect(after.at('nation.returnOnEquity')).toBeCloseTo(0.04, 12);
  // Losses are not taxed.
  expect(firm({}, { 'firms.profit': -1 }).at('nation.returnOnEquity')).toBeCloseTo(-0.04, 12);
  expect(firm({ memory: 0.5 }).at('firms.returnOnEquity')).toBeCloseTo(0.02, 12);
});

test('land is in the books at what it did cost: 30 bought, then a third of it sold at any price', () => {
  expect(firm({}, { 'firms.land': 30, 'firms.landPaid': 30 }).at('firms.bookLand')).toBe(30);
  const sold = { 'firms.land': 20, 'firms.landPaid': -50, 'firms.bookLand': 30 };
  // 10 of 30 plots, sold at 5.
  expect(firm({}, { ...sold, 'nation.commercialLandPrice': 5 }).at('firms.bookLand')).toBeCloseTo(20, 12);
});

test('foreigners with a fifth and active owners with a tenth of the free half press with a quarter', () => {
  const owned = { 'firms.stableShare': 0.5, 'firms.foreignShare': 0.2 };
  expect(firm({ code: 1, codeWeight: 0.1 }, owned).at('firms.pressure')).toBeCloseTo(0.25, 12);
  expect(firm({ codeWeight: 0.1 }, owned).at('firms.pressure')).toBeCloseTo(0.2, 12);
  expect(firm({}, { ...owned, 'firms.listed': 0 }).at('firms.pressure')).toBe(0);
  expect(firm({}, { ...owned, 'firms.takenOver': 3 }).at('firms.pressure')).toBe(1);
  // Pressure of a fifth pays out a tenth of profits more.
  expect(firm({ payoutResponse: 0.5 }, owned).at('firms.extraPayout')).toBeCloseTo(0.1, 12);
});

test('owners who may sell ask 5 points more; 20 points more of them raise the cost of capital by half a point', () => {
  const patient = { premium: 0.05, equityWeight: 0.5, usualFree: 0.3 };
  expect(firm(patient, { 'firms.stableShare': 0.5 }).at('firms.askedReturn')).toBeCloseTo(0.005, 12);
  expect(firm(patient, { 'firms.stableShare': 0.7 }).at('firms.askedReturn')).toBeCloseTo(0, 12);
  // Four points under the target of 8 %, at a pressure of a quarter and a discipline of one: a point.
  const pressed = firm(
    { targetReturn: 0.08, mostMissing: 1, discipline: 1 },
    { 'firms.stableShare': 0.5, 'firms.foreignShare': 0.25 },
  );
  expect(pressed.at('firms.askedReturn')).toBeCloseTo(0.01, 12);
});

test('a tax of 8 % on idle cash takes two of 100 in a quarter, and none of the cash that sales need', () => {
  const rich = { 'firms.deposits': 140, 'firms.price': 1, 'firms.expectedDemand': 20 };
  const after = firm({ cashTax: 0.08, cashNorm: 1 }, rich);
  expect(after.flow('governance.cashTax')).toBe(2);
  expect(after.at('firms.deposits')).toBe(138);
  expect(firm({ cashTax: 0.08, cashNorm: 4 }, rich).flow('governance.cashTax')).toBe(0);
});
