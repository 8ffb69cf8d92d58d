import { isAbsolute, resolve } from 'node:path';
import { Ended } from '../exit-codes.js';
import type { World } from '../world.js';
import { folderOf, type OpenStudy, studyIn } from './study-folder.js';

/** The study in a folder of runs, or of an id in runs/. */
export const studyNamed = (world: World, name: string): OpenStudy => {
  const folder = /^[0-9a-f]{16}$/.test(name)
    ? folderOf(world, name)
    : isAbsolute(name)
      ? name
      : resolve(name);
  const open = studyIn(world, folder);
  if (!open) throw new Ended('missing', `${folder} holds no runs: it has no study.json.`);
  return open;
};
