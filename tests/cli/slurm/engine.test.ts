import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { madeWorld } from '../made-world.js';
import { patient } from '../saisei-process.js';
import { type Pretended, pretendedCommand } from './pretended-slurm.js';

vi.setConfig({ testTimeout: patient });

const slurm = vi.hoisted(
  () => ({}) as { asked: (name: string, words: readonly string[]) => Promise<string> },
);
vi.mock('../../../src/cli/slurm/command.js', async (original) => ({
  ...(await original<object>()),
  slurmCommand: (name: string, words: readonly string[]) => slurm.asked(name, words),
}));

const OOM = 'slurmstepd: error: Detected 1 oom_kill event in StepId=4.batch.';

const pretended = (changes: Partial<Pretended> = {}) => {
  const made = madeWorld();
  const state = { poison: new Map(), queue: '', refusal: '', queued: [], ...changes } as Partial<Pretended>;
  const cluster = Object.assign(state, { world: made.worldOf(['run']) }) as Pretended;
  slurm.asked = pretendedCommand(cluster);
  const out = join(made.root, 'asked');
  const run = (runs: number, ...words: string[]) =>
    made.command(...`run made --runs ${runs} --engine slurm --poll 0.01 --out`.split(' '), out, ...words);
  return { ...made, cluster, out, run };
};

test('a case that fails again and again is named with its reason, and all others are kept', async () => {
  const { cluster, out, run, command, root } = pretended({ poison: new Map([[4, OOM]]) });
  const { code, said } = await run(6, '--per-shard', '3');
  expect(code).toBe(7);
  // Twice as a shard, then case by case, then the one that failed.
  expect(cluster.queued).toEqual([
    'shards from 0: 0-1',
    'shards from 0: 1',
    'cases from 0: 3-5',
    'cases from 0: 4',
  ]);
  expect(said).toContain(`Case 4 did not come out: ${OOM} (`);
  expect(said).toContain('4_4.log)\n3 of 6 runs are kept in');

  // What was wrong is corrected: only that case is run, and the tables are those of one machine.
  cluster.poison.clear();
  expect((await run(6)).code).toBe(0);
  expect(cluster.queued.slice(4)).toEqual(['cases from 0: 4']);
  expect(existsSync(join(out, 'single-cases'))).toBe(false);
  const here = join(root, 'here');
  await command('run', 'made', '--runs', '6', '--workers', '1', '--out', here);
  for (const table of ['runs.parquet', 'annual.parquet'])
    expect(readFileSync(join(out, table)).equals(readFileSync(join(here, table))), table).toBe(true);
});

test('when nothing comes out the fault is none of a case, and none is run alone', async () => {
  const all = Array.from({ length: 24 }, (_, index): [number, string] => [index, 'sh: node: not found']);
  const { cluster, run } = pretended({ poison: new Map(all) });
  const { code, said } = await run(24, '--per-shard', '2');
  expect(code).toBe(7);
  expect(cluster.queued).toEqual(['shards from 0: 0-11', 'shards from 0: 0-11']);
  expect(said).toContain('Shard 0 did not come out: sh: node: not found (');
  expect(said).toContain('and 7 more\n0 of 24 runs are kept');
});

test('what Slurm refuses is told in its words', async () => {
  const { run } = pretended({ refusal: 'Invalid account' });
  expect(await run(2)).toMatchObject({ code: 7, out: '' });
  expect((await run(2)).said).toContain('sbatch says: Invalid account.');
});

test('Ctrl-C leaves the jobs to Slurm and says how to end them', async () => {
  const { cluster, run, out, interrupt, waiting } = pretended();
  await run(3);
  rmSync(join(out, 'parts', 'part-000001.parquet'));
  cluster.queue = `71|1|RUNNING|shards from 0|None|${out}\n72|0|PENDING|shards from 9|None|/elsewhere\n`;
  const running = run(3, '--poll', '600');
  await vi.waitUntil(waiting);
  interrupt();
  const { code, said } = await running;
  expect(code).toBe(130);
  expect(said).toContain('Job 71 of this study has 1 task left, which is waited for.');
  expect(said).toContain(`2 of 3 runs are kept in ${out}; Job 71 at Slurm goes on`);
  expect(said).toMatch(/To cancel: scancel 71$/m);
  // The only array is that of the first command.
  expect(cluster.queued).toEqual(['shards from 0: 0-2']);
});

test('a dry run shows the command lines and keeps nothing', async () => {
  const { cluster, run, out } = pretended();
  const words = [
    '--dry-run',
    '--concurrent',
    '9',
    '--memory',
    '2G',
    '--sbatch',
    '-C big --nice',
    '--per-shard',
    '2',
  ];
  const { code, out: told } = await run(5, ...words);
  expect(code).toBe(0);
  expect(told).toContain('5 runs: 5 cases of 1 scenario, in 3 shards, 0 parts of which are there.');
  expect(told).toMatch(
    /^sbatch --array=0-2%9 .*--job-name=saisei-\w{16} .*--mem=2G -C big --nice submit\.sh 0$/m,
  );
  expect([cluster.queued, existsSync(out)]).toEqual([[], false]);
});
