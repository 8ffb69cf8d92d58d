import { parentPort, workerData } from 'node:worker_threads';
import { contentOnDisk } from '../data/files.js';
import type { Registry } from '../economies/index.js';
import type { Member } from '../runs/index.js';
import { runPair } from './branch.js';
import type { Design } from './design.js';
import { runMember } from './member.js';
import { runShard, type StudyPlace } from './studies/run-shard.js';
import { loadSubject } from './subject.js';

/** What a worker needs before its first task: where the files are, and a module that exports the institutions. */
export interface Workplace {
  readonly root: string;
  readonly economy: string;
  readonly registryModule: string;
  /** Where the parts of a study go, for workers that run shards. */
  readonly study?: StudyPlace;
}

/** One member of one design, with its control when that is wanted too; or one shard of the workplace's study. */
export type Task =
  | { readonly design: Design; readonly index: number; readonly withControl?: boolean }
  | { readonly shard: number };

export type Done =
  | { readonly member: Member; readonly control?: Member }
  | { readonly shard: number; readonly stopped: number };
export type Reply =
  Done | { readonly failure: { readonly name: string; readonly message: string; readonly stack: string } };

const serve = async ({ root, economy, registryModule, study }: Workplace) => {
  const port = parentPort!;
  const { institutions } = (await import(registryModule)) as { institutions: Registry };
  const subject = loadSubject(contentOnDisk(root), economy, institutions);
  port.on('message', (task: Task) => {
    const answer = (reply: Reply) => port.postMessage(reply);
    try {
      if ('shard' in task) return answer(runShard(subject, study!, task.shard));
      const { design, index, withControl } = task;
      if (!withControl) return answer({ member: runMember(subject, design, index) });
      const { control, changed } = runPair(subject, design, index);
      return answer({ member: changed, control });
    } catch (problem) {
      const { name, message, stack = '' } = problem as Error;
      return answer({ failure: { name, message, stack } });
    }
  });
};

if (parentPort) await serve(workerData as Workplace);
