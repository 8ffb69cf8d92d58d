import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSubject } from '../../../src/experiments/index.js';
import { runShard } from '../../../src/experiments/studies/run-shard.js';
import { SlurmRefusal } from '../../../src/cli/slurm/command.js';
import { singleCases } from '../../../src/cli/slurm/single-cases.js';
import { studyNamed } from '../../../src/cli/studies/study-named.js';
import type { World } from '../../../src/cli/world.js';
import { registry } from '../../economies/made.js';

/** What a test has the cluster do; tasks are done as soon as they are queued. */
export interface Pretended {
  world: World;
  /** Cases that no task survives, and what their logs end with. */
  poison: Map<number, string>;
  /** Lines of squeue. */
  queue: string;
  refusal: string;
  /** Arrays that were queued: what of, and the numbers as sbatch was given them. */
  queued: string[];
}

/** Stands for the commands of Slurm. */
export const pretendedCommand = (slurm: Pretended) => async (name: string, words: readonly string[]) => {
  if (name === 'squeue') return slurm.queue;
  if (name === 'scontrol') return 'MaxArraySize            = 1001\n';
  if (words[0] === '--version') return 'slurm 22.05\n';
  if (slurm.refusal !== '') throw new SlurmRefusal(`sbatch says: ${slurm.refusal}`);
  const valueOf = (option: string) =>
    words.find((word) => word.startsWith(`--${option}=`))!.slice(option.length + 3);
  const single = words.includes('--single-cases');
  slurm.queued.push(`${valueOf('comment')}: ${valueOf('array')}`);
  const job = slurm.queued.length;
  for (const number of numbersIn(valueOf('array'))) task(slurm, valueOf('chdir'), job, number, single);
  return `${job}\n`;
};

const task = ({ world, poison }: Pretended, folder: string, job: number, number: number, single: boolean) => {
  const open = studyNamed(world, folder);
  const { place } = single ? singleCases(world, open) : open;
  const what = `${single ? 'Case' : 'Shard'} ${number} of ${open.id} begins on n1.`;
  const first = number * place.casesPerShard;
  const killer = [...poison].find(([index]) => index >= first && index < first + place.casesPerShard);
  mkdirSync(join(folder, 'logs'), { recursive: true });
  writeFileSync(join(folder, 'logs', `${job}_${number}.log`), `${what}\n${killer?.[1] ?? ''}\n`);
  if (!killer) runShard(loadSubject(world.content, 'made', registry), place, number);
};

const numbersIn = (text: string) =>
  text
    .replace(/%.*/, '')
    .split(',')
    .flatMap((span) => {
      const [first, last = first] = span.split('-').map(Number);
      return Array.from({ length: last! - first! + 1 }, (_, i) => first! + i);
    });
