import { readFileSync } from 'node:fs';

const MOST_LETTERS = 300;

/** Why a task ended, as the end of its log has it; undefined when it says nothing. */
export const reasonInLog = (path: string): string | undefined => {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  const begun = lines.findLastIndex((line) => / begins on .*\.$/.test(line));
  const after = lines.slice(begun + 1).filter((line) => line.trim() !== '');
  // What Slurm did to a task says more than what the task last said.
  const slurm = after.findLast((line) => /^(slurmstepd|srun|slurmd): |oom[-_ ]kill/i.test(line));
  const line = slurm ?? after.find((one) => !/^\s*at /.test(one));
  return line && (line.length > MOST_LETTERS ? `${line.slice(0, MOST_LETTERS)}...` : line);
};
