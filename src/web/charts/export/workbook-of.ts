import { type Headings, workbookBytes } from '../../../runs/workbook.js';
import type { ChartMatter } from '../chart-matter.js';
import { bandWords, notInBandWords, sourceWords, words } from '../chart-words.js';
import type { Say } from '../say.js';
import { notesOf } from './notes-of.js';
import type { Saved } from './saved.js';
import { columnsOf, fieldsOf, rowsOf } from './table-of.js';

const headings = {
  asked: words('What was asked', '問い'),
  version: words('Version', 'バージョン'),
  fingerprint: words('Fingerprint', '指紋'),
  command: words('Command', 'コマンド'),
  citation: words('How to cite', '引用方法'),
  notContained: words('What the bands do not contain', '帯に含まれないもの'),
  columns: [
    words('Sheet', 'シート'),
    words('Column', '列'),
    words('What it is', '内容'),
    words('Unit', '単位'),
    words('Source', '出典'),
  ],
} as const;

/** An XLSX file: the numbers on one sheet, and all that must be said of them on another. */
export async function workbookOf(matter: ChartMatter, saved: Saved, say: Say): Promise<Uint8Array> {
  const columns = columnsOf(matter);
  const notes = notesOf(matter, 'levels', saved);
  return workbookBytes(
    {
      title: say(notes.title),
      asked: [say(saved.asked), ...notes.lines.map(say), say(bandWords(matter.kinds))],
      version: `${saved.software.title} ${saved.software.version}`,
      fingerprint: matter.study,
      command: saved.command,
      citation: notes.citation,
      notContained: [say(notInBandWords(matter.notInBand))],
    },
    [
      {
        name: matter.key.slice(0, 31),
        fields: fieldsOf(columns, sourceWords(matter.source), say),
        rows: rowsOf(columns),
      },
    ],
    headingsIn(say),
  );
}

/** What stands before the notes, in a language. */
export const headingsIn = (say: Say): Headings => {
  const [sheet, column, what, unit, source] = headings.columns;
  return {
    asked: say(headings.asked),
    version: say(headings.version),
    fingerprint: say(headings.fingerprint),
    command: say(headings.command),
    citation: say(headings.citation),
    notContained: say(headings.notContained),
    columns: [say(sheet), say(column), say(what), say(unit), say(source)],
  };
};
