import { describe, expect, test } from 'vitest';
import { columnOf, japan, opened, toy } from './worlds.js';

/** Households that would spend all they see, each by another way, at the ends of what somebody may try. */
const spendthrift: [parameter: string, value: number][] = [
  ['consumption.fromIncome', 2],
  ['consumption.fromDeposits', 1],
  ['consumption.fromLand', 0.5],
  ['consumption.fromShares', 0.5],
  ['consumption.housingShare', 1],
  ['consumption.ageing', 5],
  ['consumption.spendable', 1],
];
const stingy: [parameter: string, value: number][] = [
  ['consumption.caution', 10],
  ['consumption.fromIncome', 0.2],
  ['insecurity.pensionWeight', 1],
];

describe.each([
  ['the toy', toy, toy.scale],
  ['Japan', japan, 20000],
])('%s', (_, file, scale) => {
  test.each([...spendthrift, ...stingy])(
    'with %s at %f nobody is overdrawn and books close to the end',
    (parameter, value) => {
      const economy = opened(file, { scale, set: [{ parameter, period: file.start, value }], strict: true });
      // A run stops where somebody would end a quarter with less than nothing.
      economy.run();
      expect(economy.ledger.largestResidual).toBe(0);
      expect(columnOf(economy, 'households.deposits')[0]).toBeGreaterThanOrEqual(0);
    },
  );
});
