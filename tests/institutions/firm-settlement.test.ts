import { expect, test } from 'vitest';
import { firmSettlement } from '../../src/institutions/keynes-schumpeter/firm-settlement.js';
import { keynesSchumpeter } from './chart-of-accounts.js';
import { stage } from './stage.js';

/** A goods maker that sold 100, paid 10 of interest and 40 of wages, has 300 in the bank and owes 200. */
const period = (values: Record<string, number> = {}, taxRate = 0.1) =>
  stage(firmSettlement, {
    chart: keynesSchumpeter,
    parameters: { taxRate },
    values: {
      'goodsMakers.sales': 100,
      'goodsMakers.interest': -10,
      'goodsMakers.wageBill': 40,
      'goodsMakers.deposits': 300,
      'goodsMakers.loans': 200,
      ...values,
    },
  }).play();
/** Sold 10 only: a loss of 40. */
const losing = { 'goodsMakers.sales': 10 };

test('of a profit of 50 a tenth is tax, and the other 45 pay back debt', () => {
  const after = period();
  expect(after.at('goodsMakers.profit')).toBe(50);
  expect(after.at('goodsMakers.tax')).toBe(5);
  expect(after.at('state.deposits')).toBe(5);
  expect(after.at('goodsMakers.loans')).toBe(155);
  expect(after.at('goodsMakers.deposits')).toBe(250);
  expect(period({}, 0).at('goodsMakers.loans')).toBe(150);
});

test('nobody pays back more than it owes or has', () => {
  expect(period({ 'goodsMakers.loans': 20 }).at('goodsMakers.loans')).toBe(0);
  expect(period({ 'goodsMakers.loans': 0 }).flow('firmSettlement.goodsRepayment')).toBe(0);
  // Of 25 in the bank 5 are tax.
  const poor = period({ 'goodsMakers.deposits': 25 });
  expect(poor.at('goodsMakers.deposits')).toBe(0);
  expect(poor.at('goodsMakers.loans')).toBe(180);
});

test('a loss is no reason to pay back, to borrow or to leave while there is cash', () => {
  const after = period(losing);
  expect(after.at('goodsMakers.profit')).toBe(-40);
  expect(after.at('goodsMakers.tax')).toBe(0);
  expect(after.at('goodsMakers.loans')).toBe(200);
  expect(after.at('goodsMakers.bankrupt')).toBe(0);
});

test('20 that are missing are lent within the limit, and beyond it too, but then the firm is bankrupt', () => {
  const missing = { ...losing, 'goodsMakers.deposits': -20 };
  const within = period({ ...missing, 'goodsMakers.creditLimit': 220 });
  expect(within.at('goodsMakers.bankrupt')).toBe(0);
  expect(within.at('goodsMakers.loans')).toBe(220);
  expect(within.at('goodsMakers.deposits')).toBe(0);
  const beyond = period({ ...missing, 'goodsMakers.creditLimit': 219 });
  expect(beyond.at('goodsMakers.bankrupt')).toBe(1);
  expect(beyond.at('goodsMakers.loans')).toBe(220);
  expect(beyond.at('goodsMakers.deposits')).toBe(0);
});

test('machine makers settle alike, and both pay taxes', () => {
  const after = period({
    'machineMakers.sales': 80,
    'machineMakers.wageBill': 50,
    'machineMakers.deposits': 30,
    'machineMakers.loans': 100,
  });
  expect(after.at('machineMakers.profit')).toBe(30);
  expect(after.at('machineMakers.loans')).toBe(73);
  expect(after.at('nation.taxes')).toBe(8);
});

test('a firm that was bankrupt and is not any more is told so', () => {
  expect(period({ 'goodsMakers.bankrupt': 1 }).at('goodsMakers.bankrupt')).toBe(0);
});
