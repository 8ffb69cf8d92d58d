import { describe, expect, test } from 'vitest';
import { contentOnDisk } from '../../src/data/files.js';
import { assemble, assemblyOf, type Economy, loadEconomy } from '../../src/economies/index.js';
import { institutions } from '../../src/institutions/index.js';
import { mean } from '../laws/worlds.js';

const economy = loadEconomy(contentOnDisk('.'), 'keynes-schumpeter', institutions);
const PERIODS = 300;
const TRANSIENT = 100;

const runs = (seeds: number, settings: Readonly<Record<string, number>> = {}, periods = PERIODS): Economy[] =>
  Array.from({ length: seeds }, (_, i) => {
    const set = Object.entries(settings).map(([parameter, value]) => ({
      parameter,
      value,
      period: economy.start,
    }));
    return assemble(assemblyOf(economy, { seed: i + 1, to: economy.start + periods - 1, set })).run();
  });

/** Growth of output a period after the transient. */
const growth = (run: Economy) => {
  const output = run.series('nation.realOutput');
  return Math.log(output.at(-1)! / output[TRANSIENT]) / (output.length - 1 - TRANSIENT);
};
const concentration = (run: Economy) => mean([...run.series('nation.makerConcentration')].slice(TRANSIENT));
const opportunities = (reach: number) => ({
  'machineResearch.worstGain': -reach,
  'machineResearch.bestGain': reach,
});

describe('the state', () => {
  test('without dole and taxes nearly nobody is left at work', () => {
    const alone = { 'steadyOpening.benefit': 0, 'firmSettlement.taxRate': 0 };
    const idle = runs(5, alone, 160).map((run) => mean([...run.series('nation.unemployment')].slice(-20)));
    const [, , median] = idle.toSorted((a, b) => a - b);
    expect(median).toBeGreaterThan(0.9);
  });

  test('with them nearly everybody works, and a fifth of the dole is as good as all of it', () => {
    for (const benefit of [0.2, 0.4, 0.8]) {
      const idle = runs(4, { 'steadyOpening.benefit': benefit }).map((run) =>
        mean([...run.series('nation.unemployment')].slice(TRANSIENT)),
      );
      expect(mean(idle), `benefit ${benefit}`).toBeLessThan(0.03);
    }
  });
});

test('more opportunities, more growth: 10 % either way order it', () => {
  // Sixteen seeds, the same in all three, because a standard error of ten is as large as the difference.
  const [low, base, high] = [0.135, 0.15, 0.165].map((reach) =>
    mean(runs(16, opportunities(reach)).map(growth)),
  );
  expect(low).toBeLessThan(base);
  expect(base).toBeLessThan(high);
});

describe('the lottery of new machine makers', () => {
  // Means of 3 and 2 runs of the field's own program: growth, and the Herfindahl index of machine makers.
  test.each([
    ['Beta(2,4), drawn on average at 43 % of the frontier', 4, 2, 0.016, 0.92],
    ['Beta(2,3), at 52 %', 3, 2, 0.0306, 0.62],
    ['Beta(3,3), at 65 %', 3, 3, 0.0498, 0.32],
    ['Beta(2,8), at 26 %', 8, 2, 0.0158, 0.94],
  ])('%s: growth and concentration are as measured', (_, beta, alpha, grown, concentrated) => {
    const some = runs(5, { 'makerTurnover.drawAlpha': alpha, 'makerTurnover.drawBeta': beta });
    expect(mean(some.map(growth))).toBeGreaterThan(grown * 0.85);
    expect(mean(some.map(growth))).toBeLessThan(grown * 1.15);
    expect(Math.abs(mean(some.map(concentration)) - concentrated)).toBeLessThan(0.1);
  });

  test('entrants that copy keep more makers in the market', () => {
    const copying = mean(runs(5, { 'makerTurnover.lottery': 1 }).map(concentration));
    expect(copying).toBeLessThan(mean(runs(5).map(concentration)) - 0.05);
  });
});
