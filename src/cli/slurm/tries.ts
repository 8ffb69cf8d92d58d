import type { OpenStudy } from '../studies/study-folder.js';
import { casesIn } from './single-cases.js';
import type { Unit } from './submission.js';

/** A shard or a single case. */
export interface Run {
  readonly unit: Unit;
  readonly number: number;
}

/** What is queued next, and what is given up. */
export interface Next {
  readonly shards: readonly number[];
  readonly cases: readonly number[];
  readonly lost: readonly Run[];
  /** Shards that are run case by case from now on. */
  readonly newlySplit: readonly number[];
}

export interface Tries {
  /** Shards that are run case by case. */
  readonly split: Set<number>;
  /** Counts a try of each. */
  count(unit: Unit, numbers: readonly number[]): void;
  /** What to do about everything without a valid part, now that nothing of the study is queued. */
  next(valid: ReadonlySet<number>, validCases: ReadonlySet<number>): Next;
}

/** A machine may fail once; what fails twice is run case by case, and a case that fails twice is given up. */
const MOST_TRIES = 2;

export const triesOf = (open: OpenStudy): Tries => {
  const tries = { shards: new Map<number, number>(), cases: new Map<number, number>() };
  const split = new Set<number>();
  const isSpent = (unit: Unit, number: number) => (tries[unit].get(number) ?? 0) >= MOST_TRIES;
  const isSingle = open.place.apart === true || open.place.casesPerShard === 1;
  return {
    split,
    count: (unit, numbers) => {
      for (const number of numbers) tries[unit].set(number, (tries[unit].get(number) ?? 0) + 1);
    },
    next(valid, validCases) {
      const shards: number[] = [];
      const cases: number[] = [];
      const lost: Run[] = [];
      const newlySplit: number[] = [];
      for (let shard = 0; shard < open.parts.sharding.shards; shard++) {
        if (valid.has(shard)) continue;
        if (!split.has(shard)) {
          if (!isSpent('shards', shard)) shards.push(shard);
          else if (isSingle) lost.push({ unit: 'shards', number: shard });
          else newlySplit.push(shard);
          if (newlySplit.at(-1) !== shard) continue;
          split.add(shard);
        }
        for (const index of casesIn(open, shard).filter((one) => !validCases.has(one)))
          if (isSpent('cases', index)) lost.push({ unit: 'cases', number: index });
          else cases.push(index);
      }
      return { shards, cases, lost, newlySplit };
    },
  };
};
