import type { ChartMatter } from '../charts/chart-matter.js';
import type { Worlds } from '../state/worlds.js';

/** Of what is drawn of a measure only history and the record, as far as a year. */
export const historyMatter = (matter: ChartMatter, status: Worlds['status'], until: number): ChartMatter => ({
  ...matter,
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
