import { levelScale, quantileOf, type Subject } from '../../experiments/index.js';
import type { AnnualSeries } from '../../experiments/score/index.js';
import type { StoredRun } from '../../runs/parts/index.js';
import type { PreviewFile } from './preview-file.js';

/** Median and bands of a measure by year, in the unit in which its levels are shown. */
export const bandsOf = (
  key: string,
  { measures }: Subject,
  history: readonly StoredRun[],
  record: AnnualSeries | undefined,
): PreviewFile['baseline'][string] => {
  const { of } = levelScale(key, measures[key]!, history, record);
  const values = history[0]!.years.map((_, i) =>
    history.flatMap((run) => {
      const value = run.annual[key]![i] ?? null;
      const factor = of(run.case);
      return value === null || factor === undefined ? [] : [value * factor];
    }),
  );
  const at = (share: number) =>
    values.map((all) => {
      const found = quantileOf(all, share);
      return found === null ? null : Number(found.toPrecision(digits));
    });
  return { median: at(0.5), low50: at(0.25), high50: at(0.75), low90: at(0.05), high90: at(0.95) };
};

const digits = 4;
