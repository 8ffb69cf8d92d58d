import { expect, test } from 'vitest';
import { ministry, supportFor } from '../../src/institutions/state/ministry.js';
import { stage } from './stage.js';

/** Farms, a growing sector and a declining one of the mandate, and one outside it, after a review a year ago. */
const review = (parameters: Record<string, number | number[]> = {}, values: Record<string, number> = {}) =>
  stage(ministry, {
    rows: { sectors: 4 },
    parameters: {
      selectivity: 1,
      mandate: [0, 1, 1, 0],
      potentialWeight: 0.25,
      politicalWeight: [0, 1, 1, 0],
      growthScale: 0.1,
      trendMemory: 1,
      sunset: 100,
      ...parameters,
    },
    values: {
      'sectors.reviewedOutput': 100,
      'sectors.output': [100, 100 * Math.exp(0.2), 100, 100],
      ...values,
    },
    quarter: 4,
  }).play();

test('with a quarter of the weight on growth a declining sector gets three times what a growing one gets', () => {
  // Growth of 20 % and of nothing: 10 points over and under the mean, the whole scale.
  // 0.25 x 2 + 0.75 x 0 and 0.25 x 0 + 0.75 x 2.
  const all = review().all('sectors.targeting');
  [0, 0.5, 1.5, 0].forEach((support, s) => expect(all[s]).toBeCloseTo(support, 9));
  expect(review().at('nation.targetingCorrelation')).toBeCloseTo(-1, 9);
});

test('where growth decides alone support goes with growth, and without politics a decline gets nothing', () => {
  const all = review({ potentialWeight: 1 });
  expect(all.all('sectors.targeting')[1]).toBeCloseTo(2, 9);
  expect(all.at('nation.targetingCorrelation')).toBeCloseTo(1, 9);
  expect(supportFor(-1, 0, 0.25)).toBe(0);
  expect(supportFor(0, 1, 0.25)).toBe(1);
});

test('a ministry that does not choose gives all the same, farms left out, and a sunset ends it', () => {
  expect(review({ selectivity: 0, evenSupport: 0.25 }).all('sectors.targeting')).toEqual([
    0, 0.25, 0.25, 0.25,
  ]);
  expect(review({ sunset: 3 }, { 'sectors.supportedYears': 3 }).all('sectors.targeting')).toEqual([
    0, 0, 0, 0,
  ]);
});

test('support of a half at 0.8 points a year raises know-how by 0.1 points a quarter, and without it by nothing', () => {
  // 0.5 x 0.008 / 4.
  expect(review({ learning: 0.008 }).at('sectors.targetingGain', 1)).toBeCloseTo(0.001, 12);
  expect(review().at('sectors.targetingGain', 1)).toBe(0);
});

test('whatever the weights, no support is negative or above twice the larger of one and the political weight', () => {
  for (let step = 0; step <= 50; step++)
    for (const growth of [-1, -0.3, 0, 0.7, 1])
      for (const politics of [0, 0.5, 1, 2]) {
        const support = supportFor(growth, politics, step / 50);
        expect(support).toBeGreaterThanOrEqual(0);
        expect(support).toBeLessThanOrEqual(2 * Math.max(1, politics));
      }
});
