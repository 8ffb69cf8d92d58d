import { expect, test } from 'vitest';
import { debtRelief } from '../../src/institutions/turnover/debt-relief.js';
import { stage } from './stage.js';

test('of two firms that owe 1000 and could pay 700 the relieved one owes 700, and its bank has lost 300', () => {
  const after = stage(debtRelief, {
    rows: { banks: 1, firms: 2 },
    values: {
      'firms.loans': 1000,
      'banks.loansHeld': 2000,
      'firms.uncovered': 300,
      'firms.relieved': [1, 0],
    },
  }).play();
  expect(after.all('firms.loans')).toEqual([700, 1000]);
  expect(after.at('banks.loansHeld')).toBe(1700);
  expect(after.at('banks.forgiven')).toBe(300);
  expect(after.at('nation.debtForgiven')).toBe(300);
});
