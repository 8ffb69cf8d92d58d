import { type Assembly, AssemblyError, type ParameterPath } from './assembly.js';
import type { Declaration } from './ports.js';

/** An institution's parameters as they stand this quarter. */
export interface Parameters {
  readonly values: Record<string, number | Float64Array>;
  readonly paths: readonly { readonly name: string; readonly path: ParameterPath; next: number }[];
}

/** Every declared parameter has a path with the declared unit and shape, and there is no other. */
export const checkParameters = ({ institutions, parameters }: Assembly) => {
  const known = new Set<string>();
  for (const { ports } of institutions)
    for (const [name, spec] of Object.entries(ports.parameters ?? {})) {
      const key = `${ports.name}.${name}`;
      known.add(key);
      const path = parameters[key];
      if (!path) throw new AssemblyError(`${key} has no value; it is ${spec.meaning}, in ${spec.unit}.`);
      if (path.unit !== spec.unit) throw new AssemblyError(`${key} is given in ${path.unit}, but it is declared in ${spec.unit}.`);
      if (path.by.join() !== spec.by.join())
        throw new AssemblyError(`${key} is given by ${path.by.join(' and ') || 'nothing'}, but it is declared by ${spec.by.join(' and ') || 'nothing'}.`);
    }
  for (const key of Object.keys(parameters))
    if (!known.has(key)) throw new AssemblyError(`${key} has a value, but no institution of this economy declares it.`);
};

export const valuesOf = (ports: Declaration, given: Assembly['parameters']): Parameters => {
  const values: Record<string, number | Float64Array> = {};
  const paths = Object.entries(ports.parameters ?? {}).map(([name, spec]) => {
    const path = given[`${ports.name}.${name}`]!;
    const first = path.frames[0]!.values;
    values[name] = spec.by.length === 0 ? first[0]! : Float64Array.from(first);
    return { name, path, next: 0 };
  });
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
