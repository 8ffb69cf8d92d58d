import type { Answer, Question } from './messages.js';

/** A worker as the pool sees it. */
export interface EngineWorker {
  ask(question: Question): void;
  end(): void;
}

export interface Hearing {
  answer(answer: Answer): void;
  /** The worker is dead. */
  crash(message: string): void;
}

export type StartWorker = (hearing: Hearing) => EngineWorker;

export const startWorker: StartWorker = ({ answer, crash }) => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => answer(data));
  worker.addEventListener('error', ({ message }) => crash(message ?? ''));
  worker.addEventListener('messageerror', () => crash('An answer could not be read.'));
  return { ask: (question) => worker.postMessage(question), end: () => worker.terminate() };
};
