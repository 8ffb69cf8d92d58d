import { describe, expect, test } from 'vitest';
import type { EconomyFile } from '../../src/economies/index.js';
import { keynesSchumpeter, lastOf, opened, withWorkers } from './worlds.js';

type Turned = [parameter: string, value: number];
/** Each switch of Keynes+Schumpeter turned, and the ends of what somebody may try. */
const turned: Turned[] = [
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
/** The same of its labour market with workers. */
const turnedAtWork: Turned[] = [
  ['dismissals.rule', 1],
  ['dismissals.rule', 4],
  ['dismissals.rule', 5],
  ['dismissals.contract', 8],
  ['wageOffers.rule', 1],
  ['jobApplications.ofEmployed', 5],
  // Nobody writes to a goods maker, and everybody waits for the machine makers.
  ['jobApplications.ofUnemployed', 1],
  ['workingLives.workingLife', 0],
  // The dole is as much as the mean wage, so that half of all leave.
  ['steadyOpening.benefit', 1],
];

describe.each<[string, EconomyFile, number, Turned[]]>([
  ['Keynes+Schumpeter', keynesSchumpeter, 60, turned],
  ['Keynes+Schumpeter with workers', withWorkers, 12, turnedAtWork],
])('%s', (_, file, periods, all) => {
  test.each(all)(
    'with %s at %f books close, promises are kept and every number is one',
    (parameter, value) => {
      const economy = opened(file, {
        set: [{ parameter, period: file.start, value }],
        to: lastOf(file, periods),
        strict: true,
      });
      economy.run();
      expect(economy.ledger.largestResidual).toBe(0);
      // Throws for a number that is not one.
      expect(economy.fingerprint()).toMatch(/^[0-9a-f]{16}$/);
    },
  );
});
