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

/** Real output with the shock over output without it, less 1, from the first quarter of the shock. */
const effectOf = (seed: number): number[] => {
  const assembly = assemblyOf(japan, { seed, scale: COARSE, to: japan.start + SHOCK + 24 });
  const calm = assemble(assembly).run();
  // What came before the shock is shared: the branch starts in its first quarter.
  const start = assemble(assembly).run(SHOCK).checkpoint();
  const hit = assemble(shocked(assembly, 0.9)).restore(start).run();
  const without = calm.series('nation.realGdp');
  return Array.from(hit.series('nation.realGdp').slice(SHOCK), (value, k) => value / without[SHOCK + k] - 1);
};

let effects: number[][];
beforeAll(() => {
  effects = [1, 2, 3].map(effectOf);
});
const meanOver = (from: number, to: number) =>
  mean(effects.map((effect) => mean(effect.slice(from, to + 1))));

test('a year in which a tenth of exports is not wanted lowers output', () => {
  expect(meanOver(0, 3)).toBeLessThan(0);
});

test('a year in which a tenth of exports is not wanted is over in five years', () => {
  const left = meanOver(20, 24);
  console.log(
    `Output after the shock, by year: ${[0, 1, 2, 3, 4, 5].map((k) => `${(100 * meanOver(4 * k, 4 * k + 3)).toFixed(2)} %`).join(', ')}`,
  );
  expect(Math.abs(left)).toBeLessThan(0.005);
});
