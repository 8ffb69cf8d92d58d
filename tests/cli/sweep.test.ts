import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { historyOf, loadSubject } from '../../src/experiments/index.js';
import { runShard } from '../../src/experiments/studies/run-shard.js';
import { closeStudy } from '../../src/cli/studies/close-study.js';
import { studyAsked } from '../../src/cli/studies/study-asked.js';
import { openStudy } from '../../src/cli/studies/study-folder.js';
import { registry } from '../economies/made.js';
import { madeWorld } from './made-world.js';

const experiment = `kind: sweep
title: { en: How much is spent, ja: 支出 }
economy: made
factors: { spending.propensity: { range: [0.1, 0.3] } }
sampling: { method: grid, levels: 3 }
outcomes: [spending@1956]
`;

test('a sweep keeps a row for each case, and tables that say what was drawn', async () => {
  const { root, command } = madeWorld({ 'experiments/thrift.yaml': experiment });
  const { code, out } = await command('sweep', 'thrift', '--json');
  expect(code).toBe(0);
  const { study } = JSON.parse(out) as { study: string };
  const folder = join(root, 'runs', study);
  const rows = readFileSync(join(folder, 'cases.csv'), 'utf8').trim().split('\n');
  expect(rows.map((row) => row.split(',').slice(0, 3).join(','))).toEqual([
    'case,seed,spending.propensity',
    '0,1,0.1',
    '1,1,0.2',
    '2,1,0.3',
  ]);
  const asked = 'SELECT "case", "spending.propensity" AS drawn FROM runs ORDER BY "case"';
  expect((await command('find', study, asked)).out).toBe('case,drawn\n0,0.1\n1,0.2\n2,0.3\n');
  const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as object;
  expect(read('manifest.json')).toMatchObject({
    title: 'How much is spent',
    design: '3 rows of a grid over spending.propensity; one seed for each, the same in every row',
    seeds: '1',
  });
  expect(read('datapackage.json')).toMatchObject({
    resources: [
      { path: 'runs.parquet' },
      { path: 'annual.parquet' },
      { path: 'cases.csv' },
      { path: 'study.json' },
    ],
  });
});

test('more than 2,000 runs are merged on demand only', async () => {
  const { root, worldOf } = madeWorld();
  const world = worldOf(['sweep']);
  const subject = loadSubject(world.content, 'made', registry);
  const scenarios = [historyOf('made')];
  const design = { kind: 'ensemble', seed: 1, lucks: 1, readings: [] } as const;
  const study = studyAsked(world, subject, scenarios, design, {});
  const out = join(root, 'many');
  const few = openStudy(world, study, { cases: 1, out });
  runShard(subject, few.place, 0);
  const about = { subject, title: 'Many', scenarios };
  await closeStudy(world, few, about, { format: [] });
  expect(readdirSync(out)).toContain('runs.parquet');
  const told = { out: '', said: '' };
  const many = openStudy(world, study, { cases: 2001, out });
  await closeStudy(worldOf(['sweep'], told), many, about, { format: [] });
  expect(told.said).toBe('2001 runs are left in their parts; --format parquet merges them into tables.\n');
  expect(readdirSync(out).toSorted()).toEqual(['datapackage.json', 'manifest.json', 'parts', 'study.json']);
  await closeStudy(world, many, about, { format: ['parquet'] });
  expect(readdirSync(out)).toContain('annual.parquet');
});
