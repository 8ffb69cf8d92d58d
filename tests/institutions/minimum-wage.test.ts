import { expect, test } from 'vitest';
import { minimumWage } from '../../src/institutions/keynes-schumpeter-workers/minimum-wage.js';
import { stage } from './stage.js';
import { workersChart } from './workers-chart.js';

const after = (growth: number, parameters: Record<string, number>) =>
  stage(minimumWage, {
    chart: workersChart,
    parameters: { floor: 500, indexation: 1, onProductivity: 1, mostChange: 1, benefit: 0.4, ...parameters },
    values: { 'nation.minimumWage': 1000, 'nation.wage': 2000, 'nation.technicalGrowth': growth },
  }).play();

test('the minimum wage follows productivity: 2 % of 1,000 is 20, and of that as much as is indexed', () => {
  expect(after(0.02, {}).at('nation.minimumWage')).toBe(1020);
  expect(after(0.02, { indexation: 0.5 }).at('nation.minimumWage')).toBe(1010);
  expect(after(0.02, { indexation: 0 }).at('nation.minimumWage')).toBe(1000);
});

test('it never falls under its floor, however productivity falls', () => {
  // 1,000 less 60 % would be 400.
  expect(after(-0.6, {}).at('nation.minimumWage')).toBe(500);
});

test('a leap counts for no more than the largest change', () => {
  expect(after(5, {}).at('nation.minimumWage')).toBe(2000);
});

test('people without work get a part of the wage: 0.4 x 2,000', () => {
  expect(after(0, {}).at('nation.idleIncome')).toBe(800);
});
