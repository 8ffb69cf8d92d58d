import { beforeAll, describe, expect, test } from 'vitest';
import {
  assemble,
  type Assembly,
  assemblyOf,
  type Economy,
  type EconomyFile,
} from '../../src/economies/index.js';
import { COARSE, japan, toy } from './worlds.js';

const FACTOR = 1024;

/**
 * The same country counting in a smaller coin. Goods have no unit of their own: one unit is what one coin bought in
 * the opening quarter, so quantities of goods grow with the coins.
 */
const inSmallerCoins = (assembly: Assembly): Assembly => ({
  ...assembly,
  stocks: Object.fromEntries(
    Object.entries(assembly.stocks).map(([path, amount]) => [path, amount * FACTOR]),
  ),
  parameters: Object.fromEntries(
    Object.entries(assembly.parameters).map(([key, path]) => [
      key,
      /^(money|unit)\b/.test(path.unit)
        ? {
            ...path,
            frames: path.frames.map(({ quarter, values }) => ({
              quarter,
              values: values.map((value) => value * FACTOR),
            })),
          }
        : path,
    ]),
  ),
});

// A coin more or less tips somebody's decision once in decades, and what follows is other luck: 70 years of Japan
// are held to a hundredth, 20 years of the toy to a thousandth.
const cases: [string, EconomyFile, number, number, number][] = [
  ['the toy for 20 years', toy, 1, 80, 1e-3],
  ['Japan for 70 years', japan, COARSE, 280, 1e-2],
];
const shares = ['labourShare', 'unemploymentRate', 'importsOverOutput', 'bankCapitalRatio', 'inflation'];

const largest = (values: Float64Array) => values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

describe.each(cases)('%s', (_, file, scale, quarters, tolerance) => {
  const assembly = assemblyOf(file, { seed: 1, scale });
  let before: Economy;
  let after: Economy;
  beforeAll(() => {
    before = assemble(assembly).run(quarters);
    after = assemble(inSmallerCoins(assembly)).run(quarters);
  });

  test('no parameter has money below the line, where it would have to shrink with the coin', () => {
    const below = Object.entries(assembly.parameters).filter(([, { unit }]) => /\/(money|unit)\b/.test(unit));
    expect(below.map(([key]) => key)).toEqual([]);
  });

  test('with 1024 small coins for each, real output takes the same path', () => {
    const path = before.series('nation.realGdp');
    const other = after.series('nation.realGdp');
    expect(largest(other.map((value, k) => value / FACTOR / path[k] - 1))).toBeLessThan(tolerance);
  });

  test('with 1024 small coins for each, consumer prices take the same path', () => {
    const path = before.series('nation.consumerPrice');
    const other = after.series('nation.consumerPrice');
    expect(largest(other.map((value, k) => value / path[k] - 1))).toBeLessThan(tolerance);
  });

  test.each(shares)('with 1024 small coins for each, %s is the same', (name) => {
    const path = before.series(`nation.${name}`);
    const other = after.series(`nation.${name}`);
    expect(largest(other.map((value, k) => value - path[k]))).toBeLessThan(tolerance);
  });
});
