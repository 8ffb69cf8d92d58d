import { expect, test } from 'vitest';
import { takeoverHazard, takeovers } from '../../src/institutions/turnover/takeovers.js';
import { stage } from './stage.js';

test('a chance of a tenth falls to a fortieth when half the value is missing, and with owners that never sell', () => {
  expect(takeoverHazard(0.1, 1, 0)).toBeCloseTo(0.1, 12);
  expect(takeoverHazard(0.1, 0.5, 0)).toBeCloseTo(0.05, 12);
  expect(takeoverHazard(0.1, 1, 0.5)).toBeCloseTo(0.025, 12);
  // 0.7 stable in 1990: 0.3 squared is 0.09.
  expect(takeoverHazard(0.1, 1, 0.7)).toBeCloseTo(0.009, 12);
  expect(takeoverHazard(0.1, -1, 0)).toBe(0);
});

const firms = (stable: number, returns: number) =>
  stage(takeovers, {
    rows: { firms: 4000 },
    parameters: { hazard: 0.5, targetReturn: 0.08, quarters: 3 },
    values: { 'firms.listed': 1, 'firms.stableShare': stable, 'firms.returnOnEquity': returns },
  });

test('of 4000 firms without a return a half is bid for, an eighth where half of the shares are stable', () => {
  const bids = (stable: number, returns: number) =>
    firms(stable, returns)
      .play()
      .all('firms.takenOver')
      .filter((quarters) => quarters === 3).length;
  expect(Math.abs(bids(0, 0) - 2000)).toBeLessThan(130);
  expect(Math.abs(bids(0.5, 0) - 500)).toBeLessThan(85);
  expect(bids(0, 0.08)).toBe(0);
  expect(firms(0.5, 0).play().at('nation.takeoverRisk')).toBeCloseTo(0.5, 9);
});

test('new owners stay for three quarters', () => {
  const one = firms(0, 0).set('firms.takenOver', 3);
  expect(one.play().at('firms.takenOver')).toBe(2);
  expect(one.play(2).at('firms.takenOver')).toBe(0);
});
