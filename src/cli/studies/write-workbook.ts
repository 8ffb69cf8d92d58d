import { join } from 'node:path';
import { writeWhole } from '../../runs/disk/files.js';
import { type Field, type Manifest, resultCitation } from '../../runs/index.js';
import { find } from '../../runs/query/files.js';
import { type Sheet, workbookBytes } from '../../runs/workbook.js';
import { citedSoftware } from '../cited-software.js';
import { Ended } from '../exit-codes.js';
import type { TableFields } from './package-of.js';

export const WORKBOOK = 'results.xlsx';
const MOST_ROWS = 1_048_575;

/** results.xlsx: both merged tables, and a sheet of notes that says what they are and what they leave out. */
export const writeWorkbook = async (
  folder: string,
  manifest: Manifest,
  fields: TableFields,
  notContained: readonly string[],
): Promise<void> => {
  const { title, study, saisei, command, created, scenarios, design, cases } = manifest;
  const sheets = [await sheetOf(folder, 'runs', fields.runs), await sheetOf(folder, 'annual', fields.annual)];
  const { text: citation } = resultCitation(citedSoftware(), {
    title,
    fingerprint: study,
    command,
    date: created.slice(0, 10),
  });
  const notes = {
    title,
    asked: [
      `${cases} cases: ${design}`,
      ...scenarios.map(
        ({ name, title: told, changes }) =>
          `${name} (${told.en}): ${changes.join('; ') || 'nothing changed'}`,
      ),
    ],
    version: saisei,
    fingerprint: study,
    command,
    citation,
    notContained: [...notContained, 'what no institution models'],
  };
  writeWhole(join(folder, WORKBOOK), await workbookBytes(notes, sheets));
};

const sheetOf = async (folder: string, name: 'runs' | 'annual', fields: readonly Field[]): Promise<Sheet> => {
  const [[count]] = (await find(folder, `SELECT count(*) FROM ${name}`)).rows as [[number]];
  if (count > MOST_ROWS)
    throw new Ended(
      'usage',
      `The table ${name} has ${count} rows, and a sheet holds ${MOST_ROWS}. Leave xlsx out of --format, or ask for fewer runs.`,
    );
  const { rows } = await find(folder, `SELECT * FROM ${name}`);
  return { name, fields, rows };
};
