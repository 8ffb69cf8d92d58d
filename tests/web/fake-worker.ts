import type { Answer, Question } from '../../src/web/engine/messages.js';
import type { Hearing, StartWorker } from '../../src/web/engine/start-worker.js';

type Case = Extract<Question, { kind: 'case' }>;

/** A worker that answers when the test says so. */
export class FakeWorker {
  readonly asked: Question[] = [];
  ended = false;
  readonly hearing: Hearing;

  constructor(hearing: Hearing) {
    this.hearing = hearing;
  }

  /** Indexes of the cases it was asked, in order. */
  get cases() {
    return this.asked.filter((one): one is Case => one.kind === 'case').map(({ index }) => index);
  }

  get last() {
    return this.asked.at(-1)!;
  }

  opened() {
    this.hearing.answer({ kind: 'opened' });
  }

  answer(more: Partial<Record<string, unknown>> = {}) {
    const { last } = this;
    if (last.kind === 'open') throw new Error('It was asked nothing.');
    const runOf = (scenario: string) => ({ case: last.index, scenario });
    const answer = {
      kind: last.kind,
      number: last.number,
      baseline: runOf('history'),
      changed: runOf('changed'),
    };
    this.hearing.answer({ ...answer, ...more } as unknown as Answer);
  }
}

export const fakeWorkers = () => {
  const workers: FakeWorker[] = [];
  const start: StartWorker = (hearing) => {
    const worker = new FakeWorker(hearing);
    workers.push(worker);
    return { ask: (question) => worker.asked.push(question), end: () => (worker.ended = true) };
  };
  return { workers, start };
};
