import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { indexFromScheduler } from '../../src/cli/shard-index.js';
import { joinCases, singleCases } from '../../src/cli/slurm/single-cases.js';
import { studyNamed } from '../../src/cli/studies/study-named.js';
import { madeWorld } from './made-world.js';
import { patient } from './saisei-process.js';

vi.setConfig({ testTimeout: patient });

/** A study of five cases in shards of two, and what its second part holds; its parts are gone. */
const planned = async () => {
  const { root, command, worldOf } = madeWorld();
  const folder = join(root, 'asked');
  const words = ['run', 'made', '--runs', '5', '--per-shard', '2', '--workers', '1', '--out', folder];
  expect((await command(...words)).code).toBe(0);
  const part = join(folder, 'parts', 'part-000001.parquet');
  const bytes = readFileSync(part);
  rmSync(join(folder, 'parts'), { recursive: true });
  return { root, folder, part, bytes, command, world: worldOf(['shard']) };
};

test('a shard that is run alone is the same bytes, and left alone when it is there', async () => {
  const { folder, part, bytes, command } = await planned();
  const first = await command('shard', 'run', '--study', folder, '--index', '1');
  expect(first).toMatchObject({ code: 0, out: '' });
  expect(first.said).toMatch(/^Shard 1 of \w{16} begins on \S+\.\nShard 1 of \w{16} is written\.\n$/);
  expect(readFileSync(part).equals(bytes)).toBe(true);
  const second = await command('shard', 'run', '--study', folder, '--index', '1');
  expect(second.said).toMatch(/^Shard 1 of \w{16} is there and left alone\.\n$/);

  bytes[100] = bytes[100]! ^ 1;
  writeFileSync(part, bytes);
  const third = await command('shard', 'run', '--study', folder, '--index', '1');
  expect(third.said).toContain('will be run again');
  expect(third.said).toContain('Shard 1 of');
  expect(readFileSync(part).equals(bytes)).toBe(false);
});

test('cases that are run one by one make the same part', async () => {
  const { folder, part, bytes, command, world } = await planned();
  for (const index of ['2', '3']) {
    const { code, said } = await command(
      'shard',
      'run',
      '--study',
      folder,
      '--single-cases',
      '--index',
      index,
    );
    expect(code).toBe(0);
    expect(said).toContain(`Case ${index} of`);
  }
  const open = studyNamed(world, folder);
  await joinCases(open, singleCases(world, open), 1);
  expect(readFileSync(part).equals(bytes)).toBe(true);
});

test('a program with other files than those of the plan refuses, in a sentence', async () => {
  const { root, folder, command } = await planned();
  const path = join(root, 'economies/made/parameters/spending.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace('0.2', '0.3'));
  const { code, said } = await command('shard', 'run', '--study', folder, '--index', '0');
  expect(code).toBe(3);
  expect(said).toMatch(
    /^\S+asked was planned by another program or from other files: content \w+ there, \w+ now\./,
  );
  expect(await studyNamed(madeWorld().worldOf([]), folder).parts.listParts()).toEqual([]);
});

test('which shard a task is comes from its scheduler', async () => {
  const { folder, command } = await planned();
  vi.stubEnv('SGE_TASK_ID', '2');
  onTestFinished(() => void vi.unstubAllEnvs());
  const { said } = await command(
    'shard',
    'run',
    '--study',
    folder,
    '--index-from-env',
    '--chunk-offset',
    '1',
  );
  // The second of an array that begins with 1 is shard 1; one more is 2.
  expect(said).toContain('Shard 2 of');
});

test.each([
  [{ SLURM_ARRAY_TASK_ID: '0' }, 0],
  [{ PBS_ARRAY_INDEX: '7' }, 7],
  [{ SGE_TASK_ID: '1' }, 0],
  [{ LSB_JOBINDEX: '12' }, 11],
  [{ SGE_TASK_ID: 'undefined', LSB_JOBINDEX: '0', SLURM_ARRAY_TASK_ID: '3' }, 3],
])('%j is shard %i', (environment, index) => {
  expect(indexFromScheduler(environment)).toBe(index);
});

test('what is asked wrongly is told', async () => {
  const { folder, command } = await planned();
  const mistakes: [string[], string][] = [
    [[], 'Say which shard: --index 0, or --index-from-env.'],
    [['--index-from-env'], 'No scheduler says which task this is: none of SLURM_ARRAY_TASK_ID,'],
    [['--index', '3'], 'is beyond the last, 2.'],
    [['--index', '1', '--index-from-env'], 'cannot be used with'],
  ];
  for (const [words, sentence] of mistakes) {
    const { code, said } = await command('shard', 'run', '--study', folder, ...words);
    expect(code, said).toBe(2);
    expect(said).toContain(sentence);
  }
});
