import type { Cell } from '../../../runs/cell.js';
import type { Words } from '../../text/words.js';
import type { ChartMatter } from '../chart-matter.js';
import { linesOf } from './notes-of.js';
import type { Saved } from './saved.js';
import type { SavedColumn } from './table-of.js';

/** A picture that is no chart of one measure: what must stand beside it, and the table behind it. */
export interface SavedPicture {
  /** Of the file. */
  readonly file: string;
  readonly title: Words;
  readonly notes: readonly Words[];
  readonly notInBand: Words;
  /** Whether all runs are there. */
  readonly settled: boolean;
  readonly columns: readonly SavedColumn[];
  /** Fingerprint. */
  readonly study: string;
  readonly saved: Saved;
}

/** A cell of a table: words, or a number at full precision. */
type TableCell = Words | { readonly value: number | null };

const none: Words = { en: '', ja: '' };

/** The columns of a table whose rows are known; texts of a file are in English, as its names are. */
export const columnsFrom = (
  heads: readonly Words[],
  rows: readonly (readonly TableCell[])[],
): SavedColumn[] =>
  heads.map((title, i) => ({
    name: title.en,
    title,
    unit: none,
    values: rows.map((row): Cell => {
      const cell = row[i];
      if (cell === undefined) return null;
      return 'value' in cell ? cell.value : cell.en;
    }),
  }));

/** What the frame of a chart says. */
export const framedBy = (
  matter: ChartMatter,
  part: Words,
): Pick<SavedPicture, 'title' | 'notes' | 'notInBand' | 'settled' | 'study'> => ({
  title: { en: `${matter.measure.title.en}: ${part.en}`, ja: `${matter.measure.title.ja}：${part.ja}` },
  notes: linesOf(matter),
  notInBand: matter.notInBand,
  settled: matter.status === 'done',
  study: matter.study,
});
