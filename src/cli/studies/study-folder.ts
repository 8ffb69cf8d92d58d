import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { canonical, type Study, STUDY_FORMAT, studyId } from '../../experiments/index.js';
import { partsOf, type StudyPlace } from '../../experiments/studies/run-shard.js';
import { bytesIn, writeWhole } from '../../runs/disk/files.js';
import { asRunFolderError, RunFolderError } from '../../runs/index.js';
import type { Parts } from '../../runs/parts/files.js';
import { SINGLE } from '../slurm/single-cases.js';
import { warn } from '../answer.js';
import type { World } from '../world.js';

/** A study in its folder. */
export interface OpenStudy {
  readonly place: StudyPlace;
  readonly id: string;
  readonly parts: Parts;
}

/** How many cases of a study are wanted, and where. */
export interface Wanted {
  readonly cases: number;
  /** Cases of one part. */
  readonly perShard?: number | undefined;
  /** Each scenario in a part of its own. */
  readonly apart?: boolean;
  readonly out?: string | undefined;
  /** Run everything again. */
  readonly fresh?: boolean | undefined;
  /** A cluster is given fewer and longer tasks. */
  readonly engine?: 'local' | 'slurm';
  /** Leave the folder as it is. */
  readonly dryRun?: boolean | undefined;
}

/** What study.json holds. */
interface StudyFile {
  readonly format: number;
  readonly id: string;
  readonly cases: number;
  readonly casesPerShard: number;
  readonly apart?: boolean;
  readonly study: Study;
}

const FILE = 'study.json';

/**
 * Opens or continues the folder of a study: runs/<id> unless another is asked for. More or fewer cases may be asked
 * for than before; the size of shards stays as it was. Refuses a folder of another study, naming the first difference.
 */
export const openStudy = (
  world: World,
  study: Study,
  { cases, perShard, apart, out, fresh, engine, dryRun }: Wanted,
): OpenStudy => {
  const id = studyId(study);
  const folder = out ?? folderOf(world, id);
  const there = readStudy(folder);
  if (there && there.id !== id)
    throw new RunFolderError(
      `${folder} holds another study: ${differenceIn(there.study, study)}. Choose another folder with --out.`,
    );
  const file: StudyFile = {
    format: STUDY_FORMAT,
    id,
    cases,
    casesPerShard:
      there?.casesPerShard ?? (apart ? 1 : (perShard ?? (engine === 'slurm' ? forCluster(cases) : 1))),
    ...((there ? there.apart : apart) && { apart: true }),
    study,
  };
  if (dryRun) return opened(world, folder, file, false);
  if (there && fresh) removeParts(folder);
  if (canonical(there) !== canonical(file)) writeWhole(join(folder, FILE), `${canonical(file)}\n`);
  return opened(world, folder, file);
};

// More tasks than that take a scheduler longer than their runs, and its own limit is often this.
const MOST_TASKS = 1000;

const forCluster = (cases: number) => Math.ceil(cases / MOST_TASKS);

/** Where the runs of a study are unless another folder is asked for. */
export const folderOf = ({ root }: Pick<World, 'root'>, id: string): string => join(root, 'runs', id);

/** The study of a folder that has one; undefined when there is none. */
export const studyIn = (world: World, folder: string): OpenStudy | undefined => {
  const file = readStudy(folder);
  return file && opened(world, folder, file);
};

const opened = (world: World, folder: string, file: StudyFile, make = true): OpenStudy => {
  const { id, cases, casesPerShard, apart, study } = file;
  const place = { folder, study, cases, casesPerShard, ...(apart && { apart }) };
  return { place, id, parts: partsOf(place, (sentence) => warn(world, sentence), make) };
};

const removeParts = (folder: string) => {
  for (const path of ['parts', SINGLE].map((name) => join(folder, name)))
    try {
      rmSync(path, { recursive: true, force: true });
    } catch (cause) {
      throw asRunFolderError(path, cause);
    }
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
