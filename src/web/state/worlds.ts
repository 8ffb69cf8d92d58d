import type { StoredRun } from '../../runs/parts/index.js';
import type { Asked } from '../scenario/asked.js';

/** Runs of history and of what was asked, as far as they have come. */
export interface Worlds {
  readonly asked: Asked;
  readonly status: 'waiting' | 'running' | 'done' | 'cancelled' | 'failed';
  readonly wanted: number;
  /** By case; both worlds of a case come together. */
  readonly baseline: readonly StoredRun[];
  readonly changed: readonly StoredRun[];
  /** Why no more runs come. */
  readonly failure: string | undefined;
}

export const noWorlds = (asked: Asked): Worlds => ({
  asked,
  status: 'waiting',
  wanted: asked.runs,
  baseline: [],
  changed: [],
  failure: undefined,
});

/** With one more pair, in the order of cases. */
export const withPair = (worlds: Worlds, baseline: StoredRun, changed: StoredRun): Worlds => {
  const inOrder = (runs: readonly StoredRun[], one: StoredRun) =>
    [...runs.filter((run) => run.case !== one.case), one].toSorted((a, b) => a.case - b.case);
  const next = {
    ...worlds,
    baseline: inOrder(worlds.baseline, baseline),
    changed: inOrder(worlds.changed, changed),
  };
  return { ...next, status: next.baseline.length >= worlds.wanted ? 'done' : 'running' };
};
