import { slurmCommand } from './command.js';
import { jobName, readComment, type Unit } from './submission.js';

/** A task of a study that Slurm has not done with. */
export interface LiveTask {
  readonly job: string;
  /** Its number in the job; NaN of a job that is no array. */
  readonly task: number;
  readonly state: string;
  readonly reason: string;
  /** What it runs; undefined when its job was not queued as Saisei does it. */
  readonly runs: { readonly unit: Unit; readonly number: number } | undefined;
}

/** The tasks of a study in a folder that are queued or running. */
export const liveTasks = async (id: string, folder: string, signal: AbortSignal): Promise<LiveTask[]> => {
  const text = await slurmCommand(
    'squeue',
    [
      '--noheader',
      '--array',
      `--name=${jobName(id)}`,
      `--user=${process.getuid!()}`,
      '--format=%F|%K|%T|%k|%r|%Z',
    ],
    signal,
  );
  return text.split('\n').flatMap((line) => readTask(line, folder) ?? []);
};

const readTask = (line: string, folder: string): LiveTask | undefined => {
  const [job, task, state, comment, reason, ...at] = line.trim().split('|');
  // Runs of the same study in another folder.
  if (job === undefined || state === undefined || at.join('|') !== folder) return undefined;
  const told = readComment(comment!);
  const runs =
    told && /^\d+$/.test(task!) ? { unit: told.unit, number: told.offset + Number(task) } : undefined;
  return { job, task: Number(task), state, reason: reason!, runs };
};
