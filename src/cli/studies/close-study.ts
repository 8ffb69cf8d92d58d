import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { bandsInWords, readingsOf } from '../../experiments/index.js';
import { writeWhole } from '../../runs/disk/files.js';
import type { DescribedFile, Manifest } from '../../runs/index.js';
import { type Merged, mergedPaths, writeAnnualTable } from '../../runs/merged/files.js';
import { warn } from '../answer.js';
import type { Format } from '../options.js';
import type { World } from '../world.js';
import { type About, MANIFEST, manifestOf, readManifest } from './manifest-of.js';
import { mergeTables, removeTables, tablesIn } from './merged-tables.js';
import { fieldsOf, packageOf, type TableFields } from './package-of.js';
import type { OpenStudy } from './study-folder.js';
import { WORKBOOK, writeWorkbook } from './write-workbook.js';

/** Above this many runs a study is merged only on demand: a second copy of its runs may take longer than its answer. */
export const MERGED_UNASKED = 2000;

export interface Closing {
  /** What is wanted beside the parts. */
  readonly format: readonly Format[];
  /** Merge however many runs there are. */
  readonly always?: boolean;
  /** Files the verb itself keeps in the folder. */
  readonly others?: readonly DescribedFile[];
}

/** Leaves beside the parts of a study what a reader needs: merged tables, manifest.json and datapackage.json. */
export const closeStudy = async (
  world: World,
  open: OpenStudy,
  about: About,
  { format, always = false, others = [] }: Closing,
): Promise<Manifest> => {
  const { folder, cases, study } = open.place;
  const runs = cases * study.scenarios.length;
  const before = readManifest(folder)?.tables ?? [];
  let merged: Merged | undefined;
  if (always || format.length > 0 || runs <= MERGED_UNASKED) merged = await mergeTables(open);
  else {
    removeTables(open);
    warn(world, `${runs} runs are left in their parts; --format parquet merges them into tables.`);
  }
  const tables = merged ? tablesIn(folder) : [];
  if (JSON.stringify(tables) !== JSON.stringify(before)) removeCopies(folder);
  const manifest = manifestOf(world, open, about, tables);
  const fields = merged && fieldsOf(about.subject, merged);
  if (format.includes('csv')) await writeAnnualTable(folder);
  if (fields && format.includes('xlsx')) {
    const { notContained } = bandsInWords(about.subject.economy, readingsOf(study.design));
    await writeWorkbook(folder, manifest, fields, notContained);
  }
  writeWhole(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
  const files = [...copies(format, fields), ...others];
  writeWhole(join(folder, 'datapackage.json'), packageOf(world, about.subject, manifest, fields, files));
  return manifest;
};

const copies = (format: readonly Format[], fields: TableFields | undefined): DescribedFile[] => [
  ...(fields && format.includes('csv')
    ? [{ name: 'annual-text', path: 'annual.csv', title: 'annual.parquet as text', fields: fields.annual }]
    : []),
  ...(format.includes('xlsx')
    ? [{ name: 'workbook', path: WORKBOOK, title: 'Both tables, with notes, for a spreadsheet' }]
    : []),
];

/** Copies of other tables than those that are there now. */
const removeCopies = (folder: string) => {
  for (const path of [mergedPaths(folder).table, join(folder, WORKBOOK)]) rmSync(path, { force: true });
};
