import { shardsOf } from '../../experiments/index.js';
import { Ended } from '../exit-codes.js';
import { startPool } from '../pool.js';
import { progressOf } from '../progress.js';
import { workplaceOf } from '../subject-of.js';
import type { World } from '../world.js';
import type { OpenStudy } from './study-folder.js';

/**
 * Runs every shard without a valid part on this machine. The first Ctrl-C finishes the shards under way and keeps
 * them, the second stops now; whatever happened, the same command goes on from the parts that are there.
 */
export const carryOut = async (world: World, { place, parts }: OpenStudy, workers: number): Promise<void> => {
  const { study, cases, casesPerShard } = place;
  parts.removeHalfWritten();
  const missing = await parts.missingParts();
  if (missing.length === 0) return;
  const runsIn = (shard: number) =>
    study.scenarios.length * Math.min(casesPerShard, cases - shard * casesPerShard);
  const asked = cases * study.scenarios.length;
  let done = asked - missing.reduce((sum, shard) => sum + runsIn(shard), 0);
  const progress = progressOf(world, asked, done);
  const pool = startPool(
    missing.map((shard) => ({ task: { shard } })),
    workers,
    { ...workplaceOf(world, study.economy), study: place },
    ({ task: { shard } }) => progress.at((done += runsIn(shard))),
  );
  let interrupts = 0;
  const release = world.onInterrupt(() => {
    interrupts++;
    if (interrupts === 1) {
      world.say(`\nFinishing what is under way and keeping it; Ctrl-C again stops now.`);
      pool.drain();
    } else void pool.stop();
  });
  try {
    await pool.finished;
  } finally {
    release();
    progress.end();
  }
  if (interrupts > 0 && done < asked)
    throw new Ended(
      'interrupted',
      `${done} of ${asked} runs are kept in ${place.folder} (${shardsOf(cases, casesPerShard)} parts in all); the same command goes on from there.`,
    );
};
