import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, join } from 'node:path';

const packages: Readonly<Record<string, string>> = {
  slurmctld: 'slurmctld',
  slurmd: 'slurmd',
  sbatch: 'slurm-client',
  munged: 'munge',
  ip: 'iproute2',
  pgrep: 'procps',
};

/** Why there can be no cluster on this machine; undefined when there can. */
export const whyNoCluster = (): string | undefined => {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/sbin'];
  const missing = Object.entries(packages)
    .filter(([command]) => !folders.some((folder) => existsSync(join(folder, command))))
    .map(([, name]) => name);
  if (missing.length > 0) return `these packages are missing: ${missing.join(', ')}`;
  if (userInfo().uid !== 0) return 'only root may make networks for its nodes';
  return undefined;
};

/** A running Slurm of three nodes: n1, n2 and n3. */
export interface SmallCluster {
  /** Scratch, seen by all nodes. */
  readonly folder: string;
  /** The words that start a command on its login machine. */
  onHead(command: string, ...words: string[]): [string, string[]];
  /** What a command prints there. */
  ask(command: string, ...words: string[]): string;
  /** Runs a command there; Slurm refuses what it is told of tasks that are done, and does the rest. */
  tell(command: string, ...words: string[]): void;
  readonly environment: NodeJS.ProcessEnv;
  cutPower(node: 1 | 2 | 3): Promise<void>;
  givePower(node: 1 | 2 | 3): Promise<void>;
  stop(): Promise<void>;
}

/** Starts it. All of it ends when it is stopped, and when this process ends, however that comes. */
export const startCluster = async (): Promise<SmallCluster> => {
  const folder = mkdtempSync(join(tmpdir(), 'saisei-cluster-'));
  const path = `${process.env['PATH'] ?? ''}:/usr/sbin:/sbin`;
  const apart = '--net --uts --mount --pid --fork --kill-child --mount-proc'.split(' ');
  const child = spawn('unshare', [...apart, 'sh', 'tests/cluster/small-cluster.sh', folder], {
    env: { ...process.env, PATH: path },
  });
  const told = { out: '', said: '' };
  child.stdout.on('data', (text: Buffer) => (told.out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (told.said += text.toString()));
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const stop = async () => {
    child.kill('SIGKILL');
    await ended;
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const until = async (line: string) => {
    while (!told.out.includes(`${line}\n`)) {
      if (child.exitCode !== null) throw new Error(`The cluster ended: ${told.said}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  try {
    await until('ready');
  } catch (problem) {
    await stop();
    throw problem;
  }
  const first = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').trim();
  const environment = { ...process.env, PATH: path, SLURM_CONF: join(folder, 'slurm.conf') };
  const onHead = (command: string, ...words: string[]): [string, string[]] => [
    'nsenter',
    ['--target', first, '--net', '--uts', '--', command, ...words],
  ];
  const power = async (what: string, node: number) => {
    told.out = '';
    child.stdin.write(`${what} ${node}\n`);
    await until(`${what} ${node}`);
  };
  return {
    folder,
    onHead,
    ask: (command, ...words) =>
      execFileSync(...onHead(command, ...words), { env: environment, encoding: 'utf8' }),
    tell: (command, ...words) => void spawnSync(...onHead(command, ...words), { env: environment }),
    environment,
    cutPower: (node) => power('cut', node),
    givePower: (node) => power('start', node),
    stop,
  };
};
