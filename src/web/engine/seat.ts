import type { Answer, Question } from './messages.js';
import type { EngineWorker, StartWorker } from './start-worker.js';

type Open = Extract<Question, { kind: 'open' }>;
type Failure = Extract<Answer, { kind: 'failure' }>;
export type SeatQuestion = Exclude<Question, { kind: 'open' }>;
export type SeatAnswer = Exclude<Answer, { kind: 'opened' }>;

export interface SeatHearing {
  /** It waits for a question. */
  free(): void;
  opened(): void;
  /** What its worker kept is gone; another begins. */
  crashed(): void;
  /** It will never answer again. */
  over(failure: Failure): void;
}

/** Where one worker sits: one question at a time; when the worker crashes another takes its place. */
export interface Seat {
  readonly free: boolean;
  ask(question: SeatQuestion, heard: (answer: SeatAnswer) => void): void;
  end(): void;
}

export const seatOf = (open: Open, start: StartWorker, on: SeatHearing): Seat => {
  let state: 'opening' | 'free' | 'busy' | 'over' = 'opening';
  let asked: { readonly number: number; readonly heard: (answer: SeatAnswer) => void } | undefined;
  let worker: EngineWorker;
  const settle = (answer: SeatAnswer) => {
    const { heard } = asked!;
    asked = undefined;
    heard(answer);
  };
  const giveUp = (failure: Failure) => {
    state = 'over';
    worker.end();
    on.over(failure);
  };
  const begin = () => {
    let current = true;
    state = 'opening';
    worker = start({
      answer: (answer) => {
        if (!current || state === 'over') return;
        if (state === 'opening' && answer.kind === 'failure') return giveUp(answer);
        state = 'free';
        if (answer.kind === 'opened') on.opened();
        else settle(answer);
        on.free();
      },
      crash: (message) => {
        if (!current || state === 'over') return;
        current = false;
        const failure = { kind: 'failure', name: 'WorkerCrash', message } as const;
        // What cannot even begin would crash for ever.
        if (state === 'opening') return giveUp(failure);
        worker.end();
        on.crashed();
        begin();
        if (asked) settle({ ...failure, number: asked.number });
      },
    });
    worker.ask(open);
  };
  begin();
  return {
    get free() {
      return state === 'free';
    },
    ask: (question, heard) => {
      state = 'busy';
      asked = { number: question.number, heard };
      worker.ask(question);
    },
    end: () => {
      state = 'over';
      worker.end();
    },
  };
};
