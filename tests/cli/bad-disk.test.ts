import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { fill, makeReadOnly, noDisk, skipReason, smallDisk } from '../runs/small-disk.js';
import { patient } from './saisei-process.js';
import { askedWorld, bytesUnder, loseAnswer, making, reading } from './study-verbs.js';

vi.setConfig({ testTimeout: patient });

const kilobytes = 4096;
const partOf = (folder: string, study: string) => join(folder, study, 'parts', 'part-000001.parquet');
const halves = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.partial'));

describe.skipIf(noDisk).each(making)(`$verb${skipReason}`, (verb) => {
  test('on a full disk says so, loses nothing, and goes on when there is room', async () => {
    const { make } = askedWorld();
    const disk = smallDisk(kilobytes);
    const kept = join(disk, 'kept');
    const first = await make(verb, kept);
    expect(first.code).toBe(0);
    const whole = bytesUnder(kept);
    rmSync(partOf(kept, verb.study));
    loseAnswer(kept, verb);
    const before = bytesUnder(kept);
    const empty = fill(disk);
    const full = await make(verb, kept);
    expect(full).toMatchObject({ code: 3, out: '' });
    expect(full.said).toContain(
      `${partOf(kept, verb.study)} could not be written: the disk is full. Free some space and repeat the command; the runs already stored are kept.`,
    );
    expect(bytesUnder(kept)).toEqual(before);
    empty();
    expect(await make(verb, kept)).toMatchObject({ code: 0, out: first.out });
    expect(bytesUnder(kept)).toEqual(whole);
  });

  // A disk that is full at once, and one that fills up somewhere on the way.
  test.each([0, 24_576])('with %i bytes left writes whole files or none', async (left) => {
    const { make } = askedWorld();
    const disk = smallDisk(kilobytes);
    fill(disk, left);
    const { code, out, said } = await make(verb, join(disk, 'kept'));
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(said).toMatch(/kept\/.* could not be written: the disk is full\. Free some space/);
    expect(halves(disk)).toEqual([]);
  });

  test('on a disk that may only be read says where else its runs can go', async () => {
    const { make } = askedWorld();
    const disk = smallDisk(kilobytes);
    const kept = join(disk, 'kept');
    await make(verb, kept);
    rmSync(partOf(kept, verb.study));
    loseAnswer(kept, verb);
    const before = bytesUnder(kept);
    makeReadOnly(disk);
    for (const [out, path] of [
      [kept, partOf(kept, verb.study)],
      [join(disk, 'new'), join(disk, 'new')],
    ] as const) {
      const ended = await make(verb, out);
      expect(ended).toMatchObject({ code: 3, out: '' });
      expect(ended.said).toContain(path);
      expect(ended.said).toContain('the disk is read-only. Choose another folder with --out;');
    }
    expect(bytesUnder(kept)).toEqual(before);
    expect(existsSync(join(disk, 'new'))).toBe(false);
  });
});

describe.skipIf(noDisk).each(reading)(`$verb${skipReason}`, (verb) => {
  test.each(['full', 'read-only'])('works on a disk that is %s, and changes nothing', async (how) => {
    const { make, read } = askedWorld();
    const disk = smallDisk(kilobytes);
    const kept = join(disk, 'kept');
    await make(making[0]!, kept);
    const before = bytesUnder(kept);
    const first = await read(verb, kept);
    expect(first.code).toBe(0);
    if (how === 'full') fill(disk);
    else makeReadOnly(disk);
    expect(await read(verb, kept)).toEqual(first);
    expect(bytesUnder(kept)).toEqual(before);
  });
});

test.skipIf(noDisk)(`verify says that there is no room for what it makes again${skipReason}`, async () => {
  const { root, make, read } = askedWorld();
  const kept = join(root, 'kept');
  await make(making[0]!, kept);
  const disk = smallDisk(64);
  fill(disk);
  vi.stubEnv('TMPDIR', disk);
  const { code, said } = await read(reading[0]!, kept).finally(() => vi.unstubAllEnvs());
  expect(code).toBe(3);
  expect(said).toMatch(/could not be written: the disk is full/);
  expect(readdirSync(disk)).toEqual(['ballast']);
});
