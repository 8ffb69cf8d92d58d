import { expect, test } from 'vitest';
import { japan, lastOf, opened } from '../laws/worlds.js';

const FIRST = 36;
const YEARS = 12;

/** Mean zombie share, and yearly growth of the staff of sound firms, from 1991 to 2002. */
const nineties = (seed: number, carries: boolean) => {
  const readiness = { parameter: 'distress.base', period: japan.start + 4 * (FIRST - 1), value: -30 };
  const until = lastOf(japan, 4 * (FIRST + YEARS));
  const economy = opened(japan, { seed, to: until, set: carries ? [] : [readiness] });
  const { columns } = economy.tables.get('nation')!;
  economy.run(4 * FIRST);
  let zombies = 0;
  let hired = 0;
  for (let quarter = 0; quarter < 4 * YEARS; quarter++) {
    economy.step();
    zombies += columns.get('zombieShare')![0]! / (4 * YEARS);
    hired += columns.get('soundHiring')![0]! / YEARS;
  }
  return { zombies, hired };
};

/** Change of hiring by sound firms for a zombie share higher by one, from runs that differ in nothing but what banks carry. */
const lostHiring = (seed: number) => {
  const as = nineties(seed, true);
  const without = nineties(seed, false);
  return (as.hired - without.hired) / (as.zombies - without.zombies);
};

test('where banks carry firms the others hire less, and no equation says so', () => {
  const slopes = [1, 2, 3].map(lostHiring).sort((a, b) => a - b);
  expect(slopes[1]).toBeLessThan(0);
  expect(slopes[1]).toBeGreaterThan(-0.2);
});
