import { expect, test } from 'vitest';
import { injection, recapitalisation, shortfall } from '../../src/institutions/finance/recapitalisation.js';
import { stage } from './stage.js';

/** A bank with loans of 1000 and capital of 6 %, where 8 are asked for; it has not shown losses of 20. */
const quarter = (parameters: Record<string, number> = {}, values: Record<string, number> = {}) =>
  stage(recapitalisation, {
    rows: { banks: 1 },
    parameters: { cover: 0.5, ...parameters },
    values: {
      'banks.loansHeld': 1000,
      'banks.capitalRatio': 0.06,
      'banks.hiddenLoss': 30,
      'banks.provisions': 10,
      'nation.bankRequirement': 0.08,
      ...values,
    },
  }).play();

test('a bank with 6 % of 1000 lacks 20 of the rule, and 40 when it has not shown losses of 20', () => {
  expect(shortfall(0.08, 0.06, 1000, 0)).toBeCloseTo(20, 12);
  expect(shortfall(0.08, 0.06, 1000, 20)).toBeCloseTo(40, 12);
  expect(shortfall(0.08, 0.1, 1000, 0)).toBe(0);
});

test('of 40 the state fills half; a bank that shrinks from three quarters asks for 10; nobody asks a bank that must', () => {
  expect(injection(40, 0.5, 0, 0)).toBe(20);
  expect(injection(40, 0.5, 0.75, 0)).toBe(10);
  expect(injection(40, 0.5, 0.75, 1)).toBe(20);
});

test('half of what the books lack is 10, half of what is lacking in truth 20; the state then owns it', () => {
  expect(quarter().at('nation.capitalInjected')).toBe(10);
  const seen = quarter({ lossesSeen: 1 });
  expect(seen.at('nation.capitalInjected')).toBe(20);
  expect(seen.at('state.publicCapital')).toBe(20);
  expect(seen.at('banks.publicCapital')).toBe(20);
  expect(seen.at('banks.funding')).toBe(-20);
  expect(seen.at('nation.capitalShortfall')).toBeCloseTo(0.04, 12);
});

test('a bank with 12 % buys back half of the 20 above the rule and its unseen losses, and no more than it owes', () => {
  const rich = { 'banks.capitalRatio': 0.12, 'banks.publicCapital': 100 };
  expect(quarter({ buyBack: 0.5 }, rich).at('nation.capitalPaidBack')).toBe(10);
  expect(quarter({ buyBack: 0.5 }, rich).at('state.publicCapital')).toBe(90);
  expect(quarter({ buyBack: 0.5 }, { ...rich, 'banks.publicCapital': 4 }).at('banks.publicCapital')).toBe(0);
});
