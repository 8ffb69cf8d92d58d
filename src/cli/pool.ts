import { Worker } from 'node:worker_threads';
import { InputError } from '../data/index.js';
import { AssemblyError } from '../economies/index.js';
import type { Done, Reply, Task, Workplace } from '../experiments/worker.js';
import { RunFolderError } from '../runs/index.js';

export interface Pool {
  /** Resolves when every task is done, or after drain, when every task under way is. */
  readonly finished: Promise<void>;
  /** Lets the tasks under way finish and starts no other. */
  drain(): void;
  /** Stops at once. */
  stop(): Promise<void>;
  /** Tasks under way. */
  readonly busy: number;
}

const workerFile = new URL('../experiments/worker.js', import.meta.url);

/**
 * Runs tasks on several threads, each in any order; what a member is does not depend on the thread. A task is asked for
 * when a thread is free, so that a million of them need not exist at once.
 */
export const startPool = <T extends { readonly task: Task }>(
  tasks: Iterable<T>,
  workers: number,
  workplace: Workplace,
  onDone: (task: T, done: Done) => void,
): Pool => {
  const waiting = tasks[Symbol.iterator]();
  let draining = false;
  const team = new Set<Worker>();
  const underWay = new Map<Worker, T>();
  const { promise, resolve, reject } = withResolvers();
  const dismiss = async (worker: Worker) => {
    team.delete(worker);
    await worker.terminate();
    if (team.size === 0) resolve();
  };
  const stop = async () => {
    draining = true;
    await Promise.all([...team].map(dismiss));
    resolve();
  };
  const fail = (problem: Error) => {
    reject(problem);
    void stop();
  };
  const give = (worker: Worker, next: IteratorResult<T>) => {
    if (draining || next.done) return void dismiss(worker);
    underWay.set(worker, next.value);
    worker.postMessage(next.value.task);
  };
  for (let i = 0; i < workers; i++) {
    const first = waiting.next();
    if (first.done) break;
    const worker = new Worker(workerFile, { workerData: workplace });
    team.add(worker);
    worker.on('message', (reply: Reply) => {
      const task = underWay.get(worker)!;
      underWay.delete(worker);
      if ('failure' in reply) return fail(revived(reply.failure));
      try {
        onDone(task, reply);
        give(worker, waiting.next());
      } catch (problem) {
        fail(problem as Error);
      }
    });
    worker.on('error', fail);
    give(worker, first);
  }
  if (team.size === 0) resolve();
  return {
    finished: promise,
    drain: () => void (draining = true),
    stop,
    get busy() {
      return underWay.size;
    },
  };
};

const withResolvers = () => {
  let resolve: () => void = () => {};
  let reject: (problem: Error) => void = () => {};
  const promise = new Promise<void>((fulfil, refuse) => {
    resolve = fulfil;
    reject = refuse;
  });
  return { promise, resolve, reject };
};

const revived = ({ name, message, stack }: { name: string; message: string; stack: string }) => {
  if (name === 'AssemblyError') return new AssemblyError(message);
  if (name === 'InputError') return new InputError(message);
  if (name === 'RunFolderError') return new RunFolderError(message);
  return Object.assign(new Error(message), { name, stack });
};
