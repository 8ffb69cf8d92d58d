import type { Economy } from '../../src/economies/index.js';
import { Stream } from '../../src/kernel/index.js';

/**
 * Puts the agents of a table into other rows, with everything they have, identity included, so that they draw as
 * before. `references` are the columns, written table.column, that point to its rows.
 */
export const seat = (economy: Economy, tableName: string, references: readonly string[]): void => {
  const table = economy.tables.get(tableName)!;
  if (table.count !== table.size) throw new Error(`${tableName} has empty rows; seat it at the opening.`);
  const from = shuffled(table.size);
  const to = new Int32Array(table.size);
  from.forEach((old, row) => (to[old] = row));
  for (const values of [table.id, ...table.columns.values()]) {
    const before = values.slice();
    for (let row = 0; row < table.size; row++) values[row] = before[from[row]];
  }
  for (const path of references) {
    const [pointing, name] = path.split('.');
    const { size, columns } = economy.tables.get(pointing)!;
    const values = columns.get(name)!;
    for (let row = 0; row < size; row++) if (values[row] >= 0) values[row] = to[values[row]];
  }
};

const shuffled = (size: number): Int32Array => {
  const order = Int32Array.from({ length: size }, (_, row) => row);
  const stream = new Stream(1, 'seats');
  for (let row = size - 1; row > 0; row--) {
    const other = stream.index(row, row + 1);
    [order[row], order[other]] = [order[other], order[row]];
  }
  return order;
};
