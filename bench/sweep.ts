// Claims to test: runs of a sweep per second grow with the cores, and the process that hands them out needs no more
// memory for ten thousand runs than for one thousand. Arguments: runs of the largest sweep, years of each run.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { runCommand } from '../src/cli/program.js';
import type { World } from '../src/cli/world.js';
import { contentOnDisk } from '../src/data/files.js';
import { median, print } from './timing.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const root = new URL('../..', import.meta.url).pathname;
const largest = Number(process.argv[2] ?? 10_000);
const years = Number(process.argv[3] ?? 2);
const folder = mkdtempSync(join(tmpdir(), 'saisei-bench-'));

const experiment = (rows: number) => `kind: sweep
title: { en: Bench, ja: 計測 }
economy: japan
scale: 5000
to: ${1954 + years}Q4
outcomes: [real-gdp@${1954 + years}]
factors: uncertain
sampling: { method: latinHypercube, rows: ${rows} }
`;

interface Sweep {
  readonly seconds: number;
  /** Largest heap of the process that hands out the runs, in MB; its workers have heaps of their own. */
  readonly heap: number;
}

const sweep = async (rows: number, workers: number): Promise<Sweep> => {
  const file = join(folder, `rows-${rows}.yaml`);
  writeFileSync(file, experiment(rows));
  const out = join(folder, `out-${rows}-${workers}`);
  let heap = 0;
  const watch = setInterval(() => {
    collect();
    heap = Math.max(heap, process.memoryUsage().heapUsed / 1e6);
  }, 500);
  const world: World = {
    root,
    content: contentOnDisk(root),
    registryModule: new URL('../src/economies/registry.js', import.meta.url).href,
    out: () => undefined,
    say: () => undefined,
    warnings: [],
    colour: false,
    command: 'bench',
    onInterrupt: () => () => undefined,
  };
  const before = performance.now();
  const code = await runCommand(['sweep', file, '--workers', String(workers), '--out', out], world);
  clearInterval(watch);
  if (code !== 0) throw new Error(`the sweep ended with ${code}`);
  const seconds = (performance.now() - before) / 1000;
  rmSync(out, { recursive: true });
  return { seconds, heap };
};

try {
  const few = Math.min(200, largest);
  await sweep(few, 1);
  const cores = Array.from({ length: availableParallelism() }, (_, i) => i + 1);
  const rates = new Map(cores.map((workers) => [workers, [] as number[]]));
  for (let round = 0; round < 3; round++)
    for (const workers of cores) rates.get(workers)!.push(few / (await sweep(few, workers)).seconds);
  const one = median(rates.get(1)!);
  for (const [workers, of] of rates)
    print(`${workers} workers, runs a second against one worker`, median(of) / one, 'times');

  const sizes = [largest / 10, largest];
  const heaps: number[] = [];
  for (const rows of sizes) {
    const { heap } = await sweep(rows, availableParallelism());
    heaps.push(heap);
    print(`${rows} runs, heap of the driver`, heap, 'MB');
  }
  print('  a run more', ((heaps[1]! - heaps[0]!) * 1e6) / (sizes[1]! - sizes[0]!), 'bytes');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
