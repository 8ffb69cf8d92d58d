import { beforeAll, describe, expect, test } from 'vitest';
import {
  assemble,
  type Assembly,
  assemblyOf,
  type Economy,
  type EconomyFile,
} from '../../src/economies/index.js';
import { COARSE, japan, toy } from './worlds.js';

/**
 * The same country counting in a smaller coin. Goods have no unit of their own: one unit is what one coin bought in
 * the opening quarter, so quantities of goods grow with the coins.
 */
const inSmallerCoins = (assembly: Assembly, factor: number): Assembly => ({
  ...assembly,
  stocks: Object.fromEntries(
    Object.entries(assembly.stocks).map(([path, amount]) => [path, amount * factor]),
  ),
  parameters: Object.fromEntries(
    Object.entries(assembly.parameters).map(([key, path]) => [
      key,
      /^(money|unit)\b/.test(path.unit)
        ? {
            ...path,
            frames: path.frames.map(({ quarter, values }) => ({
              quarter,
              values: values.map((value) => value * factor),
            })),
          }
        : path,
    ]),
  ),
});

interface Case {
  readonly file: EconomyFile;
  readonly scale: number;
  readonly quarters: number;
  /** Small coins for each coin of the economy, before and after. */
  readonly coins: readonly [number, number];
  readonly tolerance: number;
}
// A coin more or less tips somebody's decision once in decades, and what follows is other luck. So Japan is counted
// in fine coins before and after, which tip fewer, and its 70 years are held to a hundredth.
const cases: [string, Case][] = [
  ['the toy for 20 years', { file: toy, scale: 1, quarters: 80, coins: [1, 1024], tolerance: 1e-3 }],
  ['Japan for 70 years', { file: japan, scale: COARSE, quarters: 280, coins: [64, 1024], tolerance: 1e-2 }],
];
const shares = ['labourShare', 'unemploymentRate', 'importsOverOutput', 'bankCapitalRatio', 'inflation'];

const largest = (values: Float64Array) => values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

describe.each(cases)('%s', (_, { file, scale, quarters, coins, tolerance }) => {
  const assembly = assemblyOf(file, { seed: 1, scale });
  let before: Economy;
  let after: Economy;
  beforeAll(() => {
    before = assemble(inSmallerCoins(assembly, coins[0])).run(quarters);
    after = assemble(inSmallerCoins(assembly, coins[1])).run(quarters);
  });

  test('no parameter has money below the line, where it would have to shrink with the coin', () => {
    const below = Object.entries(assembly.parameters).filter(([, { unit }]) => /\/(money|unit)\b/.test(unit));
    expect(below.map(([key]) => key)).toEqual([]);
  });

  test('with small coins real output takes the same path', () => {
    const path = before.series('nation.realGdp');
    const other = after.series('nation.realGdp');
    expect(largest(other.map((value, k) => (value * coins[0]) / coins[1] / path[k] - 1))).toBeLessThan(
      tolerance,
    );
  });

  test('with small coins consumer prices take the same path', () => {
    const path = before.series('nation.consumerPrice');
    const other = after.series('nation.consumerPrice');
    expect(largest(other.map((value, k) => value / path[k] - 1))).toBeLessThan(tolerance);
  });

  test.each(shares)('with small coins %s is the same', (name) => {
    const path = before.series(`nation.${name}`);
    const other = after.series(`nation.${name}`);
    expect(largest(other.map((value, k) => value - path[k]))).toBeLessThan(tolerance);
  });
});
