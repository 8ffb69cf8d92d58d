import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Design } from '../experiments/index.js';
import type { Workplace } from '../experiments/worker.js';
import { openRun, readManifest, type Run } from '../runs/files.js';
import { type Manifest, planOf } from '../runs/index.js';
import { Ended } from './exit-codes.js';
import { startPool } from './pool.js';
import { progressOf } from './progress.js';
import type { World } from './world.js';

/** A folder of runs and what its members are run with; its control, when both are wanted, is run beside it. */
export interface Wanted {
  readonly run: Run;
  readonly design: Design;
  readonly control?: Run;
}

/** Opens runs/<fingerprint>, or the folder asked for, and empties it first when everything is to be run again. */
export const openRuns = (
  world: World,
  manifest: Manifest,
  design: Design,
  { out, fresh }: { readonly out?: string | undefined; readonly fresh?: boolean | undefined },
): Run => {
  const folder = out ?? join(world.root, 'runs', planOf(manifest));
  if (fresh && readManifest(folder)) rmSync(join(folder, 'members'), { recursive: true, force: true });
  const run = openRun(folder, manifest, (sentence) => world.say(sentence));
  run.writeText('design.json', `${JSON.stringify(design)}\n`);
  return run;
};

/** Runs every missing member. The first Ctrl-C finishes the runs under way and keeps them, the second stops now. */
export const complete = async (
  world: World,
  wanted: readonly Wanted[],
  workers: number,
  workplace: Workplace,
): Promise<void> => {
  const tasks = wanted.flatMap(({ run, design, control }) => {
    const uncontrolled = new Set(control?.missingMembers());
    return run
      .missingMembers()
      .map((index) => ({ run, control, task: { design, index, withControl: uncontrolled.has(index) } }));
  });
  if (tasks.length === 0) return;
  const asked = wanted.reduce((sum, { run }) => sum + run.manifest.runs, 0);
  let done = asked - tasks.length;
  const progress = progressOf(world, asked, done);
  const pool = startPool(tasks, workers, workplace, ({ run, control }, found) => {
    if (!('member' in found)) return;
    run.writeMember(found.member);
    if (control && found.control) control.writeMember(found.control);
    progress.at(++done);
  });
  let interrupts = 0;
  const release = world.onInterrupt(() => {
    interrupts++;
    if (interrupts === 1) {
      world.say(`\nFinishing ${pool.busy} runs under way and keeping them; Ctrl-C again stops now.`);
      pool.drain();
    } else void pool.stop();
  });
  try {
    await pool.finished;
  } finally {
    release();
    progress.end();
  }
  if (interrupts > 0 && done < asked) {
    const folder = wanted[0]!.run.folder;
    throw new Ended(
      'interrupted',
      `${done} of ${asked} runs are kept in ${folder}; the same command goes on from there.`,
    );
  }
};
