import type { Economy } from '../../src/economies/index.js';

/** The columns, by table.column, in which two economies are not the same to the last bit; those of one alone too. */
export const differences = (one: Economy, other: Economy): string[] => {
  const first = columns(one);
  const second = columns(other);
  return [...new Set([...first.keys(), ...second.keys()])].filter(
    (path) => !same(first.get(path), second.get(path)),
  );
};

/** Everything recorded until now, and the state of every table. */
const columns = (economy: Economy): Map<string, ArrayLike<number>> => {
  const all = new Map<string, ArrayLike<number>>();
  for (const { table, name, values } of economy.recorded)
    all.set(`recorded ${table.name}.${name}`, values.subarray(0, economy.clock.quarter * table.capacity));
  for (const table of economy.tables.values()) {
    all.set(`${table.name}.alive`, table.alive.subarray(0, table.size));
    all.set(`${table.name}.id`, table.id.subarray(0, table.size));
    for (const [name, values] of table.columns)
      all.set(`${table.name}.${name}`, values.subarray(0, table.size));
  }
  return all;
};

const same = (one?: ArrayLike<number>, other?: ArrayLike<number>): boolean => {
  if (one?.length !== other?.length) return false;
  for (let i = 0; i < (one?.length ?? 0); i++) if (!Object.is(one![i], other![i])) return false;
  return true;
};
