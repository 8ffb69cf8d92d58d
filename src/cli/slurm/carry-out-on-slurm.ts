import { realpathSync } from 'node:fs';
import type { EngineOptions } from '../engine-options.js';
import { Ended } from '../exit-codes.js';
import { progressOf } from '../progress.js';
import { removeTables } from '../studies/merged-tables.js';
import type { OpenStudy } from '../studies/study-folder.js';
import type { World } from '../world.js';
import { SlurmRefusal } from './command.js';
import { type Interruption, interruptionOf } from './interruption.js';
import { openQueue, type Queue } from './queue.js';
import { type Standing, standingOf } from './standing.js';
import { writeSubmitScript } from './submit-script.js';
import { toldLost } from './told-lost.js';
import type { Run } from './tries.js';

/**
 * Runs every shard of a study without a valid part as tasks of Slurm. What Slurm says of a task is never taken for its
 * part: the study is done when all parts are there and valid. Jobs of the study that are queued already are waited
 * for. Ctrl-C leaves the jobs to Slurm, and the same command finds them again.
 */
export const carryOutOnSlurm = async (
  world: World,
  open: OpenStudy,
  options: EngineOptions,
): Promise<void> => {
  const standing = standingOf(world, open);
  if (await standing.look()) return standing.clear();
  const interruption = interruptionOf(world);
  try {
    const folder = realpathSync(open.place.folder);
    const queue = await openQueue(world, { id: open.id, folder }, options, interruption.signal);
    removeTables(open);
    writeSubmitScript(world, folder);
    const adopted = (await queue.look()) ?? [];
    if (adopted.length === 0) open.parts.removeHalfWritten();
    else world.say(adoptedText(queue, adopted.length));
    const progress = progressOf(world, standing.all, standing.done);
    try {
      await untilWhole({ open, standing, queue, interruption, options, report: progress.at });
    } finally {
      progress.end();
    }
    standing.clear();
  } catch (problem) {
    // Ctrl-C may end a command of Slurm before it has answered.
    if (!interruption.signal.aborted || !(problem instanceof SlurmRefusal)) throw problem;
    throw new Ended(
      'interrupted',
      'Stopped before Slurm answered; the same command finds what it has queued.',
    );
  } finally {
    interruption.release();
  }
};

interface Watch {
  readonly open: OpenStudy;
  readonly standing: Standing;
  readonly queue: Queue;
  readonly interruption: Interruption;
  readonly options: EngineOptions;
  readonly report: (runs: number) => void;
}

/** So many shards that fail together tell of a mistake that all have in common, and are not run case by case. */
const MANY = 10;

const untilWhole = async (watch: Watch) => {
  const { standing, queue, interruption, options, report } = watch;
  // Later, a part may be seen only some time after its task has ended.
  let idle = queue.jobs.length === 0 ? 1 : 0;
  let before = standing.parts;
  while (!(await standing.look())) {
    report(standing.done);
    if (interruption.asked) throw interrupted(watch);
    const tasks = await queue.look();
    idle = tasks?.length === 0 ? idle + 1 : 0;
    if (idle > 1) {
      const next = standing.next();
      if (next.newlySplit.length > MANY && standing.parts === before)
        throw given(
          watch,
          next.newlySplit.map((number) => ({ unit: 'shards', number })),
        );
      if (next.shards.length + next.cases.length === 0) throw given(watch, next.lost);
      before = standing.parts;
      standing.count('shards', await queue.submit('shards', next.shards));
      standing.count('cases', await queue.submit('cases', next.cases));
      idle = 0;
    }
    await interruption.wait(options.poll);
  }
  report(standing.done);
};

const kept = ({ open, standing }: Watch) =>
  `${standing.done} of ${standing.all} runs are kept in ${open.place.folder}`;

const jobsOf = ({ jobs }: Queue) => `${jobs.length === 1 ? 'Job' : 'Jobs'} ${jobs.join(', ')}`;

const adoptedText = (queue: Queue, tasks: number) =>
  `${jobsOf(queue)} of this study ${queue.jobs.length === 1 ? 'has' : 'have'} ${tasks} ${tasks === 1 ? 'task' : 'tasks'} left, which ${tasks === 1 ? 'is' : 'are'} waited for.`;

const interrupted = (watch: Watch) => {
  const { jobs } = watch.queue;
  const then =
    jobs.length === 0
      ? 'the same command goes on from there.'
      : `${jobsOf(watch.queue)} at Slurm ${jobs.length === 1 ? 'goes' : 'go'} on, and the same command waits for what is left. To cancel: scancel ${jobs.join(' ')}`;
  return new Ended('interrupted', `${kept(watch)}; ${then}`);
};

const given = (watch: Watch, lost: readonly Run[]) =>
  new Ended(
    'missing',
    [
      ...toldLost(watch.open, watch.queue, lost),
      `${kept(watch)}; the same command tries the others again.`,
    ].join('\n'),
  );
