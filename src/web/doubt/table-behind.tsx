import { download } from '../charts/export/download.js';
import { columnsFrom } from '../charts/export/saved-picture.js';
import { csvOf } from '../charts/export/table-of.js';
import { doubt } from '../text/doubt.js';
import { useSay } from '../text/language.js';
import type { Words } from '../text/words.js';

/** A cell of a table: words, or a number at full precision and how it is told. */
export type TableCell = Words | { readonly value: number | null; readonly told: Words };

export interface TableProps {
  /** What opens it; 'Numbers' when left out. */
  readonly name?: Words;
  readonly caption: Words;
  readonly heads: readonly Words[];
  readonly rows: readonly (readonly TableCell[])[];
  /** Of the file, without its ending. */
  readonly file: string;
}

/** The numbers behind a picture, and a file of them. */
export const TableBehind = (table: TableProps) => {
  const say = useSay();
  const { name = doubt.numbers, caption, heads, rows, file } = table;
  return (
    <details className="chart-numbers">
      <summary>{say(name)}</summary>
      <div className="scroll" tabIndex={0} role="region" aria-label={say(caption)}>
        <table>
          <caption>{say(caption)}</caption>
          <thead>
            <tr>
              {heads.map((head, i) => (
                <th scope="col" key={i}>
                  {say(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([first, ...others], row) => (
              <tr key={row}>
                <th scope="row">{say(wordsOf(first!))}</th>
                {others.map((cell, i) => (
                  <td key={i}>{say(wordsOf(cell))}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <button
        type="button"
        onClick={() =>
          download(new Blob([csvOf(columnsFrom(heads, rows))], { type: 'text/csv' }), `${file}.csv`)
        }
      >
        {say(doubt.saveNumbers)}
      </button>
    </details>
  );
};

const wordsOf = (cell: TableCell): Words => ('told' in cell ? cell.told : cell);
