import { existsSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { namesIn } from '../../runs/disk/files.js';
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
  if (!open) throw new Ended('missing', `${folder} holds no runs: it has no study.json.${hint(folder)}`);
  return open;
};

// A calibration and a replay keep runs in folders within.
const hint = (folder: string) => {
  const within = namesIn(folder).filter((name) => existsSync(join(folder, name, 'study.json')));
  return within.length > 0
    ? ` There are runs in ${within.join(', ')} within it; name one of them.`
    : ' Name a folder that replay, run, compare or another verb has kept, or its fingerprint.';
};
