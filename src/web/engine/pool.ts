import type { PeopleAsked } from '../../experiments/index.js';
import type { StoredRun } from '../../runs/parts/index.js';
import { caseTasks, plain } from './case-tasks.js';
import { type CrewOptions, crewOf, type CrewState, type Task } from './crew.js';
import type { Answer, StudyAsked } from './messages.js';

export interface Pair {
  readonly index: number;
  readonly baseline: StoredRun;
  readonly changed: StoredRun;
}

/** A case without an answer: it cannot be run, or its worker crashed. A run that broke its ledger is an answer. */
export interface LostCase {
  readonly index: number;
  readonly name: string;
  readonly message: string;
}

/** Of the cases of a question, which is over when done and lost are all that are wanted. */
export interface Progress {
  readonly done: number;
  readonly lost: number;
  readonly wanted: number;
}

export interface Listener {
  pair(pair: Pair, progress: Progress): void;
  lost(lost: LostCase, progress: Progress): void;
}

/** The engine as the page has it. */
export interface Pool {
  readonly state: CrewState;
  /** Runs cases 0 to runs - 1. An older question is dropped: what runs is left to finish and nobody hears of it. */
  ask(asked: StudyAsked, runs: number, listener: Listener): void;
  /**
   * Runs some cases of another question behind those of the newest; the lowest cases of all studies come first, so that
   * a baseline is run once for all of them. What is returned cancels it.
   */
  study(asked: StudyAsked, cases: readonly number[], listener: Listener): () => void;
  /** Who paid whom in one case, before the cases that wait; rejected with an error named as the failure is. */
  money(asked: StudyAsked, index: number, year: number): Promise<AnswerOf<'money'>>;
  people(asked: StudyAsked, index: number, who?: PeopleAsked): Promise<AnswerOf<'people'>>;
  /** Drops the newest question. */
  cancel(): void;
  close(): void;
}

type AnswerOf<K extends Answer['kind']> = Extract<Answer, { kind: K }>;

const only = <K extends Answer['kind']>(kind: K, answer: Answer): AnswerOf<K> => {
  if (answer.kind === kind) return answer as AnswerOf<K>;
  const { name, message } =
    answer.kind === 'failure'
      ? answer
      : { name: 'Error', message: `${kind} was asked and ${answer.kind} came.` };
  throw Object.assign(new Error(message), { name });
};

export const openPool = (options: CrewOptions): Pool => {
  const crew = crewOf(options);
  const call = (question: Task['question']) =>
    new Promise<Answer>((heard) => crew.addCall({ index: question.index, question, heard }));
  let newest: symbol | undefined;
  return {
    get state() {
      return crew.state;
    },
    ask: (asked, wanted, listener) => {
      const mine = (newest = Symbol());
      const cases = Array.from({ length: wanted }, (_, index) => index);
      crew.setCases(caseTasks(asked, cases, listener, () => newest === mine));
    },
    study: (asked, cases, listener) => {
      let isWanted = true;
      const tasks = caseTasks(asked, cases, listener, () => isWanted);
      crew.addBehind(tasks);
      return () => {
        isWanted = false;
        crew.dropBehind(tasks);
      };
    },
    money: async (asked, index, year) =>
      only('money', await call({ ...plain(asked), kind: 'money', index, year })),
    people: async (asked, index, who) =>
      only('people', await call({ ...plain(asked), kind: 'people', index, ...(who && { who }) })),
    cancel: () => {
      newest = undefined;
      crew.setCases([]);
    },
    close: () => crew.close(),
  };
};
