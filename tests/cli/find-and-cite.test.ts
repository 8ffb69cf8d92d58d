import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { madeWorld } from './made-world.js';

const withRuns = async () => {
  const { root, command } = madeWorld();
  const run = async (seed: string) =>
    (
      JSON.parse((await command('run', 'made', '--json', '--runs', '2', '--seed', seed)).out) as {
        study: string;
      }
    ).study;
  return { root, command, ids: [await run('1'), await run('7')] as const };
};

test('find answers a query in CSV, or in JSON', async () => {
  const { command, ids } = await withRuns();
  const sql = 'SELECT scenario, count(*) AS years FROM annual GROUP BY scenario';
  expect(await command('find', ids[0], sql)).toEqual({
    code: 0,
    out: 'scenario,years\nhistory,6\n',
    said: '',
  });
  expect(JSON.parse((await command('find', ids[0], sql, '--json')).out)).toEqual({
    studies: [ids[0]],
    columns: ['scenario', 'years'],
    rows: [['history', 6]],
    warnings: [],
  });
});

test('of several folders the rows say which they are of', async () => {
  const { command, ids } = await withRuns();
  const { out } = await command('find', ...ids, 'SELECT "case", seed FROM runs');
  expect(out).toBe(`study,case,seed\n${ids[0]},0,1\n${ids[0]},1,2\n${ids[1]},0,7\n${ids[1]},1,8\n`);
});

test('what cannot be asked is told in a sentence', async () => {
  const { root, command, ids } = await withRuns();
  const wrong = await command('find', ids[0], 'SELECT spendng FROM annual');
  expect(wrong.code).toBe(3);
  expect(wrong.said).toContain('annual ("case", scenario, year, spending, luck)');
  expect(await command('find', 'SELECT 1')).toMatchObject({
    code: 2,
    said: '"SELECT 1" is all that was given; name a folder of runs, then the query.\n',
  });
  rmSync(join(root, 'runs', ids[0], 'runs.parquet'));
  const unmerged = await command('find', ids[0], 'SELECT 1');
  expect(unmerged.code).toBe(3);
  expect(unmerged.said).toContain('Repeat the command that made it with --format parquet.');
  expect((await command('find', 'nowhere', 'SELECT 1')).code).toBe(7);
});

test('cite tells how to cite the program, or one result with what makes it again', async () => {
  const { root, command, ids } = await withRuns();
  expect((await command('cite')).out).toMatch(
    /^The Saisei contributors \((unreleased|\d{4})\)\. Saisei: .*version/,
  );
  expect((await command('cite', '--as', 'cff')).out).toMatch(/^cff-version: "1.2.0"\n/);
  const { out } = await command('cite', ids[0]);
  expect(out).toContain(`Made up: History [simulation result of `);
  expect(out).toContain(`by the command: saisei run made --json --runs 2 --seed 1. Fingerprint: ${ids[0]}.`);
  expect(JSON.parse((await command('cite', ids[0], '--json')).out)).toMatchObject({
    text: out.trimEnd(),
    bibtex: expect.stringContaining(`@misc{saisei-${ids[0]},`) as unknown,
  });
  rmSync(join(root, 'runs', ids[0], 'manifest.json'));
  const { code, said } = await command('cite', ids[0]);
  expect(code).toBe(7);
  expect(said).toContain('its runs are not finished. Repeat the command that began them.');
});
