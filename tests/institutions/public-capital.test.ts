import { expect, test } from 'vitest';
import { elasticityAt, publicCapital } from '../../src/institutions/state/public-capital.js';
import { stage } from './stage.js';

const build = (parameters: Record<string, number>, values: Record<string, number> = {}) =>
  stage(publicCapital, {
    parameters: { ruralReturn: 1, earlyLevel: 0.4, lateLevel: 0.8, ...parameters },
    values: {
      'nation.urbanPublicCapital': 50,
      'nation.ruralPublicCapital': 50,
      'nation.usefulPublicCapital': Math.log(100 / 100),
      'nation.realGdp': 25,
      'nation.relativeTotalFactorProductivity': 0.4,
      'nation.ruralWorks': 0.5,
      'state.worksBought': 10,
      ...values,
    },
  }).play();

test('the elasticity falls from 0.1 far behind to 0.02 at the frontier', () => {
  expect(elasticityAt(0.3, 0.1, 0.02, 0.4, 0.8)).toBe(0.1);
  expect(elasticityAt(0.6, 0.1, 0.02, 0.4, 0.8)).toBeCloseTo(0.06, 12);
  expect(elasticityAt(1, 0.1, 0.02, 0.4, 0.8)).toBeCloseTo(0.02, 12);
});

test('10 more of 100 of public capital raise productivity by a tenth of the log of 1.1', () => {
  const after = build({ earlyElasticity: 0.1 });
  expect(after.at('nation.publicCapitalEffect')).toBeCloseTo(0.1 * Math.log(1.1), 12);
  expect(after.at('nation.urbanPublicCapital')).toBe(55);
  // Wear of a tenth takes 10 away again.
  expect(build({ earlyElasticity: 0.1, depreciation: 0.1 }).at('nation.publicCapitalEffect')).toBeCloseTo(
    0,
    12,
  );
});

test('works in the country, half as useful, count for half', () => {
  const useful = { 'nation.usefulPublicCapital': Math.log(75 / 100), 'nation.ruralWorks': 1 };
  // 50 + (50 + 10) / 2 = 80 after 75.
  const after = build({ earlyElasticity: 0.1, ruralReturn: 0.5 }, useful);
  expect(after.at('nation.publicCapitalEffect')).toBeCloseTo(0.1 * Math.log(80 / 75), 12);
});
