import { autoregression } from './autoregression.js';
import { historicalMean } from './historical-mean.js';
import type { Rival } from './prediction.js';
import { randomWalkWithDrift } from './random-walk-with-drift.js';

/** What the model is held against, by the name that sentences use. */
export const rivals = {
  'random walk with drift': randomWalkWithDrift,
  autoregression,
  'historical mean': historicalMean,
} as const satisfies Readonly<Record<string, Rival>>;

export type RivalName = keyof typeof rivals;
