import { Ended } from './exit-codes.js';

/** What schedulers call the number of a task of an array, and where they count from. */
const schedulers = [
  { variable: 'SLURM_ARRAY_TASK_ID', first: 0 },
  { variable: 'PBS_ARRAY_INDEX', first: 0 },
  { variable: 'SGE_TASK_ID', first: 1 },
  { variable: 'LSB_JOBINDEX', first: 1 },
] as const;

/** The number of this task, from 0, as the scheduler that started it says. */
export const indexFromScheduler = (environment: Readonly<Record<string, string | undefined>>): number => {
  for (const { variable, first } of schedulers) {
    const text = environment[variable];
    // Grid Engine says 'undefined' and LSF 0 of a job that is no array.
    if (text === undefined || text === 'undefined' || (first === 1 && text === '0')) continue;
    const index = Number(text) - first;
    if (/^\d+$/.test(text) && index >= 0) return index;
    throw new Ended('usage', `${variable} is ${text}, which is no number of a task from ${first}.`);
  }
  const names = schedulers.map(({ variable }) => variable).join(', ');
  throw new Ended('usage', `No scheduler says which task this is: none of ${names} is set. Give --index.`);
};
