import { expect, test } from 'vitest';
import { makerTurnover } from '../../src/institutions/keynes-schumpeter/maker-turnover.js';
import { keynesSchumpeter, type Values } from './chart-of-accounts.js';
import { type Scene, stage } from './stage.js';

/** Three makers with 100 in the bank each, of which the last is bankrupt. Funds are always half of the mean. */
const period = (
  values: Record<string, Values> = {},
  parameters: Record<string, number> = {},
  more: Partial<Scene> = {},
) =>
  stage(makerTurnover, {
    chart: keynesSchumpeter,
    rows: { machineMakers: 3 },
    parameters: {
      patience: 4,
      drawAlpha: 2,
      drawBeta: 4,
      advantage: 0.3,
      leastFunds: 0.5,
      mostFunds: 0.5,
      debtShare: 1,
      ...parameters,
    },
    values: {
      'nation.makerPlaces': 3,
      'nation.goodsPlaces': 12,
      'nation.producerPrice': 10,
      'machineMakers.entered': -1,
      'machineMakers.lastOrdered': 7,
      'machineMakers.share': 1 / 3,
      'machineMakers.deposits': 100,
      'machineMakers.bankrupt': [0, 0, 1],
      'machineMakers.machineProductivity': [5, 4, 9],
      'machineMakers.makingProductivity': [0.5, 0.8, 0.9],
      ...values,
    },
    quarter: 7,
    ...more,
  }).play();

const mean = (all: readonly number[]) => all.reduce((total, value) => total + value, 0) / all.length;

test('a bankrupt maker that owes 160 pays back the 100 it has, and 60 go bad', () => {
  const after = period({ 'machineMakers.loans': [0, 0, 160] });
  expect(after.flow('makerTurnover.repayment')).toBe(100);
  expect(after.flow('makerTurnover.badDebt')).toBe(60);
  expect(after.at('nation.makerExits')).toBeCloseTo(1 / 3, 12);
});

test('what is left of it goes to households', () => {
  const after = period({ 'machineMakers.loans': [0, 0, 30] });
  expect(after.at('nation.makerLiquidation')).toBe(70);
  expect(after.at('households.deposits')).toBe(70);
});

test('four periods without an order are the end, but not for a maker that came less than four ago', () => {
  const solvent = { 'machineMakers.bankrupt': 0 };
  expect(period({ ...solvent, 'machineMakers.lastOrdered': [7, 4, 3] }).at('nation.makerExits')).toBeCloseTo(
    1 / 3,
    12,
  );
  const young = { 'machineMakers.lastOrdered': [7, 4, 3], 'machineMakers.entered': [-1, -1, 4] };
  expect(period({ ...solvent, ...young }).at('nation.makerExits')).toBe(0);
});

test('an entrant borrows half of the mean of those who stay, and expects its part of customers', () => {
  const after = period({ 'machineMakers.share': [0.6, 0.2, 0.2], 'machineMakers.deposits': [100, 500, 999] });
  // 0.6 of 100 and 0.2 of 500, over 0.8: 200.
  expect(after.at('machineMakers.deposits', 2)).toBe(100);
  expect(after.at('machineMakers.loans', 2)).toBe(100);
  expect(after.at('machineMakers.entered', 2)).toBe(7);
  // Twelve users for three makers.
  expect(after.at('machineMakers.entryOrders', 2)).toBe(4);
});

test('the mean of funds counts as 50 machines at 10 when it is less, and households pay what is not borrowed', () => {
  const after = period({}, { funds: 50, debtShare: 0.4 });
  expect(after.at('machineMakers.deposits', 2)).toBe(250);
  expect(after.at('machineMakers.loans', 2)).toBe(100);
  expect(after.at('nation.makerRescue')).toBe(150);
});

test('funds are drawn between the least and the most of the mean', () => {
  const drawn = (seed: number) =>
    period({}, { leastFunds: 0.1, mostFunds: 0.9 }, { seed }).at('machineMakers.deposits', 2);
  const funds = Array.from({ length: 40 }, (_, seed) => drawn(seed));
  expect(Math.min(...funds)).toBeGreaterThanOrEqual(10);
  expect(Math.max(...funds)).toBeLessThanOrEqual(90);
  // Luck moves the mean of 40 draws by 4.
  expect(Math.abs(mean(funds) - 50)).toBeLessThan(12);
});

/** One maker stays, with productivities of 10 and 1, and 399 enter. */
const manyEntrants = (lottery: number) => {
  const rows = Array.from({ length: 400 }, (_, k) => k);
  const after = period(
    {
      'nation.makerPlaces': 400,
      'machineMakers.bankrupt': rows.map((k) => (k === 0 ? 0 : 1)),
      'machineMakers.machineProductivity': 10,
      'machineMakers.makingProductivity': 1,
    },
    { lottery },
    { rows: { machineMakers: 400 } },
  );
  return [
    after.all('machineMakers.entryMachineProductivity'),
    after.all('machineMakers.entryMakingProductivity'),
  ].map((all) => all.filter((_, k) => after.at('machineMakers.entered', k) === 7));
};
test('an entrant draws a third of 1.3 times the frontier on average, and never more than all of it', () => {
  const [used, made] = manyEntrants(0);
  expect(used).toHaveLength(399);
  // Beta(2, 4) has a deviation of 0.18, so luck moves the mean of 399 draws of 13 by 0.12.
  expect(Math.abs(mean(used) - 13 / 3)).toBeLessThan(0.4);
  expect(Math.abs(mean(made) - 1.3 / 3)).toBeLessThan(0.04);
  expect(Math.max(...used)).toBeLessThan(13);
  // The two draws are independent.
  expect(used[0] / 10).not.toBeCloseTo(made[0], 6);
});

test('the frontier is of those who stay', () => {
  // The bankrupt maker has the best machines, 9 and 0.9; of the others the best are 5 and 0.8.
  const after = period();
  expect(after.at('machineMakers.entryMachineProductivity', 2)).toBeLessThan(1.3 * 5);
  expect(after.at('machineMakers.entryMakingProductivity', 2)).toBeLessThan(1.3 * 0.8);
});

test('with the other lottery an entrant makes the machine of a maker that stays', () => {
  const [used, made] = manyEntrants(1);
  expect(new Set(used)).toEqual(new Set([10]));
  expect(new Set(made)).toEqual(new Set([1]));
  // Of two who stay it copies one, whole.
  const after = period({}, { lottery: 1 });
  const copied = [
    after.at('machineMakers.entryMachineProductivity', 2),
    after.at('machineMakers.entryMakingProductivity', 2),
  ];
  expect([
    [5, 0.5],
    [4, 0.8],
  ]).toContainEqual(copied);
});

test('when all would leave, the one with the last order stays: households pay its debt and five machines at 10', () => {
  const after = period(
    {
      'machineMakers.bankrupt': 1,
      'machineMakers.lastOrdered': [5, 6, 4],
      'machineMakers.deposits': 20,
      'machineMakers.loans': 100,
    },
    { funds: 5 },
  );
  expect(after.all('machineMakers.entered')).toEqual([7, -1, 7]);
  expect(after.at('nation.makerRescue')).toBe(130);
  expect(after.at('machineMakers.deposits', 1)).toBe(50);
  expect(after.at('machineMakers.loans', 1)).toBe(0);
  expect(after.at('nation.makerExits')).toBeCloseTo(2 / 3, 12);
});
