import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { partFileName } from '../../src/runs/parts/files.js';
import { partsIn, patient, started } from '../cli/saisei-process.js';
import { type SmallCluster, startCluster, whyNoCluster } from './small-cluster.js';

vi.setConfig({ testTimeout: patient, hookTimeout: patient });

// Where tests must not be left out, a machine without Slurm fails.
const why = process.env['CI'] === 'true' ? undefined : whyNoCluster();
const clusterTest = test.skipIf(why !== undefined);
const named = (name: string) => (why === undefined ? name : `${name} (left out: ${why})`);

let cluster: SmallCluster;
beforeAll(async () => {
  if (why !== undefined) return;
  const reason = whyNoCluster();
  if (reason !== undefined) throw new Error(`There can be no cluster: ${reason}. See .ci/run.`);
  cluster = await startCluster();
});
afterAll(() => cluster?.stop());

/** The program on the login machine of the cluster. */
const saisei = (words: readonly string[]) =>
  started(...cluster.onHead(process.execPath, 'dist/src/cli/main.js', ...words), cluster.environment);

const study = (out: string) => 'run toy --runs 4 --to 2002Q4 --scale 0.02 --out'.split(' ').concat(out);
const onSlurm = (out: string) => [...study(out), '--engine', 'slurm', '--poll', '0.3'];
const fourOnce = { 0: 1, 1: 1, 2: 1, 3: 1 };

interface Begun {
  readonly shard: number;
  readonly node: 1 | 2 | 3;
}

/** The shards that were begun, as often as they were, by the logs. */
const begun = (out: string): Begun[] => {
  const logs = join(out, 'logs');
  if (!existsSync(logs)) return [];
  const texts = readdirSync(logs).map((name) => readFileSync(join(logs, name), 'utf8'));
  return texts.flatMap((text) =>
    [...text.matchAll(/^Shard (\d+) of \w+ begins on n(\d)\.$/gm)].map(([, shard, node]) => ({
      shard: Number(shard),
      node: Number(node) as Begun['node'],
    })),
  );
};
const timesBegun = (out: string) => {
  const times: Record<number, number> = {};
  for (const { shard } of begun(out)) times[shard] = (times[shard] ?? 0) + 1;
  return times;
};

const hasPart = (out: string, shard: number) => partsIn(out).includes(partFileName(shard));
const tables = (out: string) =>
  ['runs.parquet', 'annual.parquet'].map((name) => readFileSync(join(out, name)).toString('base64'));

let here: string;
clusterTest(
  named('a study run by Slurm is the same bytes as one run here, and each shard is run once'),
  async () => {
    here = join(cluster.folder, 'here');
    const local = saisei([...study(here), '--workers', '1']);
    const out = join(cluster.folder, 'plain');
    const run = saisei(onSlurm(out));
    expect(await run.ended, run.told.said).toBe(0);
    expect(await local.ended, local.told.said).toBe(0);
    expect(run.told.out).toBe(local.told.out);
    expect(run.told.said).toContain('4 of 4 runs');
    expect(timesBegun(out)).toEqual(fourOnce);
    expect(tables(out)).toEqual(tables(here));
    // An array has at most 3 tasks here.
    expect(run.told.said).toMatch(/Job \d+ has 3 tasks\.\nJob \d+ has 1 task\./);
    // A task has written its part before Slurm knows that it ended.
    const waiting = () => cluster.ask('squeue', '--noheader', '--states=PENDING,RUNNING');
    await expect.poll(waiting, { timeout: 60_000, interval: 500 }).toBe('');
  },
);

clusterTest(
  named('a killed command is taken up by the next one, which waits for the job and runs nothing twice'),
  async () => {
    const out = join(cluster.folder, 'killed');
    const first = saisei([...onSlurm(out), '--concurrent', '1']);
    await first.until(() => partsIn(out).length > 0);
    first.child.kill('SIGKILL');
    const [, job] = /^Job (\d+) has 3 tasks/m.exec(first.told.said)!;
    // What has not begun waits, so that there is something to take up however long the next command takes to start.
    cluster.tell('scontrol', 'hold', job!);
    await first.ended;
    const second = saisei(onSlurm(out));
    await second.until(() => second.told.said.includes('of 4 runs'));
    expect(second.told.said).toMatch(/Jobs? [\d, ]+ of this study ha(s|ve) \d tasks? left/);
    expect(second.told.said).not.toContain('4 of 4');
    await second.until(() => second.told.said.includes('JobHeld'));
    cluster.tell('scontrol', 'release', job!);
    expect(await second.ended, second.told.said).toBe(0);
    expect(second.told.said).not.toMatch(/^Job \d+ has/m);
    expect(timesBegun(out)).toEqual(fourOnce);
    expect(tables(out)).toEqual(tables(here));
  },
);

clusterTest(
  named('neither the power cut of a node nor a flipped bit in a part leaves a trace in the tables'),
  async () => {
    const out = join(cluster.folder, 'cut');
    const run = saisei(onSlurm(out));
    const underWay = () => begun(out).filter(({ shard }) => !hasPart(out, shard));
    await run.until(() => underWay().length > 0);
    const [cut] = underWay();
    await cluster.cutPower(cut!.node);
    expect(hasPart(out, cut!.shard), 'the node was done before its power was cut').toBe(false);

    await run.until(() => partsIn(out).length > 1);
    const broken = partsIn(out).find((name) => name !== partFileName(cut!.shard));
    const part = join(out, 'parts', broken!);
    const bytes = readFileSync(part);
    bytes[100] = bytes[100]! ^ 1;
    writeFileSync(part, bytes);

    expect(await run.ended, run.told.said).toBe(0);
    expect(run.told.said).toContain(`${broken} is left out and will be run again`);
    expect(timesBegun(out)).toEqual({ ...fourOnce, [cut!.shard]: 2, [Number(broken!.slice(5, 11))]: 2 });
    expect(tables(out)).toEqual(tables(here));
  },
);
