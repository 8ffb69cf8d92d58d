import { expect, test } from 'vitest';
import { beliefError, investmentCouncils } from '../../src/institutions/state/investment-councils.js';
import { stage } from './stage.js';

const scene = (
  parameters: Record<string, number> = {},
  values: Record<string, number | number[]> = {},
  firms = 2,
) =>
  stage(investmentCouncils, {
    rows: { sectors: 2, firms },
    parameters: { response: 1.5, councilSectors: 1, cartelSectors: 1, ...parameters },
    values: {
      'firms.sector': 1,
      'firms.capital': 110 / firms,
      'sectors.capitalInPlace': 110 / Math.exp(0.02),
      'sectors.capacityTrend': 0.05,
      ...values,
    },
    quarter: 8,
  }).play();

test('rivals that build 8 % a year where 5 is usual leave 4.5 % less room over a year and a half', () => {
  expect(scene().at('sectors.capacityGrowth', 1)).toBeCloseTo(0.08, 9);
  // 1.5 x (0.05 - 0.08).
  scene()
    .all('firms.marketRoom')
    .forEach((room) => expect(room).toBeCloseTo(-0.045, 9));
});

test('a council that takes away three quarters of the variance halves the error', () => {
  expect(beliefError(0.1, 0.75, 1)).toBeCloseTo(0.05, 12);
  expect(beliefError(0.1, 0.75, 0)).toBe(0.1);
  const spread = (council: number) => {
    const room = scene({ noise: 0.1, clarity: 0.75, council }, {}, 400).all('firms.marketRoom');
    const mean = room.reduce((total, one) => total + one, 0) / room.length;
    return Math.sqrt(room.reduce((total, one) => total + (one - mean) ** 2, 0) / room.length);
  };
  // The same draws, so exactly half.
  expect(spread(1) / spread(0)).toBeCloseTo(0.5, 9);
  expect(spread(0)).toBeGreaterThan(0.12);
});

test('a sector a tenth under its peak may delay a fifth of cuts where cartels are allowed, and a growing one not', () => {
  const slump = { cartels: 1, cutDelay: 0.2, recession: 0.05 };
  const low = { 'sectors.output': 90, 'sectors.outputPeak': 100 };
  expect(scene(slump, low).at('sectors.cutDelay', 1)).toBe(0.2);
  expect(scene({ ...slump, cartels: 0 }, low).at('sectors.cutDelay', 1)).toBe(0);
  expect(scene(slump, { ...low, 'sectors.output': 97 }).at('sectors.cutDelay', 1)).toBe(0);
  expect(scene(slump, low).at('nation.cartelSectors')).toBe(1);
});

test('whatever the council, beliefs are no worse with it than without, and right when it takes all error away', () => {
  for (let k = 0; k <= 20; k++) expect(beliefError(0.1, k / 20, 1)).toBeLessThanOrEqual(0.1);
  expect(beliefError(0.1, 1, 1)).toBe(0);
});
