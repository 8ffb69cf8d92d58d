import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'saisei-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return join(made, 'run');
};

/** The program itself, in its own process. */
const saisei = (...words: string[]) => {
  const child = spawn(process.execPath, ['dist/src/cli/main.js', ...words]);
  const told = { out: '', said: '' };
  child.stdout.on('data', (text: Buffer) => (told.out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (told.said += text.toString()));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const until = async (holds: () => boolean) => {
    while (!holds()) {
      if (child.exitCode !== null) throw new Error(`it ended too early: ${told.said}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  return { child, told, ended, until };
};
const partsIn = (out: string) =>
  existsSync(join(out, 'parts'))
    ? readdirSync(join(out, 'parts')).filter((name) => !name.startsWith('.'))
    : [];

test('a first Ctrl-C keeps the runs under way, and the next command goes on from there', async () => {
  const out = folder();
  const words = [
    'replay',
    'toy',
    '--runs',
    '300',
    '--out',
    out,
    '--workers',
    '2',
    '--to',
    '2004Q4',
    '--json',
  ];
  const first = saisei(...words);
  await first.until(() => partsIn(out).length > 2);
  first.child.kill('SIGINT');
  expect(await first.ended).toBe(130);
  expect(first.told.out).toBe('');
  expect(first.told.said).toContain('Ctrl-C again stops now');
  const kept = partsIn(out).length;
  expect(first.told.said).toContain(
    `${kept} of 300 runs are kept in ${out}; the same command goes on from there.`,
  );

  // Ten more are enough to see that it goes on.
  const more = String(kept + 10);
  const second = saisei(...words.map((word) => (word === '300' ? more : word)));
  expect(await second.ended).toBe(0);
  expect(second.told.said).toContain(`${kept} of ${more} runs`);
  expect(JSON.parse(second.told.out)).toMatchObject({ runs: kept + 10, ledger: { largestResidual: 0 } });
});

test('a second Ctrl-C stops at once, and a killed run leaves only whole parts', async () => {
  const out = folder();
  const words = ['replay', 'toy', '--runs', '300', '--out', out, '--workers', '1', '--json'];
  const first = saisei(...words);
  await first.until(() => partsIn(out).length > 0);
  first.child.kill('SIGINT');
  await first.until(() => first.told.said.includes('again stops now'));
  first.child.kill('SIGINT');
  expect(await first.ended).toBe(130);

  const killed = saisei(...words);
  const before = partsIn(out).length;
  await killed.until(() => partsIn(out).length > before);
  killed.child.kill('SIGKILL');
  await killed.ended;
  const few = saisei(...words.map((word) => (word === '300' ? String(before + 1) : word)));
  expect(await few.ended).toBe(0);
  expect(JSON.parse(few.told.out)).toMatchObject({ runs: before + 1 });
  // What was killed while it wrote is gone, and what it had written is not run again.
  expect(few.told.said).not.toContain('will be run again');
  expect(few.told.said).not.toMatch(/\d+ of \d+ runs/);
  expect(readdirSync(join(out, 'parts')).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('a reader that has seen enough, such as head, is no fault', async () => {
  const listing = saisei('data', 'list');
  listing.child.stdout.destroy();
  expect(await listing.ended).toBe(0);
});
