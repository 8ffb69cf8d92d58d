import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { bytesIn } from '../../runs/disk/files.js';
import { asRunFolderError } from '../../runs/index.js';
import { mergedPaths } from '../../runs/merged/files.js';
import { mergeTables } from './merged-tables.js';
import type { OpenStudy } from './study-folder.js';

/** Each merged table that is in the folder of a study, and whether its parts give the same bytes. */
export const tablesApart = async (
  open: OpenStudy,
): Promise<{ readonly path: string; readonly same: boolean }[]> => {
  const { runs, annual } = mergedPaths(open.place.folder);
  const there = [runs, annual].flatMap((path) => {
    const bytes = bytesIn(path);
    return bytes ? [{ path: basename(path), bytes }] : [];
  });
  if (there.length === 0) return [];
  const anew = emptyFolder();
  try {
    await mergeTables(open, anew);
    return there.map(({ path, bytes }) => {
      const made = bytesIn(join(anew, path));
      return { path, same: made !== undefined && Buffer.compare(made, bytes) === 0 };
    });
  } finally {
    rmSync(anew, { recursive: true, force: true });
  }
};

const emptyFolder = () => {
  const path = join(tmpdir(), 'saisei-verify-');
  try {
    return mkdtempSync(path);
  } catch (cause) {
    throw asRunFolderError(path, cause);
  }
};
