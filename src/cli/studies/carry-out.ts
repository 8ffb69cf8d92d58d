import type { EngineOptions } from '../engine-options.js';
import { Ended } from '../exit-codes.js';
import { startPool } from '../pool.js';
import { progressOf } from '../progress.js';
import { carryOutOnSlurm } from '../slurm/carry-out-on-slurm.js';
import { workplaceOf } from '../subject-of.js';
import type { World } from '../world.js';
import { removeTables } from './merged-tables.js';
import type { OpenStudy } from './study-folder.js';

/** Runs every shard without a valid part, on this machine or on a cluster. */
export const carryOut = async (
  world: World,
  asked: OpenStudy | readonly [OpenStudy, ...OpenStudy[]],
  options: EngineOptions,
): Promise<void> => {
  const studies = 'place' in asked ? ([asked] as const) : asked;
  if (options.engine === 'local') return carryOutHere(world, studies, options.workers);
  for (const open of studies) await carryOutOnSlurm(world, open, options);
};

/**
 * Runs every shard without a valid part, of studies of one economy, on this machine. The first Ctrl-C finishes the
 * shards under way and keeps them, the second stops now; whatever happened, the same command goes on from the parts
 * that are there.
 */
const carryOutHere = async (
  world: World,
  studies: readonly [OpenStudy, ...OpenStudy[]],
  workers: number,
): Promise<void> => {
  const tasks: { readonly task: { readonly study: number; readonly shard: number } }[] = [];
  for (const [study, open] of studies.entries()) {
    open.parts.removeHalfWritten();
    const missing = await open.parts.missingParts();
    if (missing.length > 0) removeTables(open);
    for (const shard of missing) tasks.push({ task: { study, shard } });
  }
  if (tasks.length === 0) return;
  const runsIn = ({ task: { study, shard } }: (typeof tasks)[number]) =>
    studies[study]!.parts.sharding.addressesOf(shard).length;
  const all = studies.reduce((sum, { place }) => sum + place.cases * place.study.scenarios.length, 0);
  let done = all - tasks.reduce((sum, task) => sum + runsIn(task), 0);
  const [{ place }] = studies;
  const pool = startPool(
    tasks,
    workers,
    { ...workplaceOf(world, place.study.economy), studies: studies.map((open) => open.place) },
    (task) => progress.at((done += runsIn(task))),
  );
  let interrupts = 0;
  const release = world.onInterrupt(() => {
    interrupts++;
    if (interrupts === 1) {
      world.say(`\nFinishing what is under way and keeping it; Ctrl-C again stops now.`);
      pool.drain();
    } else void pool.stop();
  });
  // Who sees the first line may press Ctrl-C.
  const progress = progressOf(world, all, done);
  try {
    await pool.finished;
  } finally {
    release();
    progress.end();
  }
  if (interrupts > 0 && done < all)
    throw new Ended(
      'interrupted',
      `${done} of ${all} runs are kept in ${place.folder}; the same command goes on from there.`,
    );
};
