import { parentPort, workerData } from 'node:worker_threads';
import { contentOnDisk } from '../data/files.js';
import type { Registry } from '../economies/index.js';
import type { StoredRun } from '../runs/parts/index.js';
import { runCase } from './studies/run-case.js';
import { runShard, type StudyPlace } from './studies/run-shard.js';
import { loadSubject } from './subject.js';

/** What a worker needs before its first task: where the files are, and a module that exports the institutions. */
export interface Workplace {
  readonly root: string;
  readonly economy: string;
  readonly registryModule: string;
  /** Where the parts of studies are. */
  readonly studies: readonly StudyPlace[];
}

/** One shard of one of the workplace's studies to be run and stored; or one case to be run again, storing nothing. */
export type Task =
  { readonly study: number; readonly shard: number } | { readonly study: number; readonly again: number };

export type Done =
  | { readonly shard: number; readonly stopped: number }
  | { readonly again: readonly Pick<StoredRun, 'case' | 'scenario' | 'fingerprint'>[] };
export type Reply =
  Done | { readonly failure: { readonly name: string; readonly message: string; readonly stack: string } };

const serve = async ({ root, economy, registryModule, studies }: Workplace) => {
  const port = parentPort!;
  const { institutions } = (await import(registryModule)) as { institutions: Registry };
  const subject = loadSubject(contentOnDisk(root), economy, institutions);
  port.on('message', (task: Task) => {
    const answer = (reply: Reply) => port.postMessage(reply);
    try {
      const place = studies[task.study]!;
      if ('shard' in task) return answer(runShard(subject, place, task.shard));
      const runs = runCase(subject, place.study, task.again);
      const again = runs.map(({ case: index, scenario, fingerprint }) => ({
        case: index,
        scenario,
        fingerprint,
      }));
      return answer({ again });
    } catch (problem) {
      const { name, message, stack = '' } = problem as Error;
      return answer({ failure: { name, message, stack } });
    }
  });
};

if (parentPort) await serve(workerData as Workplace);
