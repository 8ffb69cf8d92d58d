import { csvCell } from '../../runs/cell.js';

/** Flat rows of the same keys as CSV with a header; empty where there is no value. */
export const csvOfRows = (
  rows: readonly object[],
  header: readonly string[] = Object.keys(rows[0] ?? {}),
): string =>
  [header, ...rows.map((row) => Object.values(row) as (number | string | null)[])]
    .map((cells) => `${cells.map(csvCell).join(',')}\n`)
    .join('');
