import type { Institution } from './institution.js';

/** A parameter through time: from each listed quarter on, these values (one, or one per named row or pair of rows). */
export interface ParameterPath {
  readonly unit: string;
  readonly by: readonly string[];
  readonly frames: readonly { readonly quarter: number; readonly values: Float64Array }[];
}

export interface TableSpec {
  readonly name: string;
  /** Names of its rows when they are few and fixed; they all live from the start. */
  readonly rows?: readonly string[];
  readonly capacity: number;
}

export interface AccountSpec {
  readonly name: string;
  /** Asset columns of the holders and liability columns of the issuers, written table.column. */
  readonly held: readonly string[];
  readonly owed: readonly string[];
  /** Columns that may be negative when a quarter closes. */
  readonly mayBeNegative?: readonly string[];
}

/** How a table pays: out of an asset column, by a liability column, or, for the hub itself, by what it owes others. */
export interface SettlementSpec {
  readonly table: string;
  readonly account?: string;
}

/** Everything a run is made of, with files and countries forgotten. */
export interface Assembly {
  readonly name: string;
  /** First quarter, as a period of the calendar. */
  readonly start: number;
  readonly quarters: number;
  readonly seed: number;
  /** Real agents for each simulated one. */
  readonly scale: number;
  readonly tables: readonly TableSpec[];
  readonly accounts: readonly AccountSpec[];
  /** The one-row table through which all money settles. */
  readonly hub: string;
  readonly settlements: readonly SettlementSpec[];
  /** In the order in which they act within their phases. */
  readonly institutions: readonly Institution[];
  /** In the order in which they open. */
  readonly opening: readonly string[];
  /** Opening stock of each table.account in whole units at this scale. */
  readonly stocks: Readonly<Record<string, number>>;
  /** institution.parameter */
  readonly parameters: Readonly<Record<string, ParameterPath>>;
  /** table.column, or table.* for all columns of a table. */
  readonly record: readonly string[];
  /** Check invariants every quarter. */
  readonly strict?: boolean;
}

/** An economy that does not fit together, in one sentence. */
export class AssemblyError extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'AssemblyError';
  }
}
