import { execFile } from 'node:child_process';
import { Ended } from '../exit-codes.js';

/** What a command of Slurm said, when it did not do what it was asked. */
export class SlurmRefusal extends Error {}

const MOST = 256 * 1024 * 1024;

/** Runs a command of Slurm without a shell and gives what it prints; a SlurmRefusal when it fails. */
export const slurmCommand = (name: string, words: readonly string[], signal?: AbortSignal): Promise<string> =>
  new Promise((resolve, reject) => {
    execFile(name, words, { maxBuffer: MOST, ...(signal && { signal }) }, (problem, said, complaint) => {
      if (!problem) return resolve(said);
      if (problem.code === 'ENOENT' || problem.code === 'EACCES')
        return reject(
          new Ended(
            'missing',
            `${name} is not on this machine; run this where Slurm's commands are, or leave out --engine slurm.`,
          ),
        );
      const last = complaint.trim().split('\n').at(-1) || problem.message.split('\n')[0]!;
      reject(
        new SlurmRefusal(`${name} says: ${last.replace(/^\w+: (error|fatal): /, '').replace(/\.$/, '')}`),
      );
    });
  });
