import { expect, test } from 'vitest';
import { keynesSchumpeter, lastOf, opened } from './worlds.js';

/** Each switch of Keynes+Schumpeter turned, and the ends of what somebody may try. */
const turned: [parameter: string, value: number][] = [
  ['goodsCompetition.rule', 1],
  ['goodsCompetition.rule', 2],
  ['machineResearch.technologyChoice', 1],
  ['machineResearch.technologyChoice', 2],
  ['machineResearch.timing', 1],
  ['makerTurnover.lottery', 1],
  ['goodsTurnover.sizes', 0],
  ['machineOrders.halves', 0],
  // Households pay for part of each new firm, and may owe for it.
  ['goodsTurnover.debtShare', 0.5],
  ['makerTurnover.debtShare', 0],
  // Without benefits all goods makers fail together, again and again.
  ['steadyOpening.benefit', 0],
  ['steadyOpening.researchShare', 0],
  ['creditLimits.multiple', 0],
  ['steadyOpening.machineMakers', 1],
  ['steadyOpening.goodsMakers', 1],
];

test.each(turned)(
  'with %s at %f books close, promises are kept and every number is one',
  (parameter, value) => {
    const economy = opened(keynesSchumpeter, {
      set: [{ parameter, period: keynesSchumpeter.start, value }],
      to: lastOf(keynesSchumpeter, 60),
      strict: true,
    });
    economy.run();
    expect(economy.ledger.largestResidual).toBe(0);
    // Throws for a number that is not one.
    expect(economy.fingerprint()).toMatch(/^[0-9a-f]{16}$/);
  },
);
