import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Study } from '../../src/experiments/index.js';
import { partsOf } from '../../src/experiments/studies/run-shard.js';
import { madeWorld } from './made-world.js';

const stored = async () => {
  const { root, command } = madeWorld();
  const words = ['run', 'made', '--json', '--set', 'spending.propensity=0.3', '--from', '1956Q1'];
  const { study: id } = JSON.parse((await command(...words)).out) as { study: string };
  const folder = join(root, 'runs', id);
  return { id, folder, command };
};

test('verify finds the same bits in every scenario, and the same tables', async () => {
  const { id, command } = await stored();
  expect(await command('verify', id, '--all')).toEqual({
    code: 0,
    out: `8 of 8 runs were run again and are the same bits.
runs.parquet is what its parts give, byte for byte.
annual.parquet is what its parts give, byte for byte.
`,
    said: '',
  });
  const few = await command('verify', id, '--json');
  expect(JSON.parse(few.out)).toEqual({
    study: id,
    verified: 4,
    of: 8,
    different: [],
    tables: [
      { path: 'runs.parquet', same: true },
      { path: 'annual.parquet', same: true },
    ],
    warnings: [],
  });
});

test('a run that was changed is found, with its scenario', async () => {
  const { id, folder, command } = await stored();
  const { study } = JSON.parse(readFileSync(join(folder, 'study.json'), 'utf8')) as { study: Study };
  const parts = partsOf({ folder, study, cases: 4, casesPerShard: 1 });
  const runs = await parts.readPart(3);
  parts.writePart(
    3,
    runs.map((run) => (run.scenario === 'changed' ? { ...run, fingerprint: '0123456789abcdef' } : run)),
  );
  const { code, said } = await command('verify', id);
  expect(code).toBe(6);
  expect(said).toMatch(/^case 3 of changed has the fingerprint \w{16}, but 0123456789abcdef is stored\.$/m);
  expect(said).toContain('runs.parquet is not what its parts give.');
  expect(said).toContain('1 of 4 runs differ from what');
});

test('a table that was changed is found, and so is a part', async () => {
  const { id, folder, command } = await stored();
  const path = join(folder, 'annual.parquet');
  const bytes = readFileSync(path);
  writeFileSync(
    path,
    bytes.map((byte, i) => (i === 100 ? byte ^ 1 : byte)),
  );
  const table = await command('verify', id, '--cases', '1');
  expect(table.code).toBe(6);
  expect(table.said).toContain(`annual.parquet in ${folder} was changed.`);
  writeFileSync(path, bytes);
  const part = join(folder, 'parts', 'part-000001.parquet');
  writeFileSync(part, readFileSync(part).subarray(0, 200));
  const broken = await command('verify', id, '--cases', '1');
  expect(broken.code).toBe(6);
  expect(broken.said).toContain('part-000001.parquet is left out and will be run again: it is not complete.');
});

test('runs of other files are told, and what is no folder of runs is missing data', async () => {
  const { folder } = await stored();
  const measures = {
    'data/series/world/trade.csv': 'period,value\n1954,100\n1955,110\n1956,121\n1957,130\n',
  };
  const other = await madeWorld(measures).command('verify', folder, '--cases', '1');
  expect(other.code).toBe(6);
  expect(other.said).toMatch(/other files: content \w{16} there, \w{16} now\. Fingerprints may differ/);
  const { code, said } = await madeWorld().command('verify', 'nowhere');
  expect(code).toBe(7);
  expect(said).toContain('nowhere holds no runs: it has no study.json.');
});
