import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { asReadError, asRunFolderError } from '../../../src/runs/run-folder-error.js';
import { openParts, type Sharding } from '../../../src/runs/parts/files.js';
import { storedRun } from './stored-runs.js';

const sharding: Sharding = {
  plan: 'abc',
  shards: 2,
  addressesOf: (at) => [{ case: at, scenario: 'history' }],
};

const mountable = (): boolean => {
  const folder = mkdtempSync(join(tmpdir(), 'saisei-mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', folder], { stdio: 'ignore' });
    execFileSync('umount', [folder]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true });
  }
};
// A small disk needs the right to mount one; where CI is true it is there, so that the tests cannot go missing.
const noDisk = !process.env['CI'] && !mountable();
const reason = noDisk ? ' (skipped: this user may not mount a small disk)' : '';

const smallDisk = (kilobytes: number): string => {
  const folder = mkdtempSync(join(tmpdir(), 'saisei-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder]);
  onTestFinished(() => {
    execFileSync('umount', [folder]);
    rmSync(folder, { recursive: true });
  });
  return folder;
};

test.skipIf(noDisk)(`a full disk is told, leaves no half part, and keeps the others${reason}`, async () => {
  const folder = smallDisk(64);
  const parts = openParts(folder, sharding);
  parts.writePart(0, [storedRun(0)]);
  const { bavail, bsize } = statfsSync(folder);
  const ballast = join(folder, 'ballast');
  writeFileSync(ballast, new Uint8Array(bavail * bsize));
  expect(() => parts.writePart(1, [storedRun(1)])).toThrow(
    /part-000001.parquet could not be written: the disk is full.*the runs already stored are kept/,
  );
  expect(readdirSync(join(folder, 'parts'))).toEqual(['part-000000.parquet']);
  expect(await parts.missingParts()).toEqual([1]);
  rmSync(ballast);
  parts.writePart(1, [storedRun(1)]);
  expect(await parts.missingParts()).toEqual([]);
});

test.skipIf(noDisk)(
  `a disk that may only be read can be read, and says so to a writer${reason}`,
  async () => {
    const folder = smallDisk(64);
    openParts(folder, sharding).writePart(0, [storedRun(0)]);
    execFileSync('mount', ['-o', 'remount,ro', folder]);
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
