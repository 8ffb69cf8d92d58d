import { type Assembly, AssemblyError } from './assembly.js';
import { type Calendar, writtenPeriod } from './calendar.js';
import { type Checkpoint, checkpointOf, putBack } from './checkpoint.js';
import { Fingerprint } from './fingerprint.js';
import type { Behaviour, Context } from './institution.js';
import type { Ledger, Side } from './ledger.js';
import { advance, type Parameters, rewind } from './parameters.js';
import type { Declaration } from './ports.js';
import type { Stream } from './random.js';
import type { Table } from './table.js';

/** An institution bound to the columns, parameters, flows and streams it declared. */
export interface Acting {
  readonly ports: Declaration;
  readonly behaviour: Behaviour<Declaration>;
  readonly context: Context<Declaration>;
  readonly streams: readonly Stream[];
  readonly parameters: Parameters;
}

type Greetings = Readonly<Record<string, (context: Context<Declaration>, row: number) => void>> | undefined;

/** What was recorded of one column: row by row, quarter after quarter. */
export interface Recorded {
  readonly table: Table;
  readonly name: string;
  readonly values: Float64Array;
}

/** A running economy: tables, ledger, clock and the institutions in order. */
export class Economy {
  readonly assembly: Assembly;
  readonly tables: ReadonlyMap<string, Table>;
  readonly ledger: Ledger;
  readonly clock: Calendar;
  readonly acting: readonly Acting[];
  readonly recorded: readonly Recorded[];

  constructor(
    assembly: Assembly,
    tables: ReadonlyMap<string, Table>,
    ledger: Ledger,
    clock: Calendar,
    acting: readonly Acting[],
  ) {
    this.assembly = assembly;
    this.tables = tables;
    this.ledger = ledger;
    this.clock = clock;
    this.acting = acting;
    this.recorded = assembly.record.flatMap((path) => this.toRecord(path));
    for (const table of tables.values()) {
      const greeting = acting.flatMap(({ behaviour, context }) => {
        const greet = (behaviour.greet as Greetings)?.[table.name];
        return greet ? [{ greet, context }] : [];
      });
      table.greet = (row) => {
        for (const { greet, context } of greeting) greet(context, row);
      };
      const sides = ledger.accounts
        .flatMap(({ held, owed }) => [...held, ...owed])
        .filter((side) => side.table === table);
      table.farewell = (row) => this.expectEmptyAccounts(sides, row);
    }
  }

  /** Lets every institution set its columns; the opening must then balance and match the stocks given. */
  open() {
    for (const { parameters, streams } of this.acting) {
      advance(parameters, 0);
      for (const stream of streams) stream.at(-1);
    }
    const byName = new Map(this.acting.map((one) => [one.ports.name, one]));
    for (const name of this.assembly.opening) {
      const one = byName.get(name);
      if (!one)
        throw new AssemblyError(`opening names ${name}, which is not an institution of this economy.`);
      one.behaviour.open?.(one.context);
    }
    for (const one of this.acting)
      if (one.behaviour.open && !this.assembly.opening.includes(one.ports.name))
        throw new AssemblyError(
          `${one.ports.name} has an opening, but economy.yaml does not list it under opening.`,
        );
    this.checkOpening();
    this.ledger.when = () => writtenPeriod(this.clock.period);
  }

  get finished() {
    return this.clock.quarter >= this.assembly.quarters;
  }

  /** One quarter. Throws LedgerError when the books do not close. */
  step() {
    const { quarter } = this.clock;
    for (const { parameters, streams } of this.acting) {
      advance(parameters, quarter);
      for (const stream of streams) stream.at(quarter);
    }
    this.ledger.begin();
    for (const one of this.acting) one.behaviour.step?.(one.context);
    this.ledger.close();
    if (this.assembly.strict) this.checkInvariants();
    for (const { table, name, values } of this.recorded) {
      const column = table.columns.get(name)!;
      for (let row = 0; row < table.size; row++) values[quarter * table.capacity + row] = column[row]!;
    }
    this.clock.quarter++;
  }

  run(until = this.assembly.quarters) {
    while (this.clock.quarter < until) this.step();
    return this;
  }

  /** The recorded path of one row of table.column, one value a quarter. */
  series(path: string, row = 0): Float64Array {
    const [table, name] = path.split('.');
    const found = this.recorded.find((one) => one.table.name === table && one.name === name);
    if (!found) throw new AssemblyError(`${path} was not recorded; add it to record in economy.yaml.`);
    const { capacity } = found.table;
    return Float64Array.from(
      { length: this.clock.quarter },
      (_, quarter) => found.values[quarter * capacity + row]!,
    );
  }

  checkpoint(): Checkpoint {
    return checkpointOf(this.clock.quarter, this.tables, this.recorded);
  }

  /**
   * Goes on from a checkpoint of this economy, or of one with more institutions or other parameters. What the
   * checkpoint has and this economy does not is left behind.
   */
  restore(from: Checkpoint) {
    putBack(from, this.tables, this.recorded);
    this.clock.quarter = from.quarter;
    for (const { parameters } of this.acting) rewind(parameters);
    return this;
  }

  /** The state of every table, as 16 hexadecimal digits. Throws when a number is not one. */
  fingerprint(): string {
    const print = new Fingerprint();
    for (const table of this.tables.values()) {
      print.text(table.name).numbers(table.alive, table.size).numbers(table.id, table.size);
      for (const [name, values] of table.columns) {
        print.text(name);
        for (let row = 0; row < table.size; row++) print.number(values[row]!);
      }
    }
    return print.hex();
  }

  private toRecord(path: string): Recorded[] {
    const [tableName = '', name = ''] = path.split('.');
    const table = this.tables.get(tableName);
    const names = !table
      ? []
      : name === '*'
        ? [...table.columns.keys()]
        : table.columns.has(name)
          ? [name]
          : [];
    if (!table || names.length === 0)
      throw new AssemblyError(`record names ${path}, which this economy does not have.`);
    return names.map((one) => ({
      table,
      name: one,
      values: new Float64Array(this.assembly.quarters * table.capacity),
    }));
  }

  private checkOpening() {
    for (const account of this.ledger.accounts)
      for (const side of [...account.held, ...account.owed]) {
        const path = `${side.table.name}.${side.name}`;
        let opened = 0;
        for (let row = 0; row < side.table.size; row++) opened += side.values[row]!;
        const wanted = this.assembly.stocks[path] ?? 0;
        if (opened !== wanted)
          throw new AssemblyError(
            `The rows of ${path} open with ${opened} in all, but the opening balance sheet says ${wanted}.`,
          );
      }
    this.ledger.begin();
    this.ledger.close();
  }

  private expectEmptyAccounts(sides: readonly Side[], row: number) {
    for (const { table, name, values } of sides)
      if (values[row] !== 0)
        throw new AssemblyError(
          `${table.name}[${row}] cannot leave in ${writtenPeriod(this.clock.period)}: its ${name} is ${values[row]}, not zero.`,
        );
  }

  private checkInvariants() {
    for (const { ports, behaviour, context } of this.acting)
      for (const [sentence, holds] of Object.entries(behaviour.invariants ?? {}))
        if (!holds(context))
          throw new AssemblyError(
            `In ${writtenPeriod(this.clock.period)} ${ports.name} broke its promise: ${sentence}.`,
          );
  }
}
