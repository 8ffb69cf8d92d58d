import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { expect, onTestFinished, test } from 'vitest';
import { mergedPaths, mergeParts, writeAnnualTable } from '../../../src/runs/merged/files.js';
import { openParts, type Parts } from '../../../src/runs/parts/files.js';
import type { StoredRun } from '../../../src/runs/parts/index.js';
import { storedRun } from '../parts/stored-runs.js';

const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'saisei-merged-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** Parts of at most `size` of these runs in a new folder, written last to first. */
const dealt = (runs: readonly StoredRun[], size: number): Parts => {
  const shards = Array.from({ length: Math.ceil(runs.length / size) }, (_, k) => k);
  const runsOf = (shard: number) => runs.slice(shard * size, (shard + 1) * size);
  const parts = openParts(newFolder(), { plan: 'abc', shards: shards.length, addressesOf: runsOf });
  for (const shard of shards.toReversed()) parts.writePart(shard, runsOf(shard));
  return parts;
};

const scenarios = ['reform', 'history'];
const runs = scenarios.flatMap((scenario) => [2, 0, 1, 10].map((at) => storedRun(at, scenario)));
const tables = (folder: string) => {
  const { runs: first, annual } = mergedPaths(folder);
  return [readFileSync(first), readFileSync(annual)];
};
const rowsIn = (path: string) => parquetReadObjects({ file: new Uint8Array(readFileSync(path)).buffer });

test('runs are a row each, by scenario as given and by case', async () => {
  const parts = dealt(runs, 3);
  expect(await mergeParts(parts, { scenarios })).toEqual({
    runs: 8,
    parameters: ['banks.patience', 'labour.matching'],
    measures: ['gdp', 'unemployment'],
    missing: [],
  });
  const rows = await rowsIn(mergedPaths(parts.folder).runs);
  expect(rows.map((row) => [row.scenario, Number(row.case)])).toEqual(
    scenarios.flatMap((scenario) => [0, 1, 2, 10].map((at) => [scenario, at])),
  );
  expect(rows[1]).toEqual({
    case: 1n,
    scenario: 'reform',
    seed: 101n,
    fingerprint: 'f1',
    quarters: 12n,
    largestResidual: 0,
    alarms: JSON.stringify(storedRun(1).alarms),
    'banks.patience': 0.1,
    'labour.matching': 1.125,
  });
});

test('a year of a run is a row, empty where a measure has no value', async () => {
  const { folder } = await merged(runs);
  const rows = await rowsIn(mergedPaths(folder).annual);
  expect(rows).toHaveLength(24);
  expect(rows.slice(3, 6)).toEqual([
    { case: 1n, scenario: 'reform', year: 1955, gdp: 1, unemployment: 0.5 },
    { case: 1n, scenario: 'reform', year: 1956, gdp: null, unemployment: 0.25 },
    { case: 1n, scenario: 'reform', year: 1957, gdp: 1 / 3, unemployment: 1 },
  ]);
});

const merged = async (some: readonly StoredRun[], size = 3, megabytes?: number) => {
  const parts = dealt(some, size);
  await mergeParts(parts, { scenarios, ...(megabytes !== undefined && { megabytes }) });
  return parts;
};

test('however the runs are dealt out, the tables are the same bytes', async () => {
  const [first, ...others] = [
    await merged(runs, 8),
    await merged(runs, 1),
    await merged(runs.toReversed(), 3),
  ].map(({ folder }) => tables(folder));
  for (const other of others) expect(other).toEqual(first);
});

test('the tables are the same bytes when memory is short', async () => {
  const years = Array.from({ length: 60 }, (_, i) => 1955 + i);
  const measures = Array.from({ length: 8 }, (_, i) => `measure${i}`);
  const many = Array.from({ length: 200 }, (_, at) => ({
    ...storedRun(at),
    years,
    annual: Object.fromEntries(measures.map((name, i) => [name, years.map((year) => year / (at + i + 1))])),
  }));
  const [large, small] = [await merged(many, 200), await merged(many, 45, 20)];
  for (const [i, table] of tables(small.folder).entries())
    expect(table.equals(tables(large.folder)[i]), `table ${i} is the same`).toBe(true);
  expect(readdirSync(small.folder)).not.toContain('.merge');
});

test('what only some runs have is empty for the others', async () => {
  const odd = { ...storedRun(5), parameters: { 'tax.rate': 2 }, annual: { debt: [1, 2, 3] } };
  const { folder } = await merged([storedRun(0), odd], 1);
  const rows = await rowsIn(mergedPaths(folder).runs);
  expect(rows.map((row) => [row['tax.rate'], row['labour.matching']])).toEqual([
    [null, 1],
    [2, null],
  ]);
  expect((await rowsIn(mergedPaths(folder).annual)).map((row) => [row.gdp, row.debt])).toEqual([
    [1, null],
    [null, null],
    [0, null],
    [null, 1],
    [null, 2],
    [null, 3],
  ]);
});

test('annual.csv has a row for each run and year with the measures asked for, also those nobody has', async () => {
  const parts = dealt([storedRun(1), storedRun(0, 'reform, "late"')], 1);
  const asked = { scenarios: ['reform, "late"', 'history'], measures: ['unemployment', 'nothing', 'gdp'] };
  await mergeParts(parts, asked);
  await writeAnnualTable(parts.folder);
  expect(readFileSync(mergedPaths(parts.folder).table, 'utf8')).toBe(
    [
      'case,scenario,year,unemployment,nothing,gdp',
      '0,"reform, ""late""",1955,0.5,,1',
      '0,"reform, ""late""",1956,0.25,,',
      '0,"reform, ""late""",1957,0,,0',
      '1,history,1955,0.5,,1',
      '1,history,1956,0.25,,',
      '1,history,1957,1,,0.3333333333333333',
      '',
    ].join('\n'),
  );
});

test('a shard without a valid part is named, and the others are merged', async () => {
  const parts = dealt(runs, 3);
  writeFileSync(parts.pathOf(1), 'broken');
  expect(await mergeParts(parts, { scenarios })).toMatchObject({ runs: 5, missing: [1] });
});

test('a merge that would lose or mix up runs is refused with a sentence', async () => {
  const refusal = (parts: Parts, options = { scenarios }) => expect(mergeParts(parts, options)).rejects;
  await refusal(openParts(newFolder(), dealt(runs, 3).sharding)).toThrow('no valid part of this plan');
  await refusal(dealt(runs, 3), { scenarios: ['history'] }).toThrow(
    'hold the scenario reform, which is none of history.',
  );
  await refusal(dealt([storedRun(0), storedRun(0)], 1)).toThrow('hold 2 runs of 1 cases of history');
  await refusal(dealt([{ ...storedRun(0), parameters: { Seed: 1 } }], 1)).toThrow('two columns called Seed');
  const alike = { ...storedRun(0), annual: { gdp: [1, 2, 3], GDP: [1, 2, 3] } };
  await refusal(dealt([alike], 1)).toThrow('two columns called gdp');
});

test('too little memory is told in a sentence and leaves no half table', async () => {
  const parts = dealt(runs, 3);
  await expect(mergeParts(parts, { scenarios, megabytes: 1 })).rejects.toThrow(
    /needs more memory than was allowed/,
  );
  expect(readdirSync(parts.folder)).toEqual(['parts']);
});

test('a table of a folder without merged runs is told in a sentence', async () => {
  await expect(writeAnnualTable(newFolder())).rejects.toThrow(
    /annual.parquet could not be read: it is not there/,
  );
});
