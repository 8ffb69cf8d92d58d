import { expect, test } from 'vitest';
import { growthBeliefs, revised } from '../../src/institutions/finance/growth-beliefs.js';
import { stage } from './stage.js';

test('a tenth of good news is believed in a quarter, but half of growth that falls 4 points short', () => {
  expect(revised(0.05, 0.07, 0.02, 0.1, 0.5)).toBeCloseTo(0.052, 12);
  expect(revised(0.05, 0.01, 0.02, 0.1, 0.5)).toBeCloseTo(0.03, 12);
  // A shortfall of a point is borne.
  expect(revised(0.05, 0.04, 0.02, 0.1, 0.5)).toBeCloseTo(0.049, 12);
});

test('beliefs end where growth is', () => {
  const after = stage(growthBeliefs, {
    parameters: { tolerance: 0.02, patience: 0.1, disappointment: 0.5 },
    values: { 'nation.nominalTrend': 0.01, 'nation.believedGrowth': 0.06 },
  });
  expect(after.play(100).at('nation.believedGrowth')).toBeCloseTo(0.01, 5);
});
