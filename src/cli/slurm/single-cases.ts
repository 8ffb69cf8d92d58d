import { join } from 'node:path';
import { casesOfShard } from '../../experiments/studies/study.js';
import { partsOf } from '../../experiments/studies/run-shard.js';
import type { OpenStudy } from '../studies/study-folder.js';
import type { World } from '../world.js';

/** The folder in which the cases of a shard that fails are kept one by one. */
export const SINGLE = 'single-cases';

/** The same study with every case in a part of its own, in a folder inside it. */
export const singleCases = (world: World, { place, id }: OpenStudy): OpenStudy => {
  const { folder, study, cases } = place;
  const single = { folder: join(folder, SINGLE), study, cases, casesPerShard: 1 };
  return { place: single, id, parts: partsOf(single, (sentence) => world.say(sentence), false) };
};

/** The cases of a shard. */
export const casesIn = ({ place: { casesPerShard, cases } }: OpenStudy, shard: number): number[] =>
  casesOfShard(shard, casesPerShard, cases);

/** Writes the part of a shard from its single cases, all of which are there. */
export const joinCases = async (open: OpenStudy, single: OpenStudy, shard: number): Promise<void> => {
  const runs = [];
  for (const index of casesIn(open, shard)) runs.push(...(await single.parts.readPart(index)));
  open.parts.writePart(shard, runs);
};
