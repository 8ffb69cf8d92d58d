import type { EngineOptions } from '../engine-options.js';
import { runsInShard, runsOfStudy } from '../../experiments/studies/run-shard.js';
import { Ended } from '../exit-codes.js';
import { startPool } from '../pool.js';
import { progressOf } from '../progress.js';
import { carryOutOnSlurm } from '../slurm/carry-out-on-slurm.js';
import { workplaceOf } from '../subject-of.js';
import type { World } from '../world.js';
import { removeTables } from './merged-tables.js';
import { type TellOptions, tellPlans } from './plan-told.js';
import type { OpenStudy } from './study-folder.js';

/** Runs every shard without a valid part, on this machine or on a cluster. */
export const carryOut = async (
  world: World,
  asked: OpenStudy | readonly [OpenStudy, ...OpenStudy[]],
  options: EngineOptions & TellOptions,
): Promise<void> => {
  const studies = 'place' in asked ? ([asked] as const) : asked;
  if (options.dryRun) return tellPlans(world, studies, options);
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
  const missing: number[][] = [];
  let done = 0;
  for (const open of studies) {
    open.parts.removeHalfWritten();
    const shards = await open.parts.missingParts();
    missing.push(shards);
    done += runsOfStudy(open.place) - shards.reduce((sum, shard) => sum + runsInShard(open.place, shard), 0);
  }
  if (missing.every((shards) => shards.length === 0)) return;
  const all = studies.reduce((sum, open) => sum + runsOfStudy(open.place), 0);
  const [{ place }] = studies;
  const added = new Set<OpenStudy>();
  const pool = startPool(
    tasksOf(missing),
    workers,
    { ...workplaceOf(world, place.study.economy), studies: studies.map((open) => open.place) },
    ({ task }) => {
      const open = studies[task.study]!;
      if (!added.has(open)) removeTables(open);
      added.add(open);
      progress.at((done += runsInShard(open.place, task.shard)));
    },
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

function* tasksOf(missing: readonly (readonly number[])[]) {
  for (const [study, shards] of missing.entries())
    for (const shard of shards) yield { task: { study, shard } };
}
