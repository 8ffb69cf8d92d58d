import type { Content } from './content.js';
import { InputError, type Place } from './input-error.js';

export interface CsvRow {
  readonly cells: readonly string[];
  /** Where the cell of that number (from zero) stands. */
  placeOf(cell: number): Place;
}

/** The rows of a plain comma-separated file (no quotes) whose first line must be exactly the header. */
export function readCsv(content: Content, path: string, header: readonly string[]): CsvRow[] {
  const [first = '', ...lines] = content.text(path).replace(/\n$/, '').split('\n');
  if (first.trim() !== header.join(',')) {
    throw new InputError(`the header is "${first.trim()}", but must be "${header.join(',')}".`, {
      file: path,
      line: 1,
    });
  }
  return lines.map((written, index) => {
    const line = index + 2;
    const cells = written.replace(/\r$/, '').split(',');
    if (cells.length !== header.length) {
      const sentence = `this row has ${cells.length} cells, but must have ${header.length}: ${header.join(', ')}.`;
      throw new InputError(sentence, { file: path, line });
    }
    const placeOf = (cell: number) => ({
      file: path,
      line,
      column: cells.slice(0, cell).join(',').length + (cell > 0 ? 2 : 1),
    });
    return { cells, placeOf };
  });
}

/** The number in a cell; an empty cell or a word is refused. */
export function numberIn(row: CsvRow, cell: number): number {
  const written = row.cells[cell] ?? '';
  const value = written.trim() === '' ? Number.NaN : Number(written);
  if (Number.isFinite(value)) return value;
  throw new InputError(`the value is "${written}", but must be a finite number.`, row.placeOf(cell));
}
