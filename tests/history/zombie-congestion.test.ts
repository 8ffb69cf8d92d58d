import { expect, test } from 'vitest';
import { japan, lastOf, opened } from '../laws/worlds.js';

const FIRST = 36;
const YEARS = 10;

/** Growth of productivity from 1991 to 2000, in logs. */
const nineties = (seed: number, carries: boolean) => {
  const readiness = { parameter: 'distress.base', period: japan.start + 4 * (FIRST - 1), value: -30 };
  const until = lastOf(japan, 4 * (FIRST + YEARS));
  const economy = opened(japan, { seed, to: until, set: carries ? [] : [readiness] });
  const { columns } = economy.tables.get('nation')!;
  economy.run(4 * FIRST);
  const before = columns.get('totalFactorProductivity')![0]!;
  for (let quarter = 0; quarter < 4 * YEARS; quarter++) economy.step();
  return Math.log(columns.get('totalFactorProductivity')![0]! / before);
};

test('where no loan is rolled over from 1990 productivity grows faster in the nineties, and no equation says so', () => {
  const gains = [1, 2, 3].map((seed) => nineties(seed, false) - nineties(seed, true)).sort((a, b) => a - b);
  expect(gains[1]).toBeGreaterThan(0);
});
