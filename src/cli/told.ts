import { brokeLedger, isStopped } from '../experiments/index.js';
import { addressText, type StoredRun } from '../runs/parts/index.js';
import { exitCodes } from './exit-codes.js';
import type { World } from './world.js';

/** Says of runs that did not reach their last quarter why. */
export const tellStopped = (
  world: World,
  runs: readonly Pick<StoredRun, 'case' | 'scenario' | 'alarms'>[],
) => {
  const stopped = runs.filter(isStopped);
  if (stopped.length === 0) return;
  world.say(
    `${stopped.length} of ${runs.length} runs stopped before their last quarter; they count in every table.`,
  );
  for (const run of stopped.slice(0, 5)) world.say(`  ${addressText(run)}: ${run.alarms[0]!.detail}`);
  if (stopped.length > 5)
    world.say(`  and ${stopped.length - 5} more; column alarms of runs.parquet has all.`);
};

/** Books that do not close are the worst outcome; an ensemble none of which reached its end is a failed check. */
export const outcome = (runs: readonly Pick<StoredRun, 'alarms'>[]): number => {
  if (runs.some(brokeLedger)) return exitCodes.ledger;
  return runs.every(isStopped) ? exitCodes.check : exitCodes.ok;
};
