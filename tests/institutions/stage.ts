import { assemble, type Economy, type Institution, phases } from '../../src/kernel/index.js';
import { type Chart, japan, perRow, stocksOf, type Values } from './chart-of-accounts.js';
import { behindTheCurtain, type Given, parametersOf, stagehandOf } from './stagehand.js';

/** What is on the stage before the curtain rises; what is not mentioned is 0. */
export interface Scene {
  /** Tables, accounts and settlements; those of Japan unless told. */
  readonly chart?: Chart;
  /** Rows by table: how many, or their names. Tables not mentioned have one row. */
  readonly rows?: Readonly<Record<string, number | readonly string[]>>;
  /** Parameters by name: one number for all rows, or one per row or pair of rows. */
  readonly parameters?: Given;
  /** Columns and accounts, written table.column: one number for all rows, or one per row. */
  readonly values?: Readonly<Record<string, Values>>;
  /**
   * Lets the institutions open, in the order given; they split the stocks of the accounts, and the other values are
   * set before and again after.
   */
  readonly opens?: boolean;
  /** First quarter, as a period of the calendar; 1955Q1 unless told. */
  readonly start?: number;
  /** Quarters that have gone by; 0 unless told. */
  readonly quarter?: number;
  readonly seed?: number;
  readonly scale?: number;
  /** Rows that may still enter a table that an institution on the stage populates, or that expects somebody. */
  readonly room?: number;
  /** Tables whose rows nobody on the stage lets in, and the test does. */
  readonly expects?: readonly string[];
  /** Checks the promises of the institutions every quarter; yes unless told. */
  readonly strict?: boolean;
}

/** One institution, or a few, with everything they look at set by hand. */
export class Stage {
  constructor(readonly economy: Economy) {}

  /** Lets the institutions act for some quarters. */
  play(quarters = 1): this {
    for (let k = 0; k < quarters; k++) this.economy.step();
    return this;
  }

  /** Every row of table.column. */
  all(path: string): number[] {
    const [table, values] = this.find(path);
    return Array.from(values.slice(0, table.size));
  }

  /** One row of table.column. */
  at(path: string, row = 0): number {
    return this.all(path)[row];
  }

  /** Sets the rows of table.column between quarters. */
  set(path: string, given: Values): this {
    const [table, values] = this.find(path);
    perRow(path, given, table.size).forEach((value, row) => (values[row] = value));
    return this;
  }

  /** Lets a row into a table that the scene expects somebody in, for everybody to greet; returns the row. */
  arrive(tableName: string, given: Readonly<Record<string, number>> = {}): number {
    return this.economy.tables.get(tableName)!.enter((row) => {
      for (const [name, value] of Object.entries(given)) this.find(`${tableName}.${name}`)[1][row] = value;
    });
  }

  /** What a flow, written institution.flow, moved this quarter. */
  flow(name: string): number {
    const found = this.economy.ledger.flows.find((one) => one.name === name);
    if (!found) throw new Error(`There is no flow ${name} on this stage.`);
    return found.total;
  }

  private find(path: string) {
    const [tableName, name] = path.split('.');
    const table = this.economy.tables.get(tableName);
    const values = table?.columns.get(name);
    if (!table || !values) throw new Error(`There is no column ${path} on this stage.`);
    return [table, values] as const;
  }
}

/** Sets the stage, or says what does not fit. */
export const stage = (acting: Institution | readonly Institution[], scene: Scene = {}): Stage => {
  const cast = inOrder([acting].flat());
  const { chart = japan, rows = {}, values = {}, opens = false, room = 0, expects = [] } = scene;
  const sizeOf = (table: string) => {
    const given = rows[table] ?? 1;
    return typeof given === 'number' ? given : given.length;
  };
  const populated = chart.tables.filter(
    (name) => expects.includes(name) || cast.some(({ ports }) => ports.tables?.[name]?.populates),
  );
  const stocks = stocksOf(chart, values, sizeOf);
  const curtain = { risen: false };
  const stagehand = stagehandOf(cast, stocks, values, sizeOf, opens, populated);
  const economy = assemble({
    name: 'stage',
    start: scene.start ?? 7820,
    quarters: 1000,
    seed: scene.seed ?? 1,
    scale: scene.scale ?? 1,
    tables: chart.tables.map((name) => {
      if (populated.includes(name)) return { name, capacity: sizeOf(name) + room };
      const given = rows[name] ?? 1;
      const numbered = Array.from({ length: sizeOf(name) }, (_, k) => `${name} ${k + 1}`);
      return { name, rows: typeof given === 'number' ? numbered : given, capacity: sizeOf(name) };
    }),
    accounts: chart.accounts,
    hub: chart.hub,
    settlements: chart.settlements,
    institutions: [stagehand, ...cast.map((one) => (opens ? one : behindTheCurtain(one, curtain)))],
    opening: [stagehand, ...[acting].flat().filter(({ behaviour }) => opens && behaviour.open)].map(
      ({ ports }) => ports.name,
    ),
    stocks: Object.fromEntries(
      Object.entries(stocks).map(([path, all]) => [path, all.reduce((total, amount) => total + amount, 0)]),
    ),
    parameters: parametersOf(cast, scene.parameters ?? {}, sizeOf),
    record: [],
    strict: scene.strict ?? true,
  });
  curtain.risen = true;
  economy.clock.quarter = scene.quarter ?? 0;
  const made = new Stage(economy);
  for (const [path, given] of Object.entries(values)) if (!(path in stocks)) made.set(path, given);
  return made;
};

const inOrder = (cast: readonly Institution[]) =>
  [...cast].sort((one, other) => phases.indexOf(one.ports.phase) - phases.indexOf(other.ports.phase));
