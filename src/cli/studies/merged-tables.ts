import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { bytesIn } from '../../runs/disk/files.js';
import { asRunFolderError, type Manifest } from '../../runs/index.js';
import { type Merged, mergedPaths, mergeParts } from '../../runs/merged/files.js';
import type { OpenStudy } from './study-folder.js';

/** Merges the parts of a study into its two tables; into its own folder unless another is given. */
export const mergeTables = ({ place: { study }, parts }: OpenStudy, into?: string): Promise<Merged> =>
  mergeParts(parts, {
    scenarios: study.scenarios.map(({ name }) => name),
    measures: study.measures,
    ...(into !== undefined && { into }),
  });

/** Tables and what is said of them go as soon as a run is added, and not before: they would tell of fewer. */
export const removeTables = ({ place: { folder } }: OpenStudy): void => {
  const paths = [
    ...Object.values(mergedPaths(folder)),
    ...['manifest.json', 'datapackage.json', 'results.xlsx'].map((name) => join(folder, name)),
  ];
  for (const path of paths)
    try {
      rmSync(path, { force: true });
    } catch (cause) {
      throw asRunFolderError(path, cause);
    }
};

/** The merged tables that are in a folder, with their digests. */
export const tablesIn = (folder: string): Manifest['tables'] => {
  const { runs, annual } = mergedPaths(folder);
  return [runs, annual].flatMap((path) => {
    const bytes = bytesIn(path);
    return bytes ? [{ path: basename(path), bytes: bytes.length, digest: digestOf(bytes) }] : [];
  });
};

const digestOf = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
