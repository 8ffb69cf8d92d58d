import { expect, test } from 'vitest';
import {
  spendable,
  surplusSpending,
} from '../../src/institutions/keynes-schumpeter-workers/surplus-spending.js';
import { stage } from './stage.js';
import { workersChart } from './workers-chart.js';

const spent = (deficit: number, deposits: number, bonds: number) =>
  stage(surplusSpending, {
    chart: workersChart,
    values: { 'nation.deficit': deficit, 'state.deposits': deposits, 'state.bonds': bonds },
  })
    .play()
    .flow('surplusSpending.spending');

test('a state without debt gives back its last surplus of 50, and no more than it has', () => {
  expect(spent(-50, 80, 0)).toBe(50);
  expect(spent(-50, 30, 0)).toBe(30);
});

test('in deficit or in debt it gives nothing back', () => {
  expect(spent(20, 80, 0)).toBe(0);
  expect(spent(-50, 80, 10)).toBe(0);
  expect(spendable(-50, -5)).toBe(0);
});
