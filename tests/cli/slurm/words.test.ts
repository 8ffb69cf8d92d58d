import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { arrayText } from '../../../src/cli/slurm/array-text.js';
import { chunksOf } from '../../../src/cli/slurm/chunks.js';
import { slurmCommand } from '../../../src/cli/slurm/command.js';
import { reasonInLog } from '../../../src/cli/slurm/reason-in-log.js';
import { readComment } from '../../../src/cli/slurm/submission.js';
import { quoted } from '../../../src/cli/slurm/submit-script.js';
import { madeWorld } from '../made-world.js';

const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'saisei-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
};

test('numbers are written in spans', () => {
  expect(arrayText([0, 1, 2, 5, 7, 8])).toBe('0-2,5,7-8');
  expect(arrayText([4])).toBe('4');
});

test('no array holds a number that the cluster does not allow', () => {
  expect(chunksOf([0, 3, 4, 9], 4)).toEqual([
    { offset: 0, numbers: [0, 3] },
    { offset: 4, numbers: [0] },
    { offset: 8, numbers: [1] },
  ]);
});

test('only comments of our own say what a task runs', () => {
  expect(readComment('cases from 1000')).toEqual({ unit: 'cases', offset: 1000 });
  expect(readComment('(null)')).toBeUndefined();
});

test.each([
  [
    'Shard 3 of ab begins on n1.\nslurmstepd: error: *** JOB 9 CANCELLED DUE TO TIME LIMIT ***\nKilled',
    /TIME LIMIT/,
  ],
  ['Shard 3 of ab begins on n1.\nThe disk is full.\n    at write', /^The disk is full\.$/],
  ['old words\nShard 3 of ab begins on n1.\nnew words', /^new words$/],
  ['sh: node: not found', /^sh: node: not found$/],
])('the reason is found in %j', (text, reason) => {
  const path = join(folder(), 'log');
  writeFileSync(path, text);
  expect(reasonInLog(path)).toMatch(reason);
});

test('a log that only begins gives no reason', () => {
  const path = join(folder(), 'log');
  writeFileSync(path, 'Shard 3 of ab begins on n1.\n');
  expect(reasonInLog(path)).toBeUndefined();
});

test('a shell takes a quoted word as it is', () => {
  const word = `a'b $(touch x) "c" \\ %A`;
  expect(execFileSync('sh', ['-c', `printf %s ${quoted(word)}`], { encoding: 'utf8' })).toBe(word);
});

test('a machine without Slurm is told so, with exit code 7', async () => {
  await expect(slurmCommand('no-such-sbatch', [])).rejects.toMatchObject({
    reason: 'missing',
    message: expect.stringContaining('no-such-sbatch is not on this machine') as unknown,
  });
});

test('options that would lose a job are refused', async () => {
  const { command } = madeWorld();
  const { code, said } = await command('run', 'made', '--engine', 'slurm', '--sbatch', '--array=1-2');
  expect(code).toBe(2);
  expect(said).toContain('--array=1-2 is set by Saisei itself.');
});
