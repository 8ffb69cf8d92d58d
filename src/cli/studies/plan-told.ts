import type { EngineOptions } from '../engine-options.js';
import { Ended } from '../exit-codes.js';
import { submissionsOf } from '../slurm/submissions-of.js';
import type { World } from '../world.js';
import { type Plan, planOf } from './plan-of.js';
import type { OpenStudy } from './study-folder.js';

export interface TellOptions {
  readonly fresh?: boolean | undefined;
  readonly json?: boolean | undefined;
}

/** Tells what is left to run of each study and what it takes, then ends the command. */
export const tellPlans = async (
  world: World,
  studies: readonly OpenStudy[],
  options: EngineOptions & TellOptions,
): Promise<never> => {
  for (const open of studies) {
    const plan = await planOf(world, open, options);
    const sbatch = options.engine === 'slurm' ? await submissionsOf(world, open, plan.missing, options) : [];
    if (options.json)
      world.out(
        `${JSON.stringify({ ...plan, missing: plan.missing.length, ...(sbatch.length > 0 && { sbatch }) })}\n`,
      );
    else for (const line of [...inWords(open, plan), ...first(sbatch)]) world.out(`${line}\n`);
  }
  throw new Ended('ok', 'Nothing was kept. Without --dry-run it is carried out.');
};

const inWords = ({ place }: OpenStudy, plan: Plan): string[] => {
  const { runs, cases, shards, missing, bytesPerRun, bytesFrom, secondsPerCase, hours } = plan;
  const scenarios = place.study.scenarios.length;
  return [
    `${counted(runs, 'run')}: ${counted(cases, 'case')} of ${counted(scenarios, 'scenario')}, in ${counted(shards, 'shard')}, ${counted(shards - missing.length, 'part')} of which ${shards - missing.length === 1 ? 'is' : 'are'} there.`,
    `About ${sizeText(bytesPerRun)} for each run, ${sizeText(bytesPerRun * runs)} in all (${bytesFrom}).`,
    ...(secondsPerCase === undefined || hours === undefined
      ? []
      : [
          `About ${Number(secondsPerCase.toPrecision(2))} s for each ${place.apart ? 'run' : 'case'} on a processor of this machine, where one was run; ${Number(hours.toPrecision(2))} processor hours for what is left.`,
        ]),
  ];
};

const MOST_LINES = 10;

const first = (lines: readonly string[]): string[] =>
  lines.length <= MOST_LINES
    ? [...lines]
    : [...lines.slice(0, MOST_LINES), `... and ${lines.length - MOST_LINES} more; --json has all.`];

const counted = (number: number, what: string) =>
  `${number.toLocaleString('en')} ${what}${number === 1 ? '' : 's'}`;

const sizeText = (bytes: number): string => {
  const step = Math.max(0, Math.min(4, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  return `${Number((bytes / 1000 ** step).toPrecision(2))} ${['bytes', 'kB', 'MB', 'GB', 'TB'][step]}`;
};
