import { expect, test } from 'vitest';
import { interbankPremium, premiumOf } from '../../src/institutions/finance/interbank-premium.js';
import { stage } from './stage.js';

const lend = (guarantee: number) =>
  stage(interbankPremium, {
    rows: { banks: 3 },
    parameters: { guarantee, fullPremium: 0.04, margin: 0.02, market: 0.5 },
    values: {
      'banks.capitalRatio': [0.12, 0.05, 0],
      'banks.funding': [1000, 2000, 1000],
      'nation.bankRequirement': 0.08,
    },
  }).play();

test('a bank with half of the capital of a sound one pays half of the premium, and none under a full guarantee', () => {
  expect(premiumOf(0.05, 0.1, 0, 0.04)).toBeCloseTo(0.02, 12);
  expect(premiumOf(0.05, 0.1, 0.5, 0.04)).toBeCloseTo(0.01, 12);
  expect(premiumOf(0.05, 0.1, 1, 0.04)).toBe(0);
  expect(premiumOf(0.12, 0.1, 0, 0.04)).toBe(0);
});

test('with half of it guaranteed banks with 12, 5 and 0 % pay 0, 1 and 2 points on the half that the market lends', () => {
  const after = lend(0.5);
  expect(after.at('banks.fundingPremium', 0)).toBe(0);
  expect(after.at('banks.fundingPremium', 1)).toBeCloseTo(0.005, 12);
  expect(after.at('banks.fundingPremium', 2)).toBeCloseTo(0.01, 12);
  // 20 on 2000 and 20 on 1000, of 4000.
  expect(after.at('nation.japanPremium')).toBeCloseTo(0.01, 12);
  expect(lend(1).at('nation.japanPremium')).toBe(0);
});
