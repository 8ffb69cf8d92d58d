import { brokeLedger, isStopped } from '../experiments/index.js';
import { addressText, type StoredRun } from '../runs/parts/index.js';
import { warn } from './answer.js';
import { exitCodes } from './exit-codes.js';
import type { World } from './world.js';

/** Says of runs that did not reach their last quarter why. */
export const tellStopped = (
  world: World,
  runs: readonly Pick<StoredRun, 'case' | 'scenario' | 'alarms'>[],
) => {
  const stopped = runs.filter(isStopped);
  if (stopped.length === 0) return;
  const told = [
    `${stopped.length} of ${runs.length} runs stopped before their last quarter; they count in every table.`,
    ...stopped.slice(0, 5).map((run) => `  ${addressText(run)}: ${run.alarms[0]!.detail}`),
    ...(stopped.length > 5
      ? [`  and ${stopped.length - 5} more; column alarms of runs.parquet has all.`]
      : []),
  ];
  warn(world, told.join('\n'));
};

/** Books that do not close are the worst outcome; an ensemble none of which reached its end is a failed check. */
export const outcome = (runs: readonly Pick<StoredRun, 'alarms'>[]): number => {
  if (runs.some(brokeLedger)) return exitCodes.ledger;
  return runs.every(isStopped) ? exitCodes.check : exitCodes.ok;
};
