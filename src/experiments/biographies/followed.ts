import type { StagedPath } from '../studies/staged-path.js';
import type { InWorlds } from '../worlds.js';
import { type BankSeen, lookAtBank } from './bank-seen.js';
import type { Candidate } from './candidates.js';
import { type FirmSeen, lookAtFirm } from './firm-seen.js';
import { type Watcher, watched, watcher } from './watching.js';
import { lookAtWorker, type WorkerSeen } from './worker-seen.js';

/** What was seen of a bank, and of a firm and a worker beside it. */
export interface Seen {
  readonly bank: readonly BankSeen[];
  readonly firm: readonly FirmSeen[];
  readonly worker: readonly WorkerSeen[];
}

/** Runs a path to a quarter and returns what was seen on the way of each candidate. */
export const followed = (
  path: StagedPath,
  until: number,
  bank: number,
  candidates: readonly Candidate[],
): Seen[] => {
  const ofBank = watcher('banks', bank, lookAtBank);
  const pairs = candidates.map(({ firm, worker }) => ({
    firm: firm === undefined ? [] : [watcher('firms', firm, lookAtFirm)],
    worker: worker === undefined ? [] : [watcher('workers', worker, lookAtWorker)],
  }));
  watched(path, until, [ofBank, ...pairs.flatMap(({ firm, worker }) => [...firm, ...worker])]);
  const seen = <Of>([one]: readonly Watcher<Of>[]) => one?.seen ?? [];
  return pairs.map(({ firm, worker }) => ({ bank: ofBank.seen, firm: seen(firm), worker: seen(worker) }));
};

export const joined = (before: Seen, after: Seen): Seen => ({
  bank: [...before.bank, ...after.bank],
  firm: [...before.firm, ...after.firm],
  worker: [...before.worker, ...after.worker],
});

/** The place of the firm whose staff differs most; of the first of those that differ alike. */
export const mostDifferent = ({ history, changed }: InWorlds<readonly Seen[]>): number => {
  const differences = history.map((one, k) => difference(one.firm, changed[k]!.firm));
  return differences.indexOf(Math.max(...differences));
};

/** Of the staff of each quarter, as a part of the larger, so that a firm there in one world only counts for one. */
export const difference = (
  one: readonly Pick<FirmSeen, 'staff'>[],
  other: readonly Pick<FirmSeen, 'staff'>[],
): number => {
  let sum = 0;
  for (let k = 0; k < Math.max(one.length, other.length); k++) {
    const [a, b] = [one[k]?.staff ?? 0, other[k]?.staff ?? 0];
    if (a !== b) sum += Math.abs(a - b) / Math.max(a, b);
  }
  return sum;
};
