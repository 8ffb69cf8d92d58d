import {
  column,
  type ColumnSpec,
  type ContextOf,
  type Declaration,
  type Institution,
  institution,
  type ParameterPath,
  type Population,
} from '../../src/kernel/index.js';
import type { Values } from './chart-of-accounts.js';
import { perRow } from './chart-of-accounts.js';

export type Given = Readonly<Record<string, Values | readonly (readonly number[])[]>>;
type Sizes = (table: string) => number;

type Greeting = (context: ContextOf<Declaration>, row: number) => void;

/** The institution without its opening, greeting nobody before the curtain rises: its columns begin as the test says. */
export const behindTheCurtain = (
  { ports, behaviour }: Institution,
  curtain: { readonly risen: boolean },
): Institution => {
  const patient = ([table, greets]: [string, Greeting]): [string, Greeting] => [
    table,
    (context, row) => {
      if (curtain.risen) greets(context, row);
    },
  ];
  const greet = Object.fromEntries(Object.entries<Greeting>(behaviour.greet ?? {}).map(patient));
  const acts = Object.entries(behaviour).filter(([name]) => name !== 'open');
  return { ports, behaviour: { ...Object.fromEntries(acts), greet } };
};

/** Every column that the cast reads, and neither owns nor finds in an account, by table. */
const columnsToOwn = (cast: readonly Institution[], accounts: Readonly<Record<string, unknown>>) => {
  const read = new Map<string, Set<string>>();
  const owned = new Set<string>();
  for (const { ports } of cast)
    for (const [table, { reads = [], owns = {} }] of Object.entries(ports.tables ?? {})) {
      for (const name of Object.keys(owns)) owned.add(`${table}.${name}`);
      for (const name of reads) read.set(table, (read.get(table) ?? new Set()).add(name));
    }
  return [...read].map(([table, names]) => {
    const missing = [...names].filter(
      (name) => !owned.has(`${table}.${name}`) && !(`${table}.${name}` in accounts),
    );
    return [table, missing] as const;
  });
};

/** Owns what the cast reads; unless the cast opens by itself, fills accounts and lets in the first rows where it populates. */
export const stagehandOf = (
  cast: readonly Institution[],
  stocks: Readonly<Record<string, readonly number[]>>,
  values: Readonly<Record<string, Values>>,
  sizeOf: Sizes,
  opens: boolean,
  populated: readonly string[],
): Institution => {
  const letsIn = opens ? [] : populated;
  const owned = columnsToOwn(cast, stocks);
  const spec = (names: readonly string[]): Record<string, ColumnSpec> =>
    Object.fromEntries(names.map((name) => [name, column('as declared', 'set by the test')]));
  const seen = new Map(owned.map(([table, names]) => [table, { owns: spec(names) }]));
  for (const table of letsIn) if (!seen.has(table)) seen.set(table, { owns: {} });
  return institution(
    {
      name: 'stagehand',
      phase: 'plans',
      says: 'Sets the stage.',
      literature: [],
      tables: Object.fromEntries(seen),
    },
    {
      open({ tables, opening }) {
        const all = tables as unknown as Record<string, Population & Record<string, Float64Array>>;
        for (const table of letsIn) for (let k = 0; k < sizeOf(table); k++) all[table].enter();
        if (!opens)
          for (const [path, rows] of Object.entries(stocks))
            rows.forEach((amount, row) => opening.set(path, row, amount));
        for (const [table, names] of owned)
          for (const name of names) {
            const path = `${table}.${name}`;
            perRow(path, values[path] ?? 0, sizeOf(table)).forEach(
              (value, row) => (all[table][name][row] = value),
            );
          }
      },
    },
  );
};

/** Each declared parameter with what the test gives, or 0; what nobody declares is refused. */
export const parametersOf = (
  cast: readonly Institution[],
  given: Given,
  sizeOf: Sizes,
): Record<string, ParameterPath> => {
  const paths: Record<string, ParameterPath> = {};
  const known = new Set<string>();
  for (const { ports } of cast)
    for (const [name, { unit, by }] of Object.entries(ports.parameters ?? {})) {
      known.add(name);
      const values = [given[name] ?? 0].flat(2) as number[];
      const size = by.reduce((product, table) => product * sizeOf(table), 1);
      const all = typeof given[name] === 'object' ? values : perRow(name, values[0], size);
      paths[`${ports.name}.${name}`] = { unit, by, frames: [{ quarter: 0, values: Float64Array.from(all) }] };
    }
  for (const name of Object.keys(given))
    if (!known.has(name)) throw new Error(`No institution on this stage declares the parameter ${name}.`);
  return paths;
};
