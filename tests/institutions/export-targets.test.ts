import { expect, test } from 'vitest';
import { exportTargets, exportWeight } from '../../src/institutions/state/export-targets.js';
import { stage } from './stage.js';

/** Three firms that sell 100 each: one cheaper than the sector, one at its price, one dearer. */
const exporting = (parameters: Record<string, number> = {}, values: Record<string, number | number[]> = {}) =>
  stage(exportTargets, {
    rows: { firms: 3 },
    parameters: { priceResponse: 1, leastCompetitive: 1, ...parameters },
    values: {
      'firms.price': [0.5, 1, 1.25],
      'firms.sold': 100,
      'firms.knowHow': [Math.exp(0.3), 1, 1],
      'sectors.price': 1,
      'sectors.exports': 90,
      'sectors.meanKnowHow': 1,
      ...values,
    },
    quarter: 8,
  }).play();

test('at half the price a firm exports twice as much as another, and who is dearer than the sector nothing', () => {
  // Weights of 200, 100 and 0.
  expect(exporting().all('firms.exports')).toEqual([60, 30, 0]);
  expect(exportWeight(100, 0.5, 2, 1)).toBeCloseTo(400, 9);
  expect(exportWeight(100, 1.01, 2, 1)).toBe(0);
});

test('who exported 50 and now 60 meets a target of 10 %; 30 after 30 does not and loses three quarters', () => {
  const last = { 'firms.exportsLastYear': [50, 30, 0] };
  const after = exporting({ targetGrowth: 0.1, strictness: 0.75 }, last);
  expect(after.all('firms.exportStanding')).toEqual([1, 0.25, 0.25]);
  expect(after.at('nation.exportTargetsMet')).toBeCloseTo(1 / 3, 12);
  // Exporters know 0.3 and 0 more than the mean, the other 0.
  expect(after.at('nation.exporterPremium')).toBeCloseTo(0.15, 12);
});

test('without conditions nobody loses anything, and a sector that does not export is not asked', () => {
  expect(exporting({ targetGrowth: 0.1 }).all('firms.exportStanding')).toEqual([1, 1, 1]);
  const atHome = exporting({ targetGrowth: 0.1, strictness: 1 }, { 'sectors.exports': 0 });
  expect(atHome.all('firms.exportStanding')).toEqual([1, 1, 1]);
  expect(atHome.all('firms.exports')).toEqual([0, 0, 0]);
});

test('whatever the prices, the exports of firms add up to those of the sector', () => {
  for (let k = 1; k <= 30; k++) {
    const prices = [0.5 + k / 60, 1, 1.6 - k / 40];
    const all = exporting({ priceResponse: k / 10 }, { 'firms.price': prices }).all('firms.exports');
    expect(all.reduce((total, one) => total + one, 0)).toBeCloseTo(90, 9);
  }
});
