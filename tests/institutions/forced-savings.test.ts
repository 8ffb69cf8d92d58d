import { expect, test } from 'vitest';
import { forcedSavings, recovery } from '../../src/institutions/keynes-schumpeter-workers/forced-savings.js';
import { stage } from './stage.js';
import { workersChart } from './workers-chart.js';

/** Households wanted to spend 1,000 and could spend 900; 1,100 lie on their account, so 1,000 are new. */
const play = (saved: number, values: Record<string, number> = {}) =>
  stage(forcedSavings, {
    chart: workersChart,
    parameters: { mostRecovered: 0.2 },
    values: {
      'households.deposits': 1100,
      'savings.deposits': saved,
      'nation.desiredConsumption': 1000,
      'nation.consumption': 900,
      ...values,
    },
  }).play();

test('the 100 that could not be spent are put aside, and taken again as they are no more than a fifth of income', () => {
  const after = play(0);
  expect(after.flow('forcedSavings.setAside')).toBe(100);
  expect(after.flow('forcedSavings.taken')).toBe(100);
  expect([after.at('households.deposits'), after.at('savings.deposits')]).toEqual([1100, 0]);
});

test('of old savings no more is spent than a fifth of an income of 1,000', () => {
  const after = play(5000);
  expect(after.at('households.deposits')).toBe(1200);
  expect(after.at('savings.deposits')).toBe(4900);
});

test('what firms left on closing is saved too, and what refounding took is not there to save', () => {
  // 100 + 300: 1,100 less 400 are an income of 700, of which a fifth is 140.
  const closed = play(0, { 'nation.goodsLiquidation': 300 });
  expect(closed.flow('forcedSavings.setAside')).toBe(400);
  expect(closed.flow('forcedSavings.taken')).toBe(140);
  expect(play(0, { 'nation.makerRescue': 150 }).flow('forcedSavings.setAside')).toBe(0);
});

test('a refounding of 150 with 100 left takes 50 from savings, and a fifth of the income of 1,150 beside', () => {
  const after = play(5000, { 'nation.makerRescue': 150 });
  expect(after.at('nation.recovered')).toBe(230);
  expect(after.at('savings.deposits')).toBe(4720);
});

test('nobody takes from what is not there', () => {
  expect(recovery(-5, 100, 0.2)).toBe(0);
  expect(recovery(10, 100, 0.2)).toBe(10);
  expect(recovery(50, 100, 0.2)).toBe(20);
});
