import type { Content } from '../../data/index.js';
import { readTargets, recordsOf, type Subject } from '../../experiments/index.js';
import { score } from '../../experiments/score/index.js';
import type { StoredRun } from '../../runs/parts/index.js';
import type { PreviewFile } from './preview-file.js';

/** By measure: how many of its targets runs of history reach; one without a value is missed. */
export const fitOf = (
  content: Content,
  { economy, measures }: Subject,
  history: readonly StoredRun[],
): PreviewFile['fit'] => {
  const { targets } = readTargets(content, economy.name, measures);
  const members = history.map((run) => ({ ...run, index: run.case }));
  const scored = score(targets, members, { record: recordsOf(content, measures), measures }).targets;
  const fit: Record<string, { good: number; fair: number; miss: number }> = {};
  for (const { measure, verdict } of scored) {
    const counts = (fit[measure] ??= { good: 0, fair: 0, miss: 0 });
    counts[verdict === 'unknown' ? 'miss' : verdict]++;
  }
  return fit;
};
