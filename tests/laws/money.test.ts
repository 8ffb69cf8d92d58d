import { beforeAll, describe, expect, test } from 'vitest';
import {
  assemble,
  type Assembly,
  assemblyOf,
  type Economy,
  type EconomyFile,
} from '../../src/economies/index.js';
import { COARSE, japan, keynesSchumpeter, toy, withWorkers } from './worlds.js';

/**
 * The same country counting in a smaller coin. In Japan and the toy goods have no unit of their own: one unit is what
 * one coin bought in the opening quarter, so quantities of goods grow with the coins. Keynes+Schumpeter has goods and
 * machines of their own, so their prices do.
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
  readonly output: string;
  /** Whether a good is a good, however small the coin; otherwise it is what a coin bought. */
  readonly countsGoods: boolean;
  readonly shares: readonly string[];
}
const country = {
  output: 'realGdp',
  countsGoods: false,
  shares: ['labourShare', 'unemploymentRate', 'importsOverOutput', 'bankCapitalRatio', 'inflation'],
};
// A coin more or less tips somebody's decision once in decades, and what follows is other luck. So Japan is counted
// in fine coins before and after, which tip fewer, and its 70 years are held to a hundredth.
// In Keynes+Schumpeter it is a whole machine more or less, and soon other luck: its money is neutral for 15 periods.
const cases: [string, Case][] = [
  [
    'the toy for 20 years',
    { file: toy, scale: 1, quarters: 80, coins: [1, 1024], tolerance: 1e-3, ...country },
  ],
  [
    'Japan for 70 years',
    { file: japan, scale: COARSE, quarters: 280, coins: [64, 1024], tolerance: 1e-2, ...country },
  ],
  [
    'Keynes+Schumpeter for 15 periods',
    {
      file: keynesSchumpeter,
      scale: 1,
      quarters: 15,
      coins: [1024, 65536],
      tolerance: 1e-6,
      output: 'realOutput',
      countsGoods: true,
      shares: ['unemployment', 'productivityGrowth', 'inflation', 'goodsConcentration', 'publicDebtRatio'],
    },
  ],
  [
    'Keynes+Schumpeter with workers for 15 periods',
    {
      file: withWorkers,
      scale: 1,
      quarters: 15,
      coins: [1024, 65536],
      tolerance: 1e-6,
      output: 'realOutput',
      countsGoods: true,
      shares: ['unemployment', 'inflation', 'wageInequality', 'vacancies', 'publicDebtRatio'],
    },
  ],
];

const largest = (values: Float64Array) => values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

describe.each(cases)('%s', (_, { file, scale, quarters, coins, tolerance, output, countsGoods, shares }) => {
  const assembly = assemblyOf(file, { seed: 1, scale });
  const smaller = coins[1] / coins[0];
  let before: Economy;
  let after: Economy;
  beforeAll(() => {
    before = assemble(inSmallerCoins(assembly, coins[0])).run(quarters);
    after = assemble(inSmallerCoins(assembly, coins[1])).run(quarters);
  });
  const distance = (name: string, factor: number) => {
    const path = before.series(name);
    return largest(after.series(name).map((value, k) => value / factor / path[k] - 1));
  };

  test('no parameter has money below the line, where it would have to shrink with the coin', () => {
    const below = Object.entries(assembly.parameters).filter(([, { unit }]) => /\/(money|unit)\b/.test(unit));
    expect(below.map(([key]) => key)).toEqual([]);
  });

  test('with small coins real output takes the same path', () => {
    expect(distance(`nation.${output}`, smaller)).toBeLessThan(tolerance);
  });

  test('with small coins consumer prices take the same path', () => {
    expect(distance('nation.consumerPrice', countsGoods ? smaller : 1)).toBeLessThan(tolerance);
  });

  test.each(shares)('with small coins %s is the same', (name) => {
    const path = before.series(`nation.${name}`);
    const other = after.series(`nation.${name}`);
    expect(largest(other.map((value, k) => value - path[k]))).toBeLessThan(tolerance);
  });
});
