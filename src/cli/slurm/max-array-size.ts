import { slurmCommand } from './command.js';

/** Slurm's own default. */
export const USUAL_ARRAY_SIZE = 1001;

/** One more than the largest number a task may have. */
export const maxArraySize = async (signal?: AbortSignal): Promise<number> => {
  const text = await slurmCommand('scontrol', ['show', 'config'], signal);
  const size = Number(/^MaxArraySize\s*=\s*(\d+)/m.exec(text)?.[1] ?? Number.NaN);
  return size > 1 ? size : USUAL_ARRAY_SIZE;
};
