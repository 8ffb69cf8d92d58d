import { type Assembly, AssemblyError, type ParameterPath } from './assembly.js';
import { writtenPeriod } from './calendar.js';
import { nearestOf } from './nearest.js';
import type { Declaration } from './ports.js';

/** An institution's parameters as they stand this quarter. */
export interface Parameters {
  readonly values: Record<string, number | Float64Array>;
  readonly paths: readonly { readonly name: string; readonly path: ParameterPath; next: number }[];
}

/** Every declared parameter has a path with the declared unit and shape, and there is no other. */
export const checkParameters = ({ institutions, parameters, tables, start }: Assembly) => {
  const known = new Set<string>();
  const rows = new Map(tables.map((table) => [table.name, table.rows?.length ?? table.capacity]));
  for (const { ports } of institutions)
    for (const [name, spec] of Object.entries(ports.parameters ?? {})) {
      const key = `${ports.name}.${name}`;
      known.add(key);
      const path = parameters[key];
      if (!path) throw new AssemblyError(`${key} has no value; it is ${spec.meaning}, in ${spec.unit}.`);
      if (path.unit !== spec.unit)
        throw new AssemblyError(`${key} is given in ${path.unit}, but it is declared in ${spec.unit}.`);
      if (path.by.join() !== spec.by.join())
        throw new AssemblyError(
          `${key} is given by ${path.by.join(' and ') || 'nothing'}, but it is declared by ${spec.by.join(' and ') || 'nothing'}.`,
        );
      const absent = spec.by.find((table) => !rows.has(table));
      if (absent !== undefined)
        throw new AssemblyError(
          `${key} is declared by ${absent}, a table this economy does not have.${nearestOf(absent, rows.keys())}`,
        );
      const size = spec.by.reduce((product, table) => product * rows.get(table)!, 1);
      checkFrames(key, path, size, start);
    }
  for (const key of Object.keys(parameters))
    if (!known.has(key))
      throw new AssemblyError(`${key} has a value, but no institution of this economy declares it.`);
};

/** A value for every row from the first quarter on, in the order of time. */
const checkFrames = (key: string, { frames, by }: ParameterPath, size: number, start: number) => {
  const first = frames[0];
  if (!first || first.quarter > 0)
    throw new AssemblyError(`${key} has no value for ${writtenPeriod(start)}, the first quarter.`);
  frames.forEach(({ quarter, values }, k) => {
    const when = writtenPeriod(start + quarter);
    if (values.length !== size)
      throw new AssemblyError(
        `${key} has ${values.length} values in ${when}, but ${by.join(' and ') || 'one number'} needs ${size}.`,
      );
    const wrong = values.find((value) => !Number.isFinite(value));
    if (wrong !== undefined) throw new AssemblyError(`${key} is ${wrong} in ${when}; give a number.`);
    if (k > 0 && quarter <= frames[k - 1]!.quarter)
      throw new AssemblyError(`${key} has its value for ${when} out of the order of time.`);
  });
};

export const valuesOf = (ports: Declaration, given: Assembly['parameters']): Parameters => {
  const paths = Object.keys(ports.parameters ?? {}).map((name) => ({
    name,
    path: given[`${ports.name}.${name}`]!,
    next: 0,
  }));
  // Made at once from entries: an object that grows name by name is slow to read once it has some twenty.
  const values = Object.fromEntries(
    paths.map(({ name, path }) => {
      const first = path.frames[0]!.values;
      return [name, path.by.length === 0 ? first[0]! : Float64Array.from(first)];
    }),
  );
  return { values, paths };
};

/** Brings the values to a quarter; time only moves forward, except after rewind. */
export const advance = ({ values, paths }: Parameters, quarter: number) => {
  for (const one of paths) {
    const { frames } = one.path;
    while (one.next < frames.length && frames[one.next]!.quarter <= quarter) {
      const frame = frames[one.next++]!.values;
      const held = values[one.name];
      if (typeof held === 'number') values[one.name] = frame[0]!;
      else held!.set(frame);
    }
  }
};

export const rewind = ({ paths }: Parameters) => {
  for (const one of paths) one.next = 0;
};

/** The same path with other values from a quarter on. */
export const changedFrom = (path: ParameterPath, quarter: number, values: Float64Array): ParameterPath => ({
  ...path,
  frames: [...path.frames.filter((frame) => frame.quarter < quarter), { quarter, values }],
});
