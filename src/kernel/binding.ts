import { flowsOf, sideOf, type Sides } from './accounts.js';
import { type Assembly, AssemblyError } from './assembly.js';
import type { Calendar } from './calendar.js';
import type { Columns } from './columns.js';
import type { Acting } from './economy.js';
import type { Behaviour, Context, Institution, Opening } from './institution.js';
import type { Ledger } from './ledger.js';
import { valuesOf } from './parameters.js';
import type { Declaration, TablePorts } from './ports.js';
import { Stream } from './random.js';
import type { Table } from './table.js';

/** What institutions are bound to. */
export interface Parts {
  readonly columns: Columns;
  readonly sides: Sides;
  readonly ledger: Ledger;
  readonly clock: Calendar;
}

/** An institution with the columns, parameters, flows and streams it declared, and no others. */
export const bind = (
  one: Institution,
  assembly: Assembly,
  { columns, sides, ledger, clock }: Parts,
): Acting => {
  const { ports } = one;
  const tables: Record<string, object> = {};
  for (const [name, spec] of Object.entries(ports.tables ?? {}))
    tables[name] = viewOf(columns.tables.get(name)!, spec);
  const draws: Record<string, Stream> = {};
  for (const name of ports.draws ?? []) draws[name] = new Stream(assembly.seed, `${ports.name}.${name}`);
  const parameters = valuesOf(ports, assembly.parameters);
  const context = {
    tables,
    p: parameters.values,
    flows: flowsOf(ports, columns, ledger),
    draws,
    clock,
    scale: assembly.scale,
    opening: openingOf(ports, assembly, sides),
  };
  return {
    ports,
    behaviour: one.behaviour as Behaviour<Declaration>,
    context: context as unknown as Context<Declaration>,
    streams: Object.values(draws),
    parameters,
  };
};

/** What an institution sees of a table: its rows, and the declared columns by name. */
class View {
  readonly alive: Uint8Array;
  readonly id: Float64Array;
  private readonly table: Table;

  constructor(table: Table) {
    this.table = table;
    this.alive = table.alive;
    this.id = table.id;
  }
  // Getters of a class, not of each object: loops read size in every round.
  get size() {
    return this.table.size;
  }
  get count() {
    return this.table.count;
  }
  get room() {
    return this.table.room;
  }
  enter(prepare?: (row: number) => void) {
    return this.table.enter(prepare);
  }
  leave(row: number) {
    this.table.leave(row);
  }
}

/** Columns up to which an object may grow name by name; V8 makes a slow table of hashes of one with some twenty. */
const few = 14;

const viewOf = (table: Table, { reads = [], owns = {} }: TablePorts): object => {
  const names = [...reads, ...Object.keys(owns)];
  const columns = Object.fromEntries(names.map((name) => [name, table.columns.get(name)])) as object;
  if (names.length <= few) return Object.assign(new View(table), columns);
  // Made at once such an object stays fast, but one given its prototype afterwards is not as fast as a grown one.
  const view = { ...columns, table, alive: table.alive, id: table.id };
  return Object.setPrototypeOf(view, View.prototype) as object;
};

const openingOf = (ports: Declaration, { stocks }: Assembly, sides: Sides): Opening => ({
  total(path) {
    const found = stocks[path];
    if (found === undefined)
      throw new AssemblyError(
        `${ports.name} asks for the opening stock of ${path}, which the opening does not give.`,
      );
    return found;
  },
  set(path, row, amount) {
    if (!Number.isSafeInteger(amount))
      throw new AssemblyError(`${ports.name} opens ${path} with ${amount}; money is a whole number.`);
    sideOf(path, ports.name, sides).values[row] = amount;
  },
});
