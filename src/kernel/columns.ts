import { AssemblyError, type TableSpec } from './assembly.js';
import { nearestOf } from './nearest.js';
import type { ColumnSpec, Declaration } from './ports.js';
import { Table } from './table.js';

/** The tables of an economy and who owns each column, written table.column. */
export class Columns {
  readonly tables = new Map<string, Table>();
  private readonly owners = new Map<string, string>();

  constructor(specs: readonly TableSpec[]) {
    for (const { name, rows, capacity } of specs) {
      const table = new Table(name, rows ? rows.length : capacity, rows);
      this.tables.set(name, table);
      if (rows) for (let row = 0; row < rows.length; row++) table.enter();
    }
  }

  tableOf(name: string, who: string): Table {
    const table = this.tables.get(name);
    if (!table)
      throw new AssemblyError(
        `${who} names the table ${name}, which this economy does not have.${nearestOf(name, this.tables.keys())}`,
      );
    return table;
  }

  /** Adds a column to a table, for an owner who is then its only one. */
  own(owner: string, tableName: string, name: string, spec: ColumnSpec) {
    const path = `${tableName}.${name}`;
    const table = this.tableOf(tableName, owner);
    const other = this.owners.get(path);
    if (other)
      throw new AssemblyError(
        `${owner} and ${other} both own ${path}; a column has one owner, so one of them is named wrongly.`,
      );
    if (name in table)
      throw new AssemblyError(
        `${owner} owns ${path}, but every table has a ${name} of its own; give the column another name.`,
      );
    this.owners.set(path, owner);
    return table.add(name, spec);
  }

  ownAll(ports: Declaration) {
    for (const [table, { owns = {} }] of Object.entries(ports.tables ?? {})) {
      this.tableOf(table, ports.name);
      for (const [name, spec] of Object.entries(owns)) this.own(ports.name, table, name, spec);
    }
  }

  /** Every column an institution reads has an owner. */
  checkReads(ports: Declaration) {
    for (const [table, { reads = [] }] of Object.entries(ports.tables ?? {}))
      for (const name of reads)
        if (!this.owners.has(`${table}.${name}`))
          throw new AssemblyError(
            `${ports.name} reads ${table}.${name}, but nothing in this economy owns it.${nearestOf(name, this.tables.get(table)!.columns.keys())}`,
          );
  }
}
