import { totalsOf, type ScoredTarget } from '../../runs/score.js';
import type { ChartMatter, FitTold } from '../charts/chart-matter.js';
import type { Worlds } from '../state/worlds.js';

/** Of what is drawn of a measure only history and the record, as far as a year. */
export const historyMatter = (
  matter: ChartMatter,
  status: Worlds['status'],
  until: number,
  targets: readonly ScoredTarget[] | undefined,
): ChartMatter => ({
  ...matter,
  fit: targets ? fitOf(targets.filter(({ measure }) => measure === matter.key)) : matter.fit,
  scenario: undefined,
  difference: undefined,
  preview: undefined,
  since: undefined,
  assumed: false,
  status: statusOf(status, matter.runs),
  until,
});

const statusOf = (status: Worlds['status'], runs: number): ChartMatter['status'] => {
  if (status === 'done' || status === 'cancelled') return status;
  return runs > 0 ? 'running' : 'empty';
};

/** Verdicts of the runs that are drawn. */
const fitOf = (targets: readonly ScoredTarget[]): FitTold | undefined => {
  const { good, fair, miss, unknown } = totalsOf(targets);
  return targets.length > 0 ? { good, fair, missed: miss + unknown } : undefined;
};
