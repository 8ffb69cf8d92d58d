import { parentPort, workerData } from 'node:worker_threads';
import { contentOnDisk } from '../data/files.js';
import type { Registry } from '../economies/index.js';
import type { Member } from '../runs/index.js';
import { runPair } from './branch.js';
import type { Design } from './design.js';
import { runMember } from './member.js';
import { loadSubject } from './subject.js';

/** What a worker needs before its first task: where the files are, and a module that exports the institutions. */
export interface Workplace {
  readonly root: string;
  readonly economy: string;
  readonly registryModule: string;
}

/** One member of one design; with its control when that is wanted too. */
export interface Task {
  readonly design: Design;
  readonly index: number;
  readonly withControl?: boolean;
}

export type Reply =
  | { readonly member: Member; readonly control?: Member }
  | { readonly failure: { readonly name: string; readonly message: string; readonly stack: string } };

const serve = async ({ root, economy, registryModule }: Workplace) => {
  const port = parentPort!;
  const { institutions } = (await import(registryModule)) as { institutions: Registry };
  const subject = loadSubject(contentOnDisk(root), economy, institutions);
  port.on('message', ({ design, index, withControl }: Task) => {
    const answer = (reply: Reply) => port.postMessage(reply);
    try {
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
