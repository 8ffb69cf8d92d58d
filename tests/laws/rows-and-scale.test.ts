import { beforeAll, describe, expect, test } from 'vitest';
import type { Economy } from '../../src/economies/index.js';
import { seat } from './seats.js';
import { eras, growthByEra, japan, keynesSchumpeter, lastOf, mean, opened } from './worlds.js';

const byEra = (runs: readonly number[][]) => eras.map((_, era) => runs.map((run) => run[era]));

/** Growth in four eras of six lucks at 1:5000, and how far luck alone drives it apart. */
let lucks: number[][];
let luck: number[];
beforeAll(() => {
  lucks = [1, 2, 3, 4, 5, 6].map((seed) => growthByEra(opened(japan, { seed }).run()));
  luck = byEra(lucks).map((growths) => Math.max(...growths) - Math.min(...growths));
});

const written = (values: readonly number[]) => values.map((value) => value.toFixed(2)).join(', ');

// Equality is impossible: who takes the first seat looks for work first, and a bill that cannot be paid in full is
// paid in the order of rows down to the last coin. So other seats are other luck, and must not be more than that.
const sameUpToLuck = (what: string, change: (economy: Economy) => void) =>
  test(`${what} changes growth by no more than luck does`, () => {
    const economy = opened(japan, { seed: 1 });
    change(economy);
    const growth = growthByEra(economy.run());
    console.log(
      `${what}: ${written(growth)}; seed 1: ${written(lucks[0])}; spread of luck: ${written(luck)}`,
    );
    eras.forEach((era, k) => {
      const difference = Math.abs(growth[k] - lucks[0][k]);
      expect(difference, `${era}: ${growth[k]} and ${lucks[0][k]}`).toBeLessThanOrEqual(luck[k] + 0.1);
    });
  });

sameUpToLuck('seating the same workers in other rows', (economy) => seat(economy, 'workers', []));
sameUpToLuck('seating the same firms in other rows', (economy) =>
  seat(economy, 'firms', ['workers.employer', 'firms.parent']),
);
sameUpToLuck('seating the same banks in other rows', (economy) =>
  seat(economy, 'banks', ['firms.bank', 'banks.owner']),
);

test('one agent for 5000 grows as one for 1000 does in every era, within 0.2 points', () => {
  const coarse = byEra(lucks).map(mean);
  const fine = byEra([1, 2].map((seed) => growthByEra(opened(japan, { seed, scale: 1000 }).run()))).map(mean);
  console.log(`1:5000 ${written(coarse)}; 1:1000 ${written(fine)}`);
  eras.forEach((era, k) =>
    expect(Math.abs(coarse[k] - fine[k]), `${era}: ${coarse[k]} and ${fine[k]}`).toBeLessThanOrEqual(0.2),
  );
});

// Keynes+Schumpeter has no scale: one of its firms stands for one firm, and how many there are is a parameter.
describe('Keynes+Schumpeter', () => {
  const begun = (seed: number) => opened(keynesSchumpeter, { seed, to: lastOf(keynesSchumpeter, 100) });
  const growthOf = (economy: Economy): number => {
    const path = economy.run().series('nation.realOutput');
    return (100 * Math.log(path[99] / path[19])) / 80;
  };
  let growths: number[];
  beforeAll(() => {
    growths = [1, 2, 3, 4].map((seed) => growthOf(begun(seed)));
  });

  test.each<[string, string, string[]]>([
    ['goods makers', 'goodsMakers', ['brochures.user', 'vintages.owner']],
    ['machine makers', 'machineMakers', ['brochures.maker', 'goodsMakers.supplier']],
  ])('seating the same %s in other rows changes growth by no more than luck does', (_, table, references) => {
    const economy = begun(1);
    seat(economy, table, references);
    const growth = growthOf(economy);
    console.log(`${table} in other rows: ${growth.toFixed(2)}; seeds 1 to 4: ${written(growths)}`);
    const spread = Math.max(...growths) - Math.min(...growths);
    expect(Math.abs(growth - growths[0])).toBeLessThanOrEqual(spread + 0.1);
  });
});
