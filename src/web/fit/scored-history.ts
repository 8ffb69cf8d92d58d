import { eraTable } from '../../experiments/score/era-table.js';
import { score } from '../../experiments/score/score.js';
import type { Tolerance } from '../../runs/score.js';
import { verdictOf } from '../../experiments/score/verdict-of.js';
import type { EraCell, Score, ScoredTarget, Title, Verdict } from '../../runs/score.js';
import type { StoredRun } from '../../runs/parts/index.js';
import type { HistoryFile } from '../bundle/history-data.js';
import { yearsOfTarget } from './years-of-target.js';

/** History as the runs of the page have it, beside the record. */
export interface ScoredHistory {
  readonly score: Score;
  readonly episodes: readonly Episode[];
}

/** An era: a few measures, and the targets all of whose years lie in it. */
export interface Episode {
  readonly title: Title;
  readonly from: number;
  readonly to: number;
  readonly rows: readonly EpisodeRow[];
  readonly targets: readonly ScoredTarget[];
}

export interface EpisodeRow extends EraCell {
  readonly title: Title;
  readonly measure: string;
  readonly unit: string;
  /** Undefined where the record or a tolerance is missing. */
  readonly verdict: Verdict | undefined;
}

/** Every target and every era held against runs of history. */
export const scoredHistory = (history: HistoryFile, runs: readonly StoredRun[]): ScoredHistory => {
  const { targets, measures, records, eras, eraColumns } = history;
  const members = runs.map((run) => ({ ...run, index: run.case }));
  const record = (measure: string) => records[measure];
  const scored = score(targets, members, { record, measures });
  const table = eraTable({ eras, eraColumns }, measures, members, record);
  return {
    score: scored,
    episodes: table.eras.map(({ title, from, to, cells }) => ({
      title,
      from,
      to,
      rows: cells.map((cell, i): EpisodeRow => {
        const { measure, statistic } = eraColumns[i]!;
        const tolerance = toleranceFor(history, measure, statistic);
        return {
          ...cell,
          ...table.columns[i]!,
          measure,
          verdict:
            cell.record === null || !tolerance
              ? undefined
              : verdictOf({ observed: cell.record, tolerance }, cell.median),
        };
      }),
      targets: scored.targets.filter(({ id }) => {
        const [first, last] = yearsOfTarget(targets[id]!);
        return first >= from && last <= to;
      }),
    })),
  };
};

/** The tolerance that targets of a measure have, else the one that all targets of the statistic share. */
const toleranceFor = (
  { targets }: HistoryFile,
  measure: string,
  statistic: 'mean' | 'logGrowth',
): Tolerance | undefined => {
  const all = Object.values(targets);
  const taken = (target: (typeof all)[number]) =>
    target.statistic === statistic || (statistic === 'mean' && target.statistic === 'value');
  const own = all.filter((target) => target.measure === measure && taken(target));
  return shared(own) ?? shared(all.filter((target) => target.statistic === statistic));
};

const shared = (targets: readonly { readonly tolerance: Tolerance }[]): Tolerance | undefined => {
  const [first, ...rest] = targets.map(({ tolerance }) => JSON.stringify(tolerance));
  return first !== undefined && rest.every((one) => one === first) ? targets[0]!.tolerance : undefined;
};
