import { expect, test } from 'vitest';
import { centralBank, ruleRate } from '../../src/institutions/state/central-bank.js';
import { stage } from './stage.js';

const rate = (parameters: Record<string, number>, inflation = 0.04) =>
  stage(centralBank, {
    parameters: {
      neutral: 0.02,
      onInflation: 1.5,
      smoothing: 1,
      ruleFrom: 1,
      administered: 0.07,
      ...parameters,
    },
    values: { 'nation.inflation': inflation },
  })
    .play()
    .at('nation.policyRate');

test('a neutral rate of 2 % and inflation of 4 % at 1.5 make 8 %', () => {
  expect(ruleRate(0.02, 1.5, 0.04, 0)).toBeCloseTo(0.08, 12);
  expect(rate({})).toBeCloseTo(0.08, 12);
  // The bank looks at half of this quarter's inflation and half of none before.
  expect(rate({ smoothing: 0.5 })).toBeCloseTo(0.05, 12);
  // A named shock comes on top.
  expect(rate({ shock: -0.01 })).toBeCloseTo(0.07, 12);
});

test('while prices fall the rate stops at the floor', () => {
  expect(rate({}, -0.04)).toBe(0);
  expect(rate({ floor: -0.001 }, -0.04)).toBe(-0.001);
});

test('before there is a rule the rate is what the state says, whatever prices do', () => {
  expect(rate({ ruleFrom: 0 })).toBe(0.07);
  expect(rate({ ruleFrom: 0 }, -0.5)).toBe(0.07);
});
