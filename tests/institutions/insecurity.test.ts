import { expect, test } from 'vitest';
import { insecurity, pensionGap } from '../../src/institutions/households/insecurity.js';
import { stage } from './stage.js';

const fear = (parameters: Record<string, number>, values: Record<string, number>) =>
  stage(insecurity, {
    parameters: { adaptation: 1, ageingMemory: 1, payers: 0.5, ceiling: 1, promise: 1, ...parameters },
    values: { 'nation.nominalGdp': 25, 'nation.lastElderly': 0.1, 'nation.elderlyShare': 0.1, ...values },
  }).play();

test('households learn of half of a rise of unemployment from 2 to 6 %, and fear for what is not insured', () => {
  const seen = { 'nation.unemploymentRate': 0.06, 'nation.expectedUnemployment': 0.02 };
  const after = fear({ adaptation: 0.5, insurance: 0.25 }, seen);
  expect(after.at('nation.expectedUnemployment')).toBeCloseTo(0.04, 12);
  expect(after.at('nation.jobRisk')).toBeCloseTo(0.03, 12);
  // Full insurance leaves nothing to fear.
  expect(fear({ insurance: 1 }, seen).at('nation.jobRisk')).toBe(0);
});

test('a promise of 0.6 of pay to one old person for two who pay costs 0.3; who pays 0.2 leaves a third uncovered', () => {
  expect(pensionGap(0.6, 0.5, 0.2)).toBeCloseTo(1 / 3, 12);
  expect(pensionGap(0.6, 0.25, 0.2)).toBe(0);
});

test('the old of 10 % who rise by a point a year are 20 % in ten years, two for each five who pay', () => {
  const ageing = { 'nation.lastElderly': 0.0975 };
  const doubts = { promise: 0.5, ceiling: 0.1, horizon: 10, pensionWeight: 0.1 };
  // Pensions cost 0.5 x 0.2 / 0.5 = 0.2 of pay, half of it covered; half of a tenth.
  expect(fear(doubts, ageing).at('nation.pensionDoubt')).toBeCloseTo(0.05, 9);
  // Nobody looks ahead: 0.5 x 0.1 / 0.5 = 0.1, all covered.
  expect(fear({ ...doubts, horizon: 0 }, ageing).at('nation.pensionDoubt')).toBeCloseTo(0, 12);
});

test('debt of 1.5 years of output, a year above the normal, puts 1 % of income aside', () => {
  const owes = { 'nation.publicDebt': 150 };
  const after = fear({ debtWeight: 0.01, normalDebt: 0.5 }, owes);
  expect(after.at('nation.insecurity')).toBeCloseTo(0.01, 12);
});
