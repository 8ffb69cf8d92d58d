import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { asReadError, asRunFolderError } from '../../../src/runs/run-folder-error.js';
import { openParts, type Sharding } from '../../../src/runs/parts/files.js';
import { fill, makeReadOnly, noDisk, skipReason, smallDisk } from '../small-disk.js';
import { storedRun } from './stored-runs.js';

const sharding: Sharding = {
  plan: 'abc',
  shards: 2,
  addressesOf: (at) => [{ case: at, scenario: 'history' }],
};

test.skipIf(noDisk)(
  `a full disk is told, leaves no half part, and keeps the others${skipReason}`,
  async () => {
    const folder = smallDisk(64);
    const parts = openParts(folder, sharding);
    parts.writePart(0, [storedRun(0)]);
    const empty = fill(folder);
    expect(() => parts.writePart(1, [storedRun(1)])).toThrow(
      /part-000001.parquet could not be written: the disk is full.*the runs already stored are kept/,
    );
    expect(readdirSync(join(folder, 'parts'))).toEqual(['part-000000.parquet']);
    expect(await parts.missingParts()).toEqual([1]);
    empty();
    parts.writePart(1, [storedRun(1)]);
    expect(await parts.missingParts()).toEqual([]);
  },
);

test.skipIf(noDisk)(
  `a disk that may only be read can be read, and says so to a writer${skipReason}`,
  async () => {
    const folder = smallDisk(64);
    openParts(folder, sharding).writePart(0, [storedRun(0)]);
    makeReadOnly(folder);
    const parts = openParts(folder, sharding);
    expect(await parts.readPart(0)).toEqual([storedRun(0)]);
    expect(() => parts.writePart(1, [storedRun(1)])).toThrow(/the disk is read-only/);
  },
);

const system = (code: string) => Object.assign(new Error('refused'), { code });

test.each([
  ['EDQUOT', 'your disk quota is used up'],
  ['EACCES', 'you may not write there'],
  ['EIO', 'the system refused it (refused)'],
])('what the system calls %s is told in words to a writer', (code, words) => {
  expect(asRunFolderError('a.parquet', system(code)).message).toContain(words);
});

test.each([
  ['ENOENT', 'it is not there'],
  ['EACCES', 'you may not read it'],
  ['EIO', 'the system refused it (refused)'],
])('what the system calls %s is told in words to a reader', (code, words) => {
  expect(asReadError('a.parquet', system(code)).message).toBe(`a.parquet could not be read: ${words}.`);
});

test('what DuckDB tells only in words is understood', () => {
  const told = new Error('IO Error: Could not write file "a": No space left on device');
  expect(asRunFolderError('a.parquet', told).message).toContain('the disk is full');
});
