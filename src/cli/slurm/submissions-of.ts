import { resolve } from 'node:path';
import type { EngineOptions } from '../engine-options.js';
import { Ended } from '../exit-codes.js';
import type { OpenStudy } from '../studies/study-folder.js';
import type { World } from '../world.js';
import { chunksOf } from './chunks.js';
import { SlurmRefusal } from './command.js';
import { maxArraySize, USUAL_ARRAY_SIZE } from './max-array-size.js';
import { sbatchWords } from './submission.js';
import { quoted } from './submit-script.js';

/** The command lines that would queue some shards of a study. */
export const submissionsOf = async (
  world: World,
  { id, place }: OpenStudy,
  shards: readonly number[],
  options: EngineOptions,
): Promise<string[]> => {
  const size = await maxArraySize().catch((problem: unknown) => {
    if (!(problem instanceof SlurmRefusal || problem instanceof Ended)) throw problem;
    world.say(
      `Slurm is not asked how many tasks an array may have; ${USUAL_ARRAY_SIZE} is its usual MaxArraySize.`,
    );
    return USUAL_ARRAY_SIZE;
  });
  const study = { id, folder: resolve(place.folder) };
  return chunksOf(shards, size).map((chunk) =>
    ['sbatch', ...sbatchWords(study, 'shards', chunk, options).map(asTyped)].join(' '),
  );
};

const asTyped = (word: string) => (/^[\w@%+=:,./-]+$/.test(word) ? word : quoted(word));
