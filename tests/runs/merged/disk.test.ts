import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mergedPaths, mergeParts, writeAnnualTable } from '../../../src/runs/merged/files.js';
import { openParts } from '../../../src/runs/parts/files.js';
import { find } from '../../../src/runs/query/files.js';
import { storedRun } from '../parts/stored-runs.js';
import { fill, makeReadOnly, noDisk, skipReason, smallDisk } from '../small-disk.js';

const runs = [0, 1, 2].map((at) => storedRun(at));
const partsIn = (folder: string) => {
  const parts = openParts(folder, { plan: 'abc', shards: 1, addressesOf: () => runs });
  parts.writePart(0, runs);
  return parts;
};
const scenarios = ['history'];

test.skipIf(noDisk)(
  `a disk that fills up during a merge keeps the tables that were there${skipReason}`,
  async () => {
    const folder = smallDisk(256);
    const parts = partsIn(folder);
    await mergeParts(parts, { scenarios });
    const before = readFileSync(mergedPaths(folder).runs);
    fill(folder);
    await expect(mergeParts(parts, { scenarios })).rejects.toThrow(
      /could not be written: the disk is full.*the runs already stored are kept/,
    );
    await expect(writeAnnualTable(folder)).rejects.toThrow(
      /annual.csv could not be written: the disk is full/,
    );
    expect(readFileSync(mergedPaths(folder).runs).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(['annual.parquet', 'ballast', 'parts', 'runs.parquet']);
  },
);

test.skipIf(noDisk)(`a table that no longer fits is told with its name${skipReason}`, async () => {
  const folder = smallDisk(256);
  const parts = partsIn(folder);
  fill(folder, 4096);
  await expect(mergeParts(parts, { scenarios })).rejects.toThrow(
    /parquet could not be written: the disk is full/,
  );
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
});

test.skipIf(noDisk)(`merged tables on a disk that may only be read can be asked${skipReason}`, async () => {
  const folder = smallDisk(256);
  const parts = partsIn(folder);
  await mergeParts(parts, { scenarios });
  makeReadOnly(folder);
  expect((await find(folder, 'SELECT count(*) FROM annual')).rows).toEqual([[9]]);
  await expect(mergeParts(parts, { scenarios })).rejects.toThrow(/the disk is read-only/);
});
