import {
  type ElementaryEffects,
  elementaryEffects,
} from '../../experiments/sensitivity/elementary-effects.js';
import { morrisOf, rowCount } from '../../experiments/studies/sampling.js';
import type { DrawnParameter } from '../bundle/doubt-file.js';
import type { SampleDesign } from '../engine/messages.js';
import type { Association } from './associations.js';
import type { RunEffect } from './run-effects.js';

/** How many parameters are varied one by one. */
export const MOST_VARIED = 12;
const TRAJECTORIES = 4;
const LEVELS = 4;

/** Why these and not others. */
export type ChosenBy = 'fitted' | 'correlated';

export interface Varied {
  readonly by: ChosenBy;
  readonly parameters: readonly DrawnParameter[];
}

/** Those fitted to the targets of a measure, else those that go most with the effect; undefined where neither is known. */
export const variedFor = (
  measure: string,
  parameters: readonly DrawnParameter[],
  all: readonly Association[],
): Varied | undefined => {
  const place = new Map(all.map(({ parameter }, i) => [parameter, i]));
  const ranked = (some: readonly DrawnParameter[]) =>
    some
      .toSorted((a, b) => (place.get(a.key) ?? Infinity) - (place.get(b.key) ?? Infinity) || 0)
      .slice(0, MOST_VARIED);
  const fitted = parameters.filter(({ measures }) => measures.includes(measure));
  if (fitted.length > 0) return { by: 'fitted', parameters: ranked(fitted) };
  const correlated = ranked(parameters.filter(({ key }) => place.has(key)));
  return correlated.length > 0 ? { by: 'correlated', parameters: correlated } : undefined;
};

/** A screening by Morris over these parameters and luck. */
export const screening = (parameters: readonly DrawnParameter[], seed: number): SampleDesign => ({
  kind: 'sample',
  seed,
  lucks: 1,
  luck: 'factor',
  factors: parameters.map(({ key, low, high }) => ({ parameter: key, low, high })),
  sampling: { method: 'morris', trajectories: TRAJECTORIES, levels: LEVELS },
});

export const runsOfScreening = (design: SampleDesign): number => rowCount(design);

/** What moving each parameter does to the effect, luck last; undefined until a trajectory is whole. */
export const stepsOf = (
  design: SampleDesign,
  effects: readonly RunEffect[],
): ElementaryEffects | undefined => {
  if (design.sampling.method !== 'morris')
    throw new Error('What varies one by one is a screening by Morris.');
  const values = new Float64Array(rowCount(design)).fill(Number.NaN);
  for (const { index, difference } of effects) values[index] = difference;
  const found = elementaryEffects(morrisOf(design, design.sampling), values);
  return found.trajectories > 0 ? found : undefined;
};

export const LUCK = 'luck';

/** A parameter, or luck, and how far its moves change the effect. */
export interface StepRow {
  readonly name: string;
  readonly mean: number;
  readonly meanAbsolute: number;
  /** Undefined with a single trajectory. */
  readonly interval: readonly [number, number] | undefined;
}

/** The largest first. */
export const stepRows = (design: SampleDesign, { factors }: ElementaryEffects): StepRow[] =>
  factors
    .map(({ mean, meanAbsolute, meanAbsoluteInterval }, i) => ({
      name: design.factors[i]?.parameter ?? LUCK,
      mean,
      meanAbsolute,
      interval: meanAbsoluteInterval.every(Number.isFinite) ? meanAbsoluteInterval : undefined,
    }))
    .toSorted((a, b) => b.meanAbsolute - a.meanAbsolute);
