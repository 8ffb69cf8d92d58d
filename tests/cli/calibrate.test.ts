import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentOnDisk } from '../../src/data/files.js';
import { loadEconomy, memberChoice } from '../../src/economies/index.js';
import { files, registry } from '../economies/made.js';
import { madeWorld } from './made-world.js';

const years = [1955, 1956, 1957] as const;
const targetsAt = (observed: Readonly<Record<number, number>>) => `eras:
  all: { title: { en: All, ja: 全期間 }, window: [1955, 1957] }
eraColumns:
  - { measure: spending, statistic: mean, title: { en: Spending, ja: 支出 } }
targets:
${years
  .map(
    (year) => `  spent-${year}:
    title: { en: Spending in ${year}, ja: ${year}年の支出 }
    measure: spending
    statistic: value
    year: ${year}
    observed: ${observed[year]}
    unit: yen
    tolerance: { kind: relative, good: 0.1, fair: 0.2 }
    kind: ${year === 1957 ? 'holdOut' : 'fit'}
    source: [census]
`,
  )
  .join('')}`;
const experiment = `kind: calibration
title: { en: Made up, ja: 架空 }
economy: made
factors: calibrated
waves: [{ runs: 30, rank: 1 }, { runs: 24, rank: 1, widened: 1.2 }]
replicates: { points: 4, lucks: 6 }
posterior: { size: 200, checked: 16, lucks: 2, centres: 4 }
`;

/** A world whose record is what the economy gives with a propensity of 0.3; its files say 0.2. */
const recorded = async () => {
  const still = { 'economies/made/ensemble.yaml': 'runs: 4\nwidth: 0\n' };
  const parameters = files['economies/made/parameters/spending.yaml']!;
  const truth = madeWorld({
    ...still,
    'economies/made/parameters/spending.yaml': parameters.replace('values: 0.2', 'values: 0.3'),
  });
  const { out } = await truth.command('run', 'made', '--runs', '30', '--workers', '1', '--json');
  const { levels } = JSON.parse(out) as { levels: { measure: string; year: number; median: number }[] };
  const observed = Object.fromEntries(
    levels.filter(({ measure }) => measure === 'spending').map(({ year, median }) => [year, median]),
  );
  return madeWorld({
    ...still,
    'economies/made/targets.yaml': targetsAt(observed),
    'economies/made/parameters/spending.yaml': parameters.replace('[growth]', '[spent-1955]'),
    'experiments/find-it.yaml': experiment,
  });
};

test(
  'a calibration finds the value that made the record, is kept, and can be adopted',
  { timeout: 120_000 },
  async () => {
    const { command, root } = await recorded();
    const calibrate = (...words: string[]) =>
      command('calibrate', 'find-it', '--workers', '1', '--out', join(root, 'out'), ...words);
    const first = await calibrate();
    expect(first.code).toBe(0);
    const [head, ...rows] = readFileSync(join(root, 'out/posterior.csv'), 'utf8').trimEnd().split('\n');
    expect(head).toBe('logDensity,spending.propensity');
    const values = rows.map((row) => Number(row.split(',')[1])).toSorted((a, b) => a - b);
    expect(values).toHaveLength(16);
    expect(values[8]).toBeGreaterThan(0.25);
    expect(values[8]).toBeLessThan(0.35);
    // Half of what was possible lies within 0.15 of itself; luck leaves the rest open.
    expect(values[11]! - values[4]!).toBeLessThan(0.12);
    // Held-out targets are no part of it.
    expect(first.out).toContain('spent-1956');
    expect(first.out).not.toContain('spent-1957');

    const again = await calibrate('--adopt');
    expect(again.out).toBe(first.out);
    expect(again.said).not.toContain('wave-1');
    const economy = loadEconomy(contentOnDisk(root), 'made', registry);
    const { best } = JSON.parse(readFileSync(join(root, 'out/calibration.json'), 'utf8')) as {
      best: { values: number[] };
    };
    const adopted = economy.parameters.get('spending.propensity')!;
    expect(adopted.path.frames[0]!.values[0]).toBe(best.values[0]);
    expect(adopted.range).toEqual([0.1, 0.4]);
    const members = Array.from(
      { length: 16 },
      (_, k) => memberChoice(economy, 1, k + 1).draws['spending.propensity']!,
    );
    expect(members.toSorted((a, b) => a - b)).toEqual(values);
  },
);

test('no target ends by then', async () => {
  const { command } = await recorded();
  const { code, said } = await command('calibrate', 'find-it', '--until', '1954');
  expect(code).toBe(2);
  expect(said).toContain('No target marked fit ends by 1954.');
});
