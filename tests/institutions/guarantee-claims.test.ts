import { expect, test } from 'vitest';
import { claimOn, guaranteeClaims } from '../../src/institutions/finance/guarantee-claims.js';
import { stage } from './stage.js';

const close = (closing: number) =>
  stage(guaranteeClaims, {
    rows: { firms: 2, banks: 1 },
    parameters: { coverage: 0.8 },
    values: {
      'firms.closing': closing,
      'firms.guaranteed': [100, 100],
      'firms.lostLoan': [250, 50],
    },
  }).play();

test('of a guaranteed 100 the state pays 80 when 250 are lost, and 40 when only 50 are', () => {
  expect(claimOn(100, 250, 0.8)).toBe(80);
  expect(claimOn(100, 50, 0.8)).toBe(40);
});

test('the state pays for firms that close and for no others', () => {
  const after = close(1);
  expect(after.at('state.guaranteesPaid')).toBe(120);
  expect(after.at('banks.funding')).toBe(-120);
  expect(after.at('state.deposits')).toBe(-120);
  expect(close(0).at('nation.guaranteePayments')).toBe(0);
});
