import { expect, test } from 'vitest';
import { wageGrowth, wages } from '../../src/institutions/labour/wages.js';
import { stage } from './stage.js';

const round = (parameters: Record<string, number | number[]>, values: Record<string, number>) =>
  stage(wages, {
    rows: { sectors: 2 },
    parameters: { mostSlack: 1, downwardEase: 1, sectorPremium: [1, 1.5], ...parameters },
    values: { 'nation.wage': 100, 'nation.realGdp': 100, 'nation.employment': 10, ...values },
  }).play();

test('wages rise with expected prices and productivity and fall with slack', () => {
  // 4 % inflation a year is 1 % a quarter, plus 0.5 % productivity, less 2 % slack over 4.
  expect(wageGrowth(0.04, 0.005, 0.02)).toBeCloseTo(0.01, 12);
  const after = round(
    { productivityWeight: 1, slackResponse: 1 },
    { 'nation.expectedInflation': 0.04, 'nation.productivityGrowth': 0.005, 'nation.slack': 0.02 },
  );
  expect(after.at('nation.wageGrowth')).toBeCloseTo(0.01, 12);
  expect(after.at('nation.wage')).toBeCloseTo(100 * Math.exp(0.01), 10);
  expect(after.at('sectors.wage', 1)).toBeCloseTo(150 * Math.exp(0.01), 10);
});

test('a third of a fall goes through, all of a rise', () => {
  const ease = { downwardEase: 1 / 3 };
  expect(round(ease, { 'nation.expectedInflation': -0.12 }).at('nation.wageGrowth')).toBeCloseTo(-0.01, 12);
  expect(round(ease, { 'nation.expectedInflation': 0.12 }).at('nation.wageGrowth')).toBeCloseTo(0.03, 12);
});

test('slack that wage setters take for normal does not hold wages down', () => {
  const slack = { 'nation.slack': 0.04, 'nation.slackNorm': 0.04 };
  expect(round({ slackResponse: 1, normWeight: 1 }, slack).at('nation.wageGrowth')).toBeCloseTo(0, 12);
  expect(round({ slackResponse: 1, normWeight: 0 }, slack).at('nation.wageGrowth')).toBeCloseTo(-0.01, 12);
  // Counted at most 2 %: half as much.
  expect(round({ slackResponse: 1, mostSlack: 0.02 }, slack).at('nation.wageGrowth')).toBeCloseTo(-0.005, 12);
});

test('half of a tenth more output per worker goes into its trend', () => {
  const after = round(
    { productivitySmoothing: 0.5, productivityWeight: 1 },
    { 'nation.lastProductivity': 10, 'nation.realGdp': 110 },
  );
  expect(after.at('nation.productivityGrowth')).toBeCloseTo(Math.log(1.1) / 2, 12);
  expect(after.at('nation.wage')).toBeCloseTo(100 * Math.sqrt(1.1), 9);
});

test('what unions give up comes off the round, and full indexation makes good past inflation instead', () => {
  const expected = { 'nation.expectedInflation': 0.04 };
  expect(round({}, { ...expected, 'nation.wageRestraint': 0.004 }).at('nation.wageGrowth')).toBeCloseTo(
    0.006,
    12,
  );
  // Half of 12 % a year goes into past inflation at once.
  const indexed = round({ indexation: 1, indexMemory: 0.5 }, { ...expected, 'nation.inflation': 0.12 });
  expect(indexed.at('nation.wageGrowth')).toBeCloseTo(0.06 / 4, 12);
});
