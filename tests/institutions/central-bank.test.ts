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
    values: { 'nation.inflation': inflation, 'nation.commercialLandPrice': 1, 'nation.nominalGdp': 1 },
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

test('a bank that leans by a tenth against land at twice its past price over income adds 7 points', () => {
  const leans = (price: number) =>
    stage(centralBank, {
      parameters: { neutral: 0.02, ruleFrom: 1, lean: 0.1, landMemory: 0.5 },
      values: { 'nation.commercialLandPrice': price, 'nation.nominalGdp': 1 },
      quarter: 1,
    }).play();
  // 0.02 + 0.1 x log 2, and half of the rise is past by the next quarter.
  expect(leans(2).at('nation.policyRate')).toBeCloseTo(0.02 + 0.1 * Math.log(2), 12);
  expect(leans(2).at('nation.pastLand')).toBeCloseTo(Math.log(2) / 2, 12);
  // Against land that is cheap it does nothing.
  expect(leans(0.5).at('nation.policyRate')).toBe(0.02);
});
