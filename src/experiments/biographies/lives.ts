import type { Alarm } from '../../runs/index.js';
import type { InWorlds } from '../worlds.js';
import type { BankLife } from './bank-life.js';
import type { FirmLife } from './firm-life.js';
import type { WorkerLife } from './worker-life.js';

/** One agent in both worlds; the years before they part are the same in both. */
export interface TwoLives<Life> extends InWorlds<Life> {
  readonly id: number;
  /** Asked for by its id, or chosen by the rule. */
  readonly chosen: 'asked' | 'rule';
}

/** A bank, a firm and a worker in both worlds, with amounts as each of them has them. Plain data. */
export interface People {
  /** First period in which the worlds can differ; null when nothing is changed. */
  readonly parting: number | null;
  /** Period at whose start the three were chosen; real pay is at the prices before it. */
  readonly chosenAt: number;
  /** First and last period of the runs. */
  readonly start: number;
  readonly end: number;
  readonly money: string;
  /** Real agents for each simulated one. */
  readonly scale: number;
  readonly bank: TwoLives<BankLife>;
  /** Null where no firm employs anybody of the age asked for. */
  readonly firm: TwoLives<FirmLife> | null;
  readonly worker: TwoLives<WorkerLife> | null;
  /** Why a world stopped before its last quarter. */
  readonly stopped: Partial<InWorlds<Alarm>>;
}

/** Whom to tell of, by id, instead of whom the rules choose. */
export interface PeopleAsked {
  readonly bank?: number;
  readonly firm?: number;
  readonly worker?: number;
}
