import type { AccountSpec, Institution, ParameterPath, SettlementSpec } from '../kernel/index.js';
import type { Place } from '../data/input-error.js';
import type { Posterior } from './posterior-file.js';
import type { statuses, Titles } from './schemas.js';

export type Status = (typeof statuses)[number];

/** Room for a table's rows: named rows, so many real agents, or so many rows at any scale. */
export type TableSize =
  | { readonly rows: readonly string[] }
  | { readonly agents: number; readonly atLeast?: number | undefined }
  | { readonly capacity: number };

/** One parameter as its file gives it, with its path through the economy's quarters. */
export interface ParameterFile {
  /** institution.parameter */
  readonly key: string;
  readonly meaning: string;
  readonly unit: string;
  readonly by: readonly string[];
  /** Names of its values: none for one number, row or row.row otherwise. */
  readonly names: readonly string[];
  readonly path: ParameterPath;
  /** More than one value through time, so that a driver must answer for it. */
  readonly varies: boolean;
  /** Whether the range is of the value itself or of a factor on all its values. */
  readonly rangeOf: 'value' | 'factor';
  readonly range: readonly [number, number] | undefined;
  readonly status: Status;
  readonly source: readonly string[];
  readonly fittedTo: readonly string[];
  readonly series: readonly string[];
  readonly why: string | undefined;
  readonly note: string | undefined;
  /** The parameter whose values these are, when they are given elsewhere. */
  readonly same: string | undefined;
  readonly place: Place;
}

/** Part of history that is put in rather than coming out, and can be frozen. */
export interface Driver {
  readonly name: string;
  readonly title: Titles;
  readonly says: string;
  readonly parameters: readonly string[];
  readonly frozen: 'first' | 'mean' | number | Readonly<Record<string, number>>;
  readonly trial: boolean;
  readonly note: string | undefined;
}

/** When a column stays outside its bounds so long that the economy is absurd. */
export interface AlarmRule {
  readonly name: string;
  readonly says: string;
  readonly column: string;
  readonly low: number;
  readonly high: number;
  readonly quarters: number;
  /** Rows to which it does not apply. */
  readonly except: readonly string[];
}

/** The stocks with which the economy opens, in money at 1:1. */
export interface OpeningFile {
  readonly file: string;
  readonly stocks: Readonly<Record<string, number>>;
  readonly statuses: Readonly<Record<string, Status>>;
}

/** Everything that economies/<name>/ says, checked, before scale, seed and changes. */
export interface EconomyFile {
  readonly name: string;
  readonly title: Titles;
  /** First and last quarter as periods of the calendar. */
  readonly start: number;
  readonly end: number;
  readonly scale: number;
  readonly money: string;
  readonly tables: Readonly<Record<string, TableSize>>;
  readonly hub: string;
  readonly accounts: readonly AccountSpec[];
  readonly settlements: readonly SettlementSpec[];
  readonly institutions: readonly Institution[];
  readonly openingOrder: readonly string[];
  readonly record: readonly string[];
  readonly opening: OpeningFile | undefined;
  readonly parameters: ReadonlyMap<string, ParameterFile>;
  readonly drivers: ReadonlyMap<string, Driver>;
  readonly ensemble: { readonly runs: number; readonly width: number };
  /** What its calibration found possible, from which ensembles draw. */
  readonly posterior: Posterior | undefined;
  readonly alarms: readonly AlarmRule[];
  /** The files it was read from, sorted. */
  readonly files: readonly string[];
}
