import { AssemblyError } from './assembly.js';
import type { Recorded } from './economy.js';
import type { NumberArray, Table } from './table.js';

/** A copy of everything that changes, from which a run can go on. */
export interface Checkpoint {
  readonly quarter: number;
  readonly tables: ReadonlyMap<string, SavedTable>;
  /** By table.column. */
  readonly recorded: ReadonlyMap<string, Float64Array>;
}
interface SavedTable {
  readonly size: number;
  readonly count: number;
  readonly nextId: number;
  readonly freeCount: number;
  readonly arrays: ReadonlyMap<string, NumberArray>;
}

type Tables = ReadonlyMap<string, Table>;

export const checkpointOf = (quarter: number, tables: Tables, recorded: readonly Recorded[]): Checkpoint => ({
  quarter,
  tables: new Map(
    [...tables].map(([name, table]) => {
      const { size, count, nextId, freeCount } = table;
      const arrays = new Map(arraysOf(table).map(([of, array]) => [of, array.slice()]));
      return [name, { size, count, nextId, freeCount, arrays }];
    }),
  ),
  recorded: new Map(recorded.map((one) => [pathOf(one), one.values.slice()])),
});

// By name and not by place: an economy without one institution has fewer columns than the one it branches from.
export const putBack = (from: Checkpoint, tables: Tables, recorded: readonly Recorded[]) => {
  for (const [name, table] of tables) {
    const saved = from.tables.get(name);
    for (const [column, array] of arraysOf(table)) {
      const values = saved?.arrays.get(column);
      if (values?.length !== array.length) throw notSaved(`${name}.${column}`, array.length);
      array.set(values);
    }
    const { size, count, nextId, freeCount } = saved!;
    Object.assign(table, { size, count, nextId, freeCount });
  }
  for (const one of recorded) {
    const values = from.recorded.get(pathOf(one));
    if (!values) throw notSaved(`record of ${pathOf(one)}`, one.table.capacity);
    one.values.set(values.subarray(0, one.values.length));
  }
};

const arraysOf = ({ alive, id, free, columns }: Table): [string, NumberArray][] => [
  ['alive', alive],
  ['id', id],
  ['free', free],
  ...columns,
];

const pathOf = ({ table, name }: Recorded) => `${table.name}.${name}`;

const notSaved = (what: string, rows: number) =>
  new AssemblyError(`The checkpoint has no ${what} with ${rows} rows; it is of another economy or scale.`);
