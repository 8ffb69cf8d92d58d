import { brokeLedger, isStopped } from '../experiments/index.js';
import type { Member } from '../runs/index.js';
import { exitCodes } from './exit-codes.js';
import type { World } from './world.js';

/** Says of each member that did not reach its last quarter why. */
export const tellStopped = (world: World, members: readonly Member[]) => {
  const stopped = members.filter(isStopped);
  if (stopped.length === 0) return;
  world.say(
    `${stopped.length} of ${members.length} runs stopped before their last quarter; they count in every table.`,
  );
  for (const { index, alarms } of stopped.slice(0, 5)) world.say(`  run ${index}: ${alarms[0]!.detail}`);
  if (stopped.length > 5) world.say(`  and ${stopped.length - 5} more, in members/.`);
};

/** Books that do not close are the worst outcome; an ensemble none of which reached its end is a failed check. */
export const outcome = (members: readonly Pick<Member, 'alarms'>[]): number => {
  if (members.some(brokeLedger)) return exitCodes.ledger;
  return members.every(isStopped) ? exitCodes.check : exitCodes.ok;
};
