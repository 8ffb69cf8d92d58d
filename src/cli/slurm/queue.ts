import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { EngineOptions } from '../engine-options.js';
import { Ended } from '../exit-codes.js';
import type { World } from '../world.js';
import { type Chunk, chunksOf } from './chunks.js';
import { slurmCommand, SlurmRefusal } from './command.js';
import { type LiveTask, liveTasks } from './live-tasks.js';
import { maxArraySize } from './max-array-size.js';
import { sbatchWords, type Unit } from './submission.js';
import { LOGS } from './submit-script.js';
import type { Run } from './tries.js';

/** The jobs of one study at Slurm. */
export interface Queue {
  /** Its tasks that are queued or running; undefined when Slurm does not answer. */
  look(): Promise<readonly LiveTask[] | undefined>;
  /** Queues shards or cases and gives those that Slurm took. */
  submit(unit: Unit, numbers: readonly number[]): Promise<number[]>;
  /** Jobs that had tasks at the last look, or were queued since. */
  readonly jobs: readonly string[];
  /** The log of the last task that ran a shard or a case. */
  logOf(run: Run): string | undefined;
}

interface Study {
  readonly id: string;
  readonly folder: string;
}

// Busy controllers let go of a caller now and then; another refusal is meant.
const passing = /timed out|unable to contact|connection refused|temporarily/i;
const MOST_REFUSALS = 5;

/** Opens the queue; ends with a sentence when there is no Slurm here. */
export const openQueue = async (
  world: World,
  study: Study,
  options: EngineOptions,
  signal: AbortSignal,
): Promise<Queue> => {
  const widest = await limitHere(signal);
  const jobs = new Map<string, { readonly unit: Unit; readonly offset: number } | undefined>();
  let live: readonly string[] = [];
  let silent = false;
  let refusals = 0;
  const held = new Set<string>();

  const take = async (unit: Unit, chunk: Chunk): Promise<boolean> => {
    try {
      const told = await slurmCommand('sbatch', sbatchWords(study, unit, chunk, options), signal);
      // Of several clusters it also says which.
      const job = told.trim().split(';')[0]!;
      jobs.set(job, { unit, offset: chunk.offset });
      live = [...live, job];
      refusals = 0;
      const tasks = chunk.numbers.length;
      world.say(`Job ${job} has ${tasks} ${tasks === 1 ? 'task' : 'tasks'}.`);
      return true;
    } catch (problem) {
      if (!(problem instanceof SlurmRefusal)) throw problem;
      if (signal.aborted) return false;
      const wait = live.length > 0 || (passing.test(problem.message) && ++refusals < MOST_REFUSALS);
      if (!wait) throw new Ended('missing', `${problem.message}.`);
      world.say(`${problem.message}. The rest is queued later.`);
      return false;
    }
  };
  return {
    get jobs() {
      return live;
    },
    async look() {
      try {
        const tasks = await liveTasks(study.id, study.folder, signal);
        silent = false;
        live = [...new Set(tasks.map(({ job }) => job))];
        for (const { job, task, runs } of tasks)
          if (!jobs.has(job)) jobs.set(job, runs && { unit: runs.unit, offset: runs.number - task });
        for (const { job, reason } of tasks.filter((one) => stuck.test(one.reason)))
          if (!held.has(`${job} ${reason}`)) {
            held.add(`${job} ${reason}`);
            world.say(`Slurm does not start all of job ${job}: ${reason}. See: scontrol show job ${job}`);
          }
        return tasks;
      } catch (problem) {
        if (!(problem instanceof SlurmRefusal)) throw problem;
        if (!silent && !signal.aborted) world.say(`${problem.message}. Parts are still counted.`);
        silent = true;
        return undefined;
      }
    },
    async submit(unit, numbers) {
      const taken: number[] = [];
      for (const chunk of chunksOf(numbers, widest)) {
        if (signal.aborted || !(await take(unit, chunk))) break;
        for (const number of chunk.numbers) taken.push(number + chunk.offset);
      }
      return taken;
    },
    logOf({ unit, number }) {
      for (const [job, what] of [...jobs].toReversed()) {
        if (what?.unit !== unit) continue;
        const path = join(study.folder, LOGS, `${job}_${number - what.offset}.log`);
        if (existsSync(path)) return path;
      }
      return undefined;
    },
  };
};

const limitHere = async (signal: AbortSignal) => {
  try {
    await slurmCommand('sbatch', ['--version'], signal);
    return await maxArraySize(signal);
  } catch (problem) {
    if (!(problem instanceof SlurmRefusal) || signal.aborted) throw problem;
    throw new Ended('missing', `${problem.message}. Slurm cannot be reached from this machine.`);
  }
};

// Reasons that do not pass by themselves.
const stuck = /held|invalid|never ?satisfied|^(Partition(Time|Node)Limit|ReqNodeNotAvail|BadConstraints)/i;
