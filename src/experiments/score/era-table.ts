import type { EraTable, Member } from '../../runs/index.js';
import type { AnnualSeries } from './annual-series.js';
import type { Measures } from './measure.js';
import { quantile } from './quantile.js';
import { seriesOf } from './score.js';
import { statisticOf } from './statistic-of.js';
import type { TargetFile } from './target.js';

/** Each era by a few measures, the record beside the ensemble. */
export function eraTable(
  file: Pick<TargetFile, 'eras' | 'eraColumns'>,
  measures: Measures,
  members: readonly Member[],
  record: (measure: string) => AnnualSeries | undefined,
): EraTable {
  return {
    columns: file.eraColumns.map(({ title, measure, statistic }) => ({
      title,
      unit: statistic === 'logGrowth' ? 'percent a year' : (measures[measure]?.unit ?? ''),
    })),
    eras: Object.values(file.eras).map(({ title, window }) => ({
      title,
      from: window[0],
      to: window[1],
      cells: file.eraColumns.map(({ measure, statistic }) => {
        const take = (series: AnnualSeries) => statisticOf({ statistic, window }, series);
        const recorded = record(measure);
        const values = members
          .map((member) => take(seriesOf(member, measure)))
          .filter((value) => value !== null);
        return {
          record: recorded ? take(recorded) : null,
          median: quantile(values, 0.5),
          low: quantile(values, 0.05),
          high: quantile(values, 0.95),
        };
      }),
    })),
  };
}
