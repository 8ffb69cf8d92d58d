import type { StoredRun } from '../../src/runs/parts/index.js';
import type { RunPair } from '../../src/web/charts/paired-values.js';

/** A run with one measure. */
export const runOf = (
  index: number,
  years: readonly number[],
  values: readonly (number | null)[],
  key = 'output',
): StoredRun => ({
  case: index,
  scenario: 'history',
  seed: index + 1,
  parameters: {},
  years,
  annual: { [key]: values },
  ledger: { largestResidual: 0, quarters: 4 * years.length },
  alarms: [],
  fingerprint: '',
});

/** Both worlds of a case. */
export const pairOf = (
  index: number,
  years: readonly number[],
  before: readonly (number | null)[],
  after: readonly (number | null)[],
): RunPair => ({ baseline: runOf(index, years, before), changed: runOf(index, years, after) });
