/** One value of a table. */
export type Cell = number | string | boolean | null;

/** A value from a database as a cell: whole numbers beyond 2^53, dates and lists become text. */
export function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Date) return value.toISOString();
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? String(inner) : inner));
}

/** A cell in a CSV file, quoted when a comma, a quote or a line end would split it; empty for null. */
export function csvCell(cell: Cell): string {
  if (cell === null) return '';
  const text = String(cell);
  if (typeof cell === 'number') return text;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
