import { expect, test } from 'vitest';
import { publicDebt } from '../../src/institutions/keynes-schumpeter/public-debt.js';
import { keynesSchumpeter } from './chart-of-accounts.js';
import { stage } from './stage.js';

const period = (deposits: number, bonds: number, values: Record<string, number> = {}) =>
  stage(publicDebt, {
    chart: keynesSchumpeter,
    values: { 'state.deposits': deposits, 'state.bonds': bonds, 'nation.nominalOutput': 300, ...values },
  }).play();

test('a state that lacks 30 borrows 30, a tenth of output of 300', () => {
  const after = period(-30, 0);
  expect(after.at('state.deposits')).toBe(0);
  expect(after.at('state.bonds')).toBe(30);
  expect(after.at('bank.bondsHeld')).toBe(30);
  expect(after.at('nation.deficit')).toBe(30);
  expect(after.at('nation.publicDebtRatio')).toBeCloseTo(0.1, 12);
});

test('what it has to spare pays back debt, and what is more it keeps', () => {
  expect(period(10, 30).at('state.bonds')).toBe(20);
  const rich = period(50, 30);
  expect(rich.at('state.bonds')).toBe(0);
  expect(rich.at('state.deposits')).toBe(20);
});

test('the deficit is the change of deposits less debt, whatever was borrowed', () => {
  // From 25 of debt to 30 less 10.
  expect(period(10, 30, { 'nation.lastPosition': -25 }).at('nation.deficit')).toBe(-5);
  expect(period(10, 30, { 'nation.lastPosition': -25 }).at('nation.lastPosition')).toBe(-20);
  expect(period(-10, 30, { 'nation.lastPosition': -25 }).at('nation.deficit')).toBe(15);
});

test('without output there is no ratio', () => {
  expect(period(-30, 0, { 'nation.nominalOutput': 0 }).at('nation.publicDebtRatio')).toBe(0);
});
