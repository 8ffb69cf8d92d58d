import type { PeopleAsked } from '../../experiments/index.js';
import type { StoredRun } from '../../runs/parts/index.js';
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

/** Of the cases of the newest question, which is over when done and lost are all that are wanted. */
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

/** Nothing else that the page knows of a question goes to a worker. */
const plain = ({ changes, readings, seed, scale }: StudyAsked): StudyAsked => ({
  changes,
  readings,
  seed,
  scale,
});

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
      let [done, lost] = [0, 0];
      const taskOf = (index: number) => ({
        index,
        question: { ...plain(asked), kind: 'case', index } as const,
        heard: (answer: Answer) => {
          if (newest !== mine) return;
          if (answer.kind === 'case') {
            const { baseline, changed } = answer;
            listener.pair({ index, baseline, changed }, { done: ++done, lost, wanted });
          } else if (answer.kind === 'failure')
            listener.lost(
              { index, name: answer.name, message: answer.message },
              { done, lost: ++lost, wanted },
            );
        },
      });
      crew.setCases(Array.from({ length: wanted }, (_, index) => taskOf(index)));
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
