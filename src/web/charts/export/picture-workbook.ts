import { workbookBytes } from '../../../runs/workbook.js';
import { notInBandWords, words } from '../chart-words.js';
import type { Say } from '../say.js';
import { citationOf } from './notes-of.js';
import type { SavedPicture } from './saved-picture.js';
import { fieldsOf, rowsOf } from './table-of.js';
import { headingsIn } from './workbook-of.js';

/** An XLSX file of a picture: its table on one sheet, and all that must be said of it on another. */
export const pictureWorkbook = (
  { file, title, notes, notInBand, columns, study, saved }: SavedPicture,
  say: Say,
): Promise<Uint8Array> =>
  workbookBytes(
    {
      title: say(title),
      asked: [say(saved.asked), ...notes.map(say)],
      version: `${saved.software.title} ${saved.software.version}`,
      fingerprint: study,
      command: saved.command,
      citation: citationOf({ measure: { title }, study }, saved),
      notContained: [say(notInBandWords(notInBand))],
    },
    [{ name: file.slice(0, 31), fields: fieldsOf(columns, words('', ''), say), rows: rowsOf(columns) }],
    headingsIn(say),
  );
