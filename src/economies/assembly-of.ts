import { InputError } from '../data/input-error.js';
import { didYouMean } from '../data/nearest.js';
import {
  type Assembly,
  type ParameterPath,
  periodOf,
  type TableSpec,
  writtenPeriod,
} from '../kernel/index.js';
import type { Change } from './change.js';
import { backAt, drawn, frozen, multipliedFrom, within, withValueFrom } from './changed-path.js';
import type { EconomyFile, TableSize } from './economy-file.js';
import { scaledStocks } from './opening-file.js';

/** A parameter set to a value from a quarter on; the parameter may name a row: institution.parameter.row. */
export interface Setting {
  readonly period: number;
  readonly parameter: string;
  readonly value: number;
}

export interface Choices {
  readonly seed: number;
  /** Real agents for each simulated one; the economy's own when left out. */
  readonly scale?: number;
  /** First and last quarter, as periods; the economy's own when left out. */
  readonly from?: number;
  readonly to?: number;
  /** By parameter: its value when it is one number, else a factor on all its values. */
  readonly draws?: Readonly<Record<string, number>>;
  readonly set?: readonly Setting[];
  /** Drivers that stand still, from `frozenFrom` or the start. */
  readonly freeze?: readonly string[];
  readonly frozenFrom?: number;
  /** Applied in order, after the freezes and settings above. Institutions leave by way of `without` and stages. */
  readonly changes?: readonly Change[];
  /** Institutions left out. */
  readonly without?: readonly string[];
  readonly strict?: boolean;
}

/** What the kernel runs: the economy at a scale, with a seed, draws and changes. Cheap: thousands a second. */
export const assemblyOf = (economy: EconomyFile, choices: Choices): Assembly => {
  const { seed, scale = economy.scale, from = economy.start, to = economy.end } = choices;
  if (from < economy.start || to > economy.end || to < from)
    throw new InputError(
      `${economy.name} runs from ${writtenPeriod(economy.start)} to ${writtenPeriod(economy.end)}; ${writtenPeriod(from)} to ${writtenPeriod(to)} was asked.`,
    );
  if (!(scale > 0))
    throw new InputError(`the scale is ${scale}; give real agents for each simulated one, above 0.`);
  const without = new Set(choices.without);
  const acting = economy.institutions.map(({ ports }) => ports.name);
  for (const name of without)
    if (!acting.includes(name))
      throw new InputError(`${economy.name} has no institution ${name}.${didYouMean(name, acting)}`);
  return {
    name: economy.name,
    start: from,
    quarters: to - from + 1,
    seed,
    scale,
    tables: Object.entries(economy.tables).map(([name, size]) => tableOf(name, size, scale)),
    accounts: economy.accounts,
    hub: economy.hub,
    settlements: economy.settlements,
    institutions: economy.institutions.filter(({ ports }) => !without.has(ports.name)),
    opening: economy.openingOrder.filter((name) => !without.has(name)),
    stocks: scaledStocks(economy.opening?.stocks ?? {}, economy.accounts, scale),
    parameters: parametersOf(economy, choices, from, without),
    record: recorded(economy, without),
    ...(choices.strict !== undefined && { strict: choices.strict }),
  };
};

/** What is recorded, less the columns of institutions left out. */
const recorded = ({ record, institutions }: EconomyFile, without: ReadonlySet<string>) => {
  const gone = new Set(
    institutions
      .filter(({ ports }) => without.has(ports.name))
      .flatMap(({ ports }) => Object.entries(ports.tables ?? {}))
      .flatMap(([table, { owns = {} }]) => Object.keys(owns).map((column) => `${table}.${column}`)),
  );
  return record.filter((path) => !gone.has(path));
};

const tableOf = (name: string, size: TableSize, scale: number): TableSpec => {
  if ('rows' in size) return { name, rows: size.rows, capacity: size.rows.length };
  if ('capacity' in size) return { name, capacity: size.capacity };
  return { name, capacity: Math.max(Math.ceil(size.agents / scale), size.atLeast ?? 1) };
};

const parametersOf = (economy: EconomyFile, choices: Choices, from: number, without: ReadonlySet<string>) => {
  const paths: Paths = {};
  for (const { key, path } of economy.parameters.values())
    if (!without.has(key.slice(0, key.indexOf('.')))) paths[key] = within(path, from - economy.start);
  for (const [key, draw] of Object.entries(choices.draws ?? {})) {
    const file = parameterIn(economy, key);
    if (paths[key]) paths[key] = drawn(paths[key], draw, file.rangeOf);
  }
  for (const change of changesOf(choices, from)) apply(paths, change, economy, from);
  for (const { key, same } of economy.parameters.values())
    if (same !== undefined && paths[key] && paths[same]) paths[key] = paths[same];
  return paths;
};

/** All changes of the choices, in the order in which they are applied. */
const changesOf = ({ freeze = [], frozenFrom, set = [], changes = [] }: Choices, from: number): Change[] => [
  ...freeze.map((driver) => ({ kind: 'freeze', driver, from: frozenFrom ?? from }) as const),
  ...set.map(({ parameter, value, period }) => ({ kind: 'set', parameter, value, from: period }) as const),
  ...changes,
];

type Paths = Record<string, ParameterPath>;

const apply = (paths: Paths, change: Change, economy: EconomyFile, from: number) => {
  const quarter = Math.max(0, change.from - from);
  const replace = (key: string, changed: (path: ParameterPath) => ParameterPath) => {
    const path = paths[key];
    if (!path) return;
    const end = change.until === undefined ? Infinity : change.until + 1 - from;
    if (end <= quarter) return;
    paths[key] = Number.isFinite(end) ? backAt(path, changed(path), end) : changed(path);
  };
  if (change.kind === 'freeze') {
    const driver = economy.drivers.get(change.driver);
    if (!driver)
      throw new InputError(
        `${economy.name} has no driver ${change.driver}.${didYouMean(change.driver, economy.drivers.keys())}`,
      );
    for (const key of driver.parameters)
      replace(key, (path) => frozen(path, key, driver, quarter, economy.end - from + 1));
  } else if (change.kind !== 'without') {
    const { key, index } = rowIn(economy, change.parameter, change.value);
    const how = change.kind === 'set' ? withValueFrom : multipliedFrom;
    replace(key, (path) => how(path, quarter, index, change.value));
  }
};

/** The parameter, and which of its values, that a change names. */
const rowIn = (economy: EconomyFile, parameter: string, value: number) => {
  const [institution = '', name = '', ...row] = parameter.split('.');
  const key = `${institution}.${name}`;
  const file = parameterIn(economy, key);
  const index = row.length === 0 ? undefined : file.names.indexOf(row.join('.'));
  if (index === -1)
    throw new InputError(
      `${key} has no value for ${row.join('.')}.${didYouMean(row.join('.'), file.names) || ` It is given by ${file.by.join(' and ') || 'nothing'}.`}`,
    );
  if (!Number.isFinite(value)) throw new InputError(`${parameter} cannot be set to ${value}; give a number.`);
  return { key, index };
};

const parameterIn = (economy: EconomyFile, key: string) => {
  const file = economy.parameters.get(key);
  if (!file)
    throw new InputError(
      `${economy.name} has no parameter ${key}.${didYouMean(key, economy.parameters.keys())}`,
    );
  if (file.same !== undefined) throw new InputError(`${key} is the same as ${file.same}; change that.`);
  return file;
};

/**
 * The same assembly with one parameter, and all that are the same, at another value from a period on; a period is
 * written 1990Q4 or is a number.
 */
export const withChange = (
  assembly: Assembly,
  key: string,
  period: number | string,
  value: number,
): Assembly => {
  const when = typeof period === 'string' ? periodOf(period) : period;
  const path = assembly.parameters[key];
  if (when === undefined) throw new InputError(`${period} is not a quarter; write it as 1990Q4.`);
  if (!path)
    throw new InputError(
      `${assembly.name} has no parameter ${key}.${didYouMean(key, Object.keys(assembly.parameters))}`,
    );
  const changed = withValueFrom(path, Math.max(0, when - assembly.start), undefined, value);
  const parameters = Object.entries(assembly.parameters).map(([name, one]) => [
    name,
    one === path ? changed : one,
  ]);
  return { ...assembly, parameters: Object.fromEntries(parameters) as Assembly['parameters'] };
};
