import { join } from 'node:path';
import { canonical, type Study, STUDY_FORMAT, studyId } from '../../experiments/index.js';
import { partsOf, type StudyPlace } from '../../experiments/studies/run-shard.js';
import { bytesIn, writeWhole } from '../../runs/disk/files.js';
import { RunFolderError } from '../../runs/index.js';
import type { Parts } from '../../runs/parts/files.js';
import type { World } from '../world.js';

/** A study in its folder. */
export interface OpenStudy {
  readonly place: StudyPlace;
  readonly id: string;
  readonly parts: Parts;
}

/** What study.json holds. */
interface StudyFile {
  readonly format: number;
  readonly id: string;
  readonly cases: number;
  readonly casesPerShard: number;
  readonly study: Study;
}

const FILE = 'study.json';

/**
 * Opens or continues the folder of a study: runs/<id> unless another is asked for. More cases may be asked for than
 * before; the size of shards stays as it was. Refuses a folder of another study, naming the first difference.
 */
export const openStudy = (
  world: World,
  study: Study,
  { cases, casesPerShard = 1, out }: { cases: number; casesPerShard?: number; out?: string | undefined },
): OpenStudy => {
  const id = studyId(study);
  const folder = out ?? join(world.root, 'runs', id);
  const there = readStudy(folder);
  if (there && there.id !== id)
    throw new RunFolderError(
      `${folder} holds another study: ${differenceIn(there.study, study)}. Choose another folder with --out.`,
    );
  const file: StudyFile = {
    format: STUDY_FORMAT,
    id,
    cases,
    casesPerShard: there?.casesPerShard ?? casesPerShard,
    study,
  };
  if (canonical(there) !== canonical(file)) writeWhole(join(folder, FILE), `${canonical(file)}\n`);
  return opened(world, folder, file);
};

/** The study of a folder that has one; undefined when there is none. */
export const studyIn = (world: World, folder: string): OpenStudy | undefined => {
  const file = readStudy(folder);
  return file && opened(world, folder, file);
};

const opened = (world: World, folder: string, { id, cases, casesPerShard, study }: StudyFile): OpenStudy => {
  const place = { folder, study, cases, casesPerShard };
  return { place, id, parts: partsOf(place, (sentence) => world.say(sentence)) };
};

const readStudy = (folder: string): StudyFile | undefined => {
  const bytes = bytesIn(join(folder, FILE));
  if (!bytes) {
    if (bytesIn(join(folder, 'manifest.json')))
      throw new RunFolderError(
        `${folder} holds runs of an older format, which this version cannot go on from. Choose another folder with --out.`,
      );
    return undefined;
  }
  const file = parsed(new TextDecoder().decode(bytes));
  if (!file)
    throw new RunFolderError(
      `${join(folder, FILE)} is damaged, so what its runs are is not known. Choose another folder with --out.`,
    );
  if (file.format !== STUDY_FORMAT)
    throw new RunFolderError(
      `${folder} holds runs of format ${file.format}, and this version reads ${STUDY_FORMAT}. Choose another folder with --out.`,
    );
  return file;
};

const parsed = (text: string): StudyFile | undefined => {
  try {
    const file = JSON.parse(text) as StudyFile;
    return file.format !== STUDY_FORMAT || studyId(file.study) === file.id ? file : undefined;
  } catch {
    return undefined;
  }
};

const differenceIn = (there: Study, asked: Study) => {
  const keys = Object.keys(asked) as (keyof Study)[];
  const key = keys.find((one) => canonical(there[one]) !== canonical(asked[one]))!;
  const shown = (value: unknown) => {
    const text = canonical(value);
    return text.length > 60 ? `${text.slice(0, 60)}...` : text;
  };
  return `${key} ${shown(there[key])} there, ${shown(asked[key])} now`;
};
