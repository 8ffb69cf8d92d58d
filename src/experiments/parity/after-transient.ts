import { bandPass } from './band-pass.js';
import type { RunPaths } from './run-paths.js';

/** The periods of a run after its transient, as statistics look at them. */
export interface AfterTransient {
  readonly paths: Readonly<Record<keyof RunPaths, readonly number[]>>;
  /** Change of the logarithm on the period before. */
  readonly growth: Readonly<Record<(typeof growing)[number] | 'outputPrice', readonly number[]>>;
  readonly unemploymentChange: readonly number[];
  /** Band-passed: of unemployment and inflation their levels, of everything else its logarithm. */
  readonly cycle: Readonly<Record<Cyclical, readonly number[]>>;
}

const growing = ['output', 'consumption', 'investment', 'productivity', 'consumerPrice'] as const;
export type Cyclical = (typeof growing)[number] | 'unemployment' | 'inflation';

/** The first growth after the transient is on its last period. */
export const afterTransient = (paths: RunPaths, transient: number): AfterTransient => {
  const later = (path: ArrayLike<number>) => Array.from(path).slice(transient);
  const outputPrice = Array.from(paths.nominalOutput, (value, period) => value / paths.output[period]!);
  const growth = {
    ...byName(growing, (name) => later(changes(logarithms(paths[name])))),
    outputPrice: later(changes(logarithms(outputPrice))),
  };
  return {
    paths: byName(Object.keys(paths) as (keyof RunPaths)[], (name) => later(paths[name])),
    growth,
    unemploymentChange: later(changes(paths.unemployment)),
    cycle: {
      ...byName(growing, (name) => bandPass(later(logarithms(paths[name])))),
      unemployment: bandPass(later(paths.unemployment)),
      inflation: bandPass(growth.consumerPrice),
    },
  };
};

const byName = <Name extends string>(names: readonly Name[], make: (name: Name) => number[]) =>
  Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, number[]>;

const logarithms = (path: ArrayLike<number>) => Array.from(path, (value) => Math.log(value));

/** The first period has none. */
const changes = (path: ArrayLike<number>) =>
  Array.from(path, (value, period) => (period === 0 ? Number.NaN : value - path[period - 1]!));
