import { relative } from 'node:path';
import type { OpenStudy } from '../studies/study-folder.js';
import type { Queue } from './queue.js';
import { reasonInLog } from './reason-in-log.js';
import type { Run } from './tries.js';

const MOST = 5;

/** A sentence for each of the first runs that were given up: which, why, and where it is written. */
export const toldLost = (open: OpenStudy, queue: Queue, lost: readonly Run[]): string[] => {
  const told = lost.slice(0, MOST).map((run) => {
    const log = queue.logOf(run);
    const reason = log === undefined ? 'it has no log' : (reasonInLog(log) ?? 'its log says nothing');
    const where = log === undefined ? '' : ` (${relative(process.cwd(), log) || log})`;
    return `${nameOf(open, run)} did not come out: ${reason}${where}`;
  });
  return lost.length > MOST ? [...told, `and ${lost.length - MOST} more`] : told;
};

const nameOf = ({ place }: OpenStudy, { unit, number }: Run) => {
  if (unit === 'cases') return `Case ${number}`;
  const { scenarios } = place.study;
  if (!place.apart) return place.casesPerShard === 1 ? `Case ${number}` : `Shard ${number}`;
  return `Case ${Math.floor(number / scenarios.length)} of ${scenarios[number % scenarios.length]!.name}`;
};
