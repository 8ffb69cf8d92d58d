import { homesOf } from './homes.js';
import { type Seat, type SeatAnswer, seatOf, type SeatQuestion } from './seat.js';
import { type StartWorker, startWorker } from './start-worker.js';

/** ready: the first worker has read the economy. failed: no worker is left. */
export type CrewState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly name: string; readonly message: string };

export interface CrewOptions {
  readonly economy: string;
  /** By path, as the command line reads them. */
  readonly files: Readonly<Record<string, string>>;
  readonly workers?: number;
  readonly start?: StartWorker;
  readonly onState?: (state: CrewState) => void;
}

type Unnumbered<T> = T extends SeatQuestion ? Omit<T, 'number'> : never;

export interface Task {
  /** Of the case it is about. */
  readonly index: number;
  readonly question: Unnumbered<SeatQuestion>;
  heard(answer: SeatAnswer): void;
}

/** Some workers, and tasks that wait for them. */
export interface Crew {
  readonly state: CrewState;
  /** Takes the place of all cases that wait. */
  setCases(tasks: readonly Task[]): void;
  /** Goes before them. */
  addCall(task: Task): void;
  /** They come when no case of the others waits for the same worker; lower cases first, whoever added them. */
  addBehind(tasks: readonly Task[]): void;
  /** Those of them that still wait will not be run. */
  dropBehind(tasks: readonly Task[]): void;
  close(): void;
}

const MOST = 4;

/** One processor is left to the page. */
export const workersFor = (processors: number): number => Math.max(1, Math.min(MOST, processors - 1));

export const crewOf = (options: CrewOptions): Crew => {
  const { economy, files, start = startWorker, onState } = options;
  const { workers = workersFor(navigator.hardwareConcurrency) } = options;
  const homes = homesOf<Seat>();
  const seats = new Set<Seat>();
  const calls: Task[] = [];
  const cases: Task[] = [];
  const behind: Task[] = [];
  let state: CrewState = { kind: 'opening' };
  let number = 0;
  const become = (next: CrewState) => {
    state = next;
    onState?.(next);
  };
  const give = (seat: Seat) => {
    if (!seat.free) return;
    const task = homes.take(calls, seat) ?? homes.take(cases, seat) ?? homes.take(behind, seat);
    if (task) seat.ask({ ...task.question, number: ++number }, task.heard);
  };
  const giveAll = () => {
    for (const seat of seats) give(seat);
    if (state.kind !== 'failed') return;
    for (const { heard } of [calls, cases, behind].flatMap((some) => some.splice(0)))
      heard({ ...state, kind: 'failure' });
  };
  for (let i = 0; i < workers; i++) {
    const seat: Seat = seatOf({ kind: 'open', economy, files }, start, {
      free: () => give(seat),
      opened: () => {
        if (state.kind === 'opening') become({ kind: 'ready' });
      },
      crashed: () => homes.forget(seat),
      over: ({ name, message }) => {
        homes.forget(seat);
        seats.delete(seat);
        if (seats.size === 0) become({ kind: 'failed', name, message });
        giveAll();
      },
    });
    seats.add(seat);
  }
  return {
    get state() {
      return state;
    },
    setCases: (tasks) => {
      cases.splice(0, cases.length, ...tasks);
      giveAll();
    },
    addCall: (task) => {
      calls.push(task);
      giveAll();
    },
    addBehind: (tasks) => {
      behind.push(...tasks);
      behind.sort((a, b) => a.index - b.index);
      giveAll();
    },
    dropBehind: (tasks) => {
      const dropped = new Set(tasks);
      behind.splice(0, behind.length, ...behind.filter((task) => !dropped.has(task)));
    },
    close: () => {
      for (const seat of seats) seat.end();
    },
  };
};
