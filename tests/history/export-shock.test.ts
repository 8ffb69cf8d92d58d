import { beforeAll, expect, test } from 'vitest';
import { assemble, type Assembly, assemblyOf, periodOf } from '../../src/economies/index.js';
import type { ParameterPath } from '../../src/kernel/index.js';
import { COARSE, japan, mean } from '../laws/worlds.js';

const SHOCK = periodOf('2000Q1')! - japan.start;
const LASTING = 4;

/** The path times a factor for some quarters, and then as it was. */
const dented = (path: ParameterPath, factor: number): ParameterPath => {
  const inForce = (quarter: number) => path.frames.findLast((frame) => frame.quarter <= quarter)!.values;
  const during = Array.from({ length: LASTING }, (_, k) => ({
    quarter: SHOCK + k,
    values: inForce(SHOCK + k).map((value) => value * factor),
  }));
  const end = SHOCK + LASTING;
  return {
    ...path,
    frames: [
      ...path.frames.filter(({ quarter }) => quarter < SHOCK),
      ...during,
      { quarter: end, values: inForce(end) },
      ...path.frames.filter(({ quarter }) => quarter > end),
    ],
  };
};

const shocked = (assembly: Assembly, factor: number): Assembly => ({
  ...assembly,
  parameters: {
    ...assembly.parameters,
    'foreignTrade.openingExports': dented(assembly.parameters['foreignTrade.openingExports'], factor),
  },
});

interface Effect {
  /** With the shock over without it, less 1, from the first quarter of the shock. */
  readonly output: number[];
  readonly exports: number[];
}

const effectOf = (seed: number): Effect => {
  const assembly = assemblyOf(japan, { seed, scale: COARSE, to: japan.start + SHOCK + 24 });
  const calm = assemble(assembly).run();
  // What came before the shock is shared: the branch starts in its first quarter.
  const start = assemble(assembly).run(SHOCK).checkpoint();
  const hit = assemble(shocked(assembly, 0.9)).restore(start).run();
  const change = (path: string) => {
    const without = calm.series(path);
    return Array.from(hit.series(path).slice(SHOCK), (value, k) => value / without[SHOCK + k] - 1);
  };
  return { output: change('nation.realGdp'), exports: change('nation.exports') };
};

let effects: Effect[];
beforeAll(() => {
  effects = [1, 2, 3].map(effectOf);
});
const meanOver = (what: keyof Effect, from: number, to: number) =>
  mean(effects.map((effect) => mean(effect[what].slice(from, to + 1))));

test('a year in which a tenth of exports is not wanted takes about a tenth of exports', () => {
  const fall = -meanOver('exports', 0, LASTING - 1);
  expect(fall).toBeGreaterThan(0.05);
  expect(fall).toBeLessThan(0.15);
});

test('a year in which a tenth of exports is not wanted is over in five years', () => {
  const years = [0, 1, 2, 3, 4, 5].map((year) => 100 * meanOver('output', 4 * year, 4 * year + 3));
  console.log(
    `Output by year after the shock, in percent: ${years.map((year) => year.toFixed(2)).join(', ')}`,
  );
  expect(Math.abs(meanOver('output', 20, 24))).toBeLessThan(0.005);
});
