import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openParts, type Sharding } from '../../../src/runs/parts/files.js';
import { storedRun } from './stored-runs.js';

const sharding: Sharding = {
  plan: 'abc',
  shards: 3,
  addressesOf: (shard) => [2 * shard, 2 * shard + 1].map((at) => ({ case: at, scenario: 'history' })),
};
const runsOf = (shard: number) => sharding.addressesOf(shard).map((address) => storedRun(address.case));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'saisei-parts-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a written part is read back, and only the other shards are missing', async () => {
  const parts = openParts(folder, sharding);
  parts.writePart(1, runsOf(1).toReversed());
  expect(await parts.readPart(1)).toEqual(runsOf(1));
  expect(await parts.listParts()).toEqual([1]);
  expect(await parts.missingParts()).toEqual([0, 2]);
  expect(readdirSync(join(folder, 'parts'))).toEqual(['part-000001.parquet']);
});

test('a folder opened again goes on where it stopped', async () => {
  openParts(join(folder, 'new', 'deep'), sharding).writePart(2, runsOf(2));
  expect(await openParts(join(folder, 'new', 'deep'), sharding).missingParts()).toEqual([0, 1]);
});

test('a broken part is told once, counts as missing, and is written over', async () => {
  const told: string[] = [];
  const parts = openParts(folder, sharding, (sentence) => told.push(sentence));
  parts.writePart(0, runsOf(0));
  parts.writePart(1, runsOf(1));
  writeFileSync(parts.pathOf(1), readFileSync(parts.pathOf(1)).subarray(0, 300));
  expect(await parts.missingParts()).toEqual([1, 2]);
  expect(await parts.listParts()).toEqual([0]);
  expect(told).toEqual([`${parts.pathOf(1)} is left out and will be run again: it is not complete.`]);
  await expect(parts.readPart(1)).rejects.toThrow('it is not complete. Run shard 1 again.');
  parts.writePart(1, runsOf(1));
  expect(await parts.missingParts()).toEqual([2]);
});

test('a part of another plan or with another name is left out and told', async () => {
  const told: string[] = [];
  openParts(folder, { ...sharding, plan: 'old' }).writePart(0, runsOf(0));
  writeFileSync(join(folder, 'parts', 'part-0000001.parquet'), 'text');
  expect(await openParts(folder, sharding, (one) => told.push(one)).listParts()).toEqual([]);
  expect(told.join()).toMatch(/part-000000\..*belongs to another plan.*part-0000001.*none of the 3 parts/);
});

test('when fewer shards are asked for than there are, the others are told in one sentence and kept', async () => {
  const told: string[] = [];
  const nine = { ...sharding, shards: 9 };
  for (const shard of [0, 7, 8]) openParts(folder, nine).writePart(shard, runsOf(shard));
  expect(await openParts(folder, sharding, (one) => told.push(one)).listParts()).toEqual([0]);
  expect(told).toEqual([
    `2 parts in ${join(folder, 'parts')} are left out: they are beyond the 3 asked for.`,
  ]);
  expect(await openParts(folder, nine).listParts()).toEqual([0, 7, 8]);
});

test('other files among the parts are no parts', async () => {
  const parts = openParts(folder, sharding);
  for (const name of ['notes.txt', '.part-000000.parquet.node-1.partial', 'part-000000.parquet.bak'])
    writeFileSync(join(folder, 'parts', name), 'text');
  expect(await parts.listParts()).toEqual([]);
});

test('only what writers left half written is removed', () => {
  const parts = openParts(folder, sharding);
  parts.writePart(0, runsOf(0));
  for (const name of ['notes.txt', '.part-000000.parquet.node-1.partial'])
    writeFileSync(join(folder, 'parts', name), 'text');
  parts.removeHalfWritten();
  expect(readdirSync(join(folder, 'parts'))).toEqual(['notes.txt', 'part-000000.parquet']);
});

test('runs of another shard are not written', () => {
  const parts = openParts(folder, sharding);
  expect(() => parts.writePart(0, runsOf(1))).toThrow('it holds case 2 of history where case 0 of history');
  expect(() => parts.writePart(3, runsOf(3))).toThrow('There is no shard 3; this plan has shards 0 to 2.');
  expect(readdirSync(join(folder, 'parts'))).toEqual([]);
});

test('a part that was never written is told as missing', async () => {
  await expect(openParts(folder, sharding).readPart(0)).rejects.toThrow(
    'it is not there. Run shard 0 again.',
  );
});

test('a folder that is a file is told in a sentence', () => {
  writeFileSync(join(folder, 'file'), '');
  expect(() => openParts(join(folder, 'file'), sharding)).toThrow(/a part of that path is a file/);
  writeFileSync(join(folder, 'parts'), '');
  expect(() => openParts(folder, sharding)).toThrow(/a file of that name is in the way/);
});

test('a folder in place of a part is told in a sentence, for reader and writer', async () => {
  const parts = openParts(folder, sharding);
  mkdirSync(parts.pathOf(0));
  expect(() => parts.writePart(0, runsOf(0))).toThrow(/a folder of that name is in the way/);
  await expect(parts.listParts()).rejects.toThrow(/could not be read: it is a folder, not a file/);
  expect(readdirSync(join(folder, 'parts'))).toEqual(['part-000000.parquet']);
});

test('two writers of one shard do not write to the same temporary file', () => {
  const parts = openParts(folder, sharding);
  const own = join(folder, 'parts', `.part-000000.parquet.${hostname()}-${process.pid}.partial`);
  mkdirSync(own);
  expect(() => parts.writePart(0, runsOf(0))).toThrow(/a folder of that name is in the way/);
});
