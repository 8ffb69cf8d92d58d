import { assemble, type Assembly, type Economy, type ParameterPath } from '../../src/kernel/index.js';
import { institutions } from '../../src/institutions/index.js';

/** An assembly as JSON has it: institutions by name, values as plain lists. Imports nothing of node or of a package. */
export type WrittenAssembly = Omit<Assembly, 'institutions' | 'parameters'> & {
  readonly institutions: readonly string[];
  readonly parameters: Readonly<Record<string, WrittenPath>>;
};
type WrittenPath = Omit<ParameterPath, 'frames'> & {
  readonly frames: readonly { readonly quarter: number; readonly values: readonly number[] }[];
};

/** JSON writes every number so that the same bits are read again; only -0 becomes 0, which fingerprints do not tell apart. */
export const written = (assembly: Assembly): string => {
  const parameters = Object.entries(assembly.parameters).map(([key, { frames, ...path }]) => [
    key,
    { ...path, frames: frames.map(({ quarter, values }) => ({ quarter, values: [...values] })) },
  ]);
  return JSON.stringify({
    ...assembly,
    institutions: assembly.institutions.map(({ ports }) => ports.name),
    parameters: Object.fromEntries(parameters) as WrittenAssembly['parameters'],
  } satisfies WrittenAssembly);
};

export const rebuilt = ({ institutions: names, parameters, ...rest }: WrittenAssembly): Economy =>
  assemble({
    ...rest,
    institutions: names.map((name) => institutions[name]),
    parameters: Object.fromEntries(
      Object.entries(parameters).map(([key, { frames, ...path }]) => [
        key,
        {
          ...path,
          frames: frames.map(({ quarter, values }) => ({ quarter, values: Float64Array.from(values) })),
        },
      ]),
    ),
  });
