import writeWorkbook from 'write-excel-file/universal';
import type { Cell } from './cell.js';
import type { Field } from './field.js';
import { withoutDates } from './zip-dates.js';

/** What a reader of the tables must know: the first sheet. */
export interface Notes {
  readonly title: string;
  /** What was asked, a line each. */
  readonly asked: readonly string[];
  readonly version: string;
  readonly fingerprint: string;
  readonly command: string;
  /** How to cite the result. */
  readonly citation: string;
  /** What the bands do not contain, a line each. */
  readonly notContained: readonly string[];
}

/** What stands before the notes. */
export interface Headings {
  readonly asked: string;
  readonly version: string;
  readonly fingerprint: string;
  readonly command: string;
  readonly citation: string;
  readonly notContained: string;
  /** Over the list of columns: sheet, column, what it is, unit, source. */
  readonly columns: readonly [string, string, string, string, string];
}

const english: Headings = {
  asked: 'What was asked',
  version: 'Version',
  fingerprint: 'Fingerprint',
  command: 'Command',
  citation: 'How to cite',
  notContained: 'Bands do not contain',
  columns: ['Sheet', 'Column', 'What it is', 'Unit', 'Source'],
};

/** A table for a sheet of its own. */
export interface Sheet {
  /** At most 31 characters, none of [ ] / \ : * ?, and not 'notes'. */
  readonly name: string;
  /** Its columns in order, as many as cells in each row. */
  readonly fields: readonly Field[];
  readonly rows: readonly (readonly Cell[])[];
}

/** An XLSX file of notes and tables; the same bytes for the same notes and tables. */
export async function workbookBytes(
  notes: Notes,
  sheets: readonly Sheet[],
  headings: Headings = english,
): Promise<Uint8Array> {
  check(sheets);
  const workbook = writeWorkbook([
    {
      sheet: 'notes',
      data: noteRows(notes, sheets, headings),
      columns: [{ width: 22 }, { width: 28 }, { width: 48 }],
    },
    ...sheets.map(({ name, fields, rows }) => ({
      sheet: name,
      data: [fields.map((field) => bold(field.name)), ...rows.map((row) => row.map(written))],
      columns: fields.map((field) => ({ width: Math.max(12, field.name.length + 2) })),
      stickyRowsCount: 1,
    })),
  ]);
  return withoutDates(new Uint8Array(await (await workbook.toBlob()).arrayBuffer()));
}

function noteRows(notes: Notes, sheets: readonly Sheet[], headings: Headings) {
  const lines = (name: string, texts: readonly string[]) =>
    texts.map((text, i) => [i === 0 ? bold(name) : null, written(text)]);
  return [
    [bold(notes.title)],
    [],
    ...lines(headings.asked, notes.asked),
    ...lines(headings.version, [notes.version]),
    ...lines(headings.fingerprint, [notes.fingerprint]),
    ...lines(headings.command, [notes.command]),
    ...lines(headings.citation, [notes.citation]),
    ...lines(headings.notContained, notes.notContained),
    [],
    headings.columns.map(bold),
    ...sheets.flatMap(({ name, fields }) =>
      fields.map((field) => [name, field.name, field.title, field.unit, field.source].map(written)),
    ),
  ];
}

const bold = (value: string) => ({ value: legible(value), type: String, fontWeight: 'bold' as const });

// A text stays a text, also when it looks like a formula; a number that a sheet cannot hold becomes one.
const written = (cell: Cell) => {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'string') return { value: legible(cell), type: String };
  return typeof cell === 'number' && !Number.isFinite(cell) ? { value: String(cell), type: String } : cell;
};

// XML, of which a workbook is made, has no place for some of these; the library drops all, at times with a neighbour.
const illegible = /(?![\t\n\r])[\p{Cc}\p{Noncharacter_Code_Point}\p{Surrogate}\ufffd]/gu;
const legible = (text: string) => text.replaceAll(illegible, '?');

function check(sheets: readonly Sheet[]): void {
  const names = ['notes', ...sheets.map(({ name }) => name)].map((name) => name.toLowerCase());
  for (const [i, { name, fields, rows }] of sheets.entries()) {
    const refuse = (sentence: string) => {
      throw new Error(`The sheet ${name} of the workbook ${sentence}`);
    };
    if (name === '' || name.length > 31 || /[[\]/\\:*?]|^'|'$/.test(name))
      refuse('has a name that a workbook cannot hold; use at most 31 characters, none of []/\\:*?.');
    if (names.indexOf(names[i + 1]!) <= i) refuse('is there twice; give each sheet its own name.');
    if (rows.length > 1_048_575 || fields.length > 16_384)
      refuse(`has ${rows.length} rows and ${fields.length} columns; at most 1048575 and 16384 fit.`);
    const uneven = rows.find((row) => row.length !== fields.length);
    if (uneven) refuse(`has a row of ${uneven.length} cells for ${fields.length} columns.`);
    if (rows.some((row) => row.some((cell) => typeof cell === 'string' && cell.length > 32_767)))
      refuse('has a text of more than 32767 characters, which does not fit in a cell.');
  }
}
