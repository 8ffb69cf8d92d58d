import { shuffled } from '../../experiments/discovery/shuffled.js';
import { quantile } from '../../experiments/score/quantile.js';
import { Stream } from '../../experiments/streams.js';
import type { RunEffect } from './run-effects.js';
import { standardRanks } from './ranks.js';

export interface Association {
  readonly parameter: string;
  /** Spearman's rank correlation of the draw with the effect, over the runs. */
  readonly correlation: number;
}

export interface Associations {
  /** Runs in which something was drawn. */
  readonly runs: number;
  /** Of every parameter, the largest first. */
  readonly all: readonly Association[];
  /** What the largest of all correlations reaches in one of twenty shuffles of the effects. */
  readonly threshold: number;
}

const SHUFFLES = 499;
/** With fewer runs every shuffle gives some parameter a correlation near one. */
export const FEWEST_RUNS = 8;

/**
 * Which draws go with the effect. Among hundreds of parameters some correlation is large by chance; so each is held
 * against the largest of all of them when the effects are dealt out anew (Westfall and Young 1993). Undefined where
 * runs are too few, nothing was drawn, or the effect is the same in all runs.
 */
export const associationsOf = (effects: readonly RunEffect[], seed = 1): Associations | undefined => {
  const drawn = effects.filter(({ parameters }) => Object.keys(parameters).length > 0);
  const ranks = standardRanks(drawn.map(({ difference }) => difference));
  if (drawn.length < FEWEST_RUNS || !ranks) return undefined;
  const columns = Object.keys(drawn[0]!.parameters).flatMap((parameter) => {
    const column = standardRanks(drawn.map(({ parameters }) => parameters[parameter] ?? Number.NaN));
    return column ? [{ parameter, column }] : [];
  });
  if (columns.length === 0) return undefined;
  const all = columns
    .map(({ parameter, column }) => ({ parameter, correlation: product(column, ranks) }))
    .toSorted((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation));
  const stream = new Stream(seed, 'doubt.associations');
  const largest = Array.from({ length: SHUFFLES }, (_, shuffle) => {
    stream.at(shuffle);
    const dealt = Float64Array.from(shuffled(drawn.length, stream), (run) => ranks[run]!);
    return columns.reduce((most, { column }) => Math.max(most, Math.abs(product(column, dealt))), 0);
  });
  return { runs: drawn.length, all, threshold: quantile(largest, 0.95)! };
};

/** Those that chance would not bring forth among so many. */
export const standingOut = ({ all, threshold }: Associations): Association[] =>
  all.filter(({ correlation }) => Math.abs(correlation) > threshold);

const product = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
};
