import { InputError } from '../../data/input-error.js';
import type { Economy } from '../../economies/index.js';

/** A number of an agent; an economy without the column is told so. */
export const figureOf = (economy: Economy, table: string, column: string, row: number): number => {
  const values = economy.tables.get(table)?.columns.get(column);
  if (!values)
    throw new InputError(
      `Lives are told by ${table}.${column}, which ${economy.assembly.name} does not have here; ask another economy or leave its institution in.`,
    );
  return values[row]!;
};

/** The same of what an institution brings that may be left out: without it the number is 0. */
export const broughtBy = (economy: Economy, table: string, column: string, row: number): number =>
  economy.tables.get(table)?.columns.get(column)?.[row] ?? 0;

export const nameOfRow = (economy: Economy, table: string, row: number): string =>
  economy.tables.get(table)?.rows[row] ?? '';

export const idOfRow = (economy: Economy, table: string, row: number): number =>
  economy.tables.get(table)!.id[row]!;

/** Finds the row of an agent by who is there: rows are used again after somebody has gone. */
export const rowFinder = (table: string, id: number) => {
  let last = 0;
  return (economy: Economy): number | undefined => {
    const found = economy.tables.get(table);
    if (!found) return undefined;
    const isThere = (row: number) => found.alive[row] === 1 && found.id[row] === id;
    for (let k = 0; k < found.size; k++) {
      const row = (last + k) % found.size;
      if (isThere(row)) return (last = row);
    }
    return undefined;
  };
};
