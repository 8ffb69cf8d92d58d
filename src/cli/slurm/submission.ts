import type { EngineOptions } from '../engine-options.js';
import { arrayText } from './array-text.js';
import type { Chunk } from './chunks.js';
import { LOGS, SCRIPT } from './submit-script.js';

/** Whether the numbers of an array are those of shards or of single cases. */
export type Unit = 'shards' | 'cases';

/** The name by which the jobs of a study are found again. */
export const jobName = (id: string): string => `saisei-${id}`;

/** The words for sbatch that queue some shards or cases of the study in a folder. */
export const sbatchWords = (
  { id, folder }: { readonly id: string; readonly folder: string },
  unit: Unit,
  { offset, numbers }: Chunk,
  options: EngineOptions,
): string[] => {
  const { partition, account, time, memory, cpus, concurrent, sbatch } = options;
  return [
    `--array=${arrayText(numbers)}${concurrent === undefined ? '' : `%${concurrent}`}`,
    '--requeue',
    '--parsable',
    `--job-name=${jobName(id)}`,
    `--comment=${commentOf(unit, offset)}`,
    `--chdir=${folder}`,
    `--output=${LOGS}/%A_%a.log`,
    '--open-mode=append',
    '--ntasks=1',
    `--cpus-per-task=${cpus}`,
    ...(partition === undefined ? [] : [`--partition=${partition}`]),
    ...(account === undefined ? [] : [`--account=${account}`]),
    ...(time === undefined ? [] : [`--time=${time}`]),
    ...(memory === undefined ? [] : [`--mem=${memory}`]),
    ...sbatch,
    SCRIPT,
    String(offset),
    ...(unit === 'cases' ? ['--single-cases'] : []),
  ];
};

const commentOf = (unit: Unit, offset: number) => `${unit} from ${offset}`;

/** What the comment of a job says of its numbers; undefined when it is not one of ours. */
export const readComment = (text: string): { readonly unit: Unit; readonly offset: number } | undefined => {
  const [, unit, offset] = /^(shards|cases) from (\d+)$/.exec(text) ?? [];
  return unit === undefined ? undefined : { unit: unit as Unit, offset: Number(offset) };
};
