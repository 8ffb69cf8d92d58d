import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mergedPaths, mergeParts, writeAnnualTable } from '../../../src/runs/merged/files.js';
import { openParts } from '../../../src/runs/parts/files.js';
import { find } from '../../../src/runs/query/files.js';
import { storedRun } from '../parts/stored-runs.js';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'saisei-query-'));
  const runs = [0, 1, 2, 3].map((at) => storedRun(at));
  const parts = openParts(folder, { plan: 'abc', shards: 1, addressesOf: () => runs });
  parts.writePart(0, runs);
  await mergeParts(parts, { scenarios: ['history'] });
  writeFileSync(join(folder, 'secret.csv'), 'a\n1\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a query over both tables gives columns and rows', async () => {
  const sql = `
    SELECT r."case", r."labour.matching" AS matching, max(a.unemployment) AS worst, count(a.gdp) AS years
    FROM runs r JOIN annual a USING ("case", scenario) WHERE r.seed >= 102 GROUP BY ALL ORDER BY 1;`;
  expect(await find(folder, sql)).toEqual({
    columns: ['case', 'matching', 'worst', 'years'],
    rows: [
      [2, 1.25, 2, 2],
      [3, 1.375, 3, 2],
    ],
  });
});

test.each(["o'clock", 'run[1]', 'all*', 'what?', 'a b', '{x}'])('a folder may be called %s', async (name) => {
  const odd = join(folder, name);
  const runs = [storedRun(0)];
  const parts = openParts(odd, { plan: 'abc', shards: 1, addressesOf: () => runs });
  parts.writePart(0, runs);
  await mergeParts(parts, { scenarios: ['history'] });
  await writeAnnualTable(odd);
  expect((await find(odd, 'SELECT count(*) FROM runs, annual')).rows).toEqual([[3]]);
  expect(readFileSync(mergedPaths(odd).table, 'utf8')).toMatch(
    /^case,scenario,year,gdp,unemployment\n0,history,1955,1,/,
  );
});

test('values that are no number, text, truth or nothing become text', async () => {
  const sql = "SELECT 1.5, 9007199254740993, true, null, [1, 2], date '2020-01-02', {'a': 9007199254740993}";
  expect((await find(folder, sql)).rows).toEqual([
    [1.5, '9007199254740993', true, null, '[1,2]', '2020-01-02T00:00:00.000Z', '{"a":"9007199254740993"}'],
  ]);
});

test('the tables can describe themselves', async () => {
  expect((await find(folder, 'DESCRIBE annual')).rows.map(([name, type]) => [name, type])).toEqual([
    ['case', 'BIGINT'],
    ['scenario', 'VARCHAR'],
    ['year', 'INTEGER'],
    ['gdp', 'DOUBLE'],
    ['unemployment', 'DOUBLE'],
  ]);
});

const tables =
  'There are the tables runs ("case", scenario, seed, fingerprint, quarters, largestResidual, alarms, ' +
  '"banks.patience", "labour.matching") and annual ("case", scenario, year, gdp, unemployment).';

test.each([
  ['SELECT gpd FROM annual', /column "gpd" not found.*Candidate bindings: "gdp"/],
  ['SELECT * FROM firms', /Table with name firms does not exist/],
  ['SELEC 1', /syntax error at or near "SELEC"/],
  ['', /give one statement that only reads, such as SELECT/],
  ['-- SELECT 1', /give one statement that only reads/],
  ['SELECT 1; SELECT 2', /give one statement that only reads/],
  ['CREATE TABLE mine AS SELECT 1', /give one statement that only reads/],
  ['DROP VIEW runs', /give one statement that only reads/],
  ['SET lock_configuration = false', /give one statement that only reads/],
])('%s is refused with the tables and columns there are', async (sql, reason) => {
  const refused = find(folder, sql);
  await expect(refused).rejects.toThrow(reason);
  await expect(refused).rejects.toThrow(tables);
});

test('a query reads no other file, not even of the folder, and writes none', async () => {
  const secret = join(folder, 'secret.csv');
  const { runs } = mergedPaths(folder);
  const before = readFileSync(runs);
  for (const sql of [
    `SELECT * FROM '${secret}'`,
    `SELECT * FROM read_text('${secret}')`,
    `SELECT * FROM read_csv('/etc/passwd')`,
    `SELECT * FROM glob('${folder}/*')`,
  ])
    await expect(find(folder, sql), sql).rejects.toThrow(/file system operations are disabled/);
  for (const sql of [`COPY runs TO '${folder}/copy.csv'`, `COPY (SELECT 1) TO '${runs}' (FORMAT parquet)`])
    await expect(find(folder, sql), sql).rejects.toThrow(/disabled|only reads/);
  expect(existsSync(join(folder, 'copy.csv'))).toBe(false);
  expect(readFileSync(runs).equals(before)).toBe(true);
});

test('a query that needs more memory than allowed is refused and the tables stay', async () => {
  const sql = 'SELECT list(a.range) FROM range(10000000) a, range(10) b';
  await expect(find(folder, sql, { megabytes: 20 })).rejects.toThrow(/Out of Memory/);
  expect((await find(folder, 'SELECT count(*) FROM runs')).rows).toEqual([[4]]);
});

test('a folder without merged tables, or with broken ones, is told in a sentence', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'saisei-query-'));
  await expect(find(empty, 'SELECT 1')).rejects.toThrow(
    /runs.parquet is not there. Repeat the command that made it/,
  );
  for (const path of Object.values(mergedPaths(empty))) writeFileSync(path, 'PAR1');
  await expect(find(empty, 'SELECT 1')).rejects.toThrow(
    /a merged table is broken. Repeat the command that made it/,
  );
  rmSync(empty, { recursive: true });
});
