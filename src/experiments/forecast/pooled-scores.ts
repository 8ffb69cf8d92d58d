import { sum } from '../../kernel/index.js';
import type { ForecastRow, ForecastScores } from './forecast-row.js';
import { skill } from './root-mean-square-error.js';

/** The model beside one rival on one measure, over several forecasts. */
export interface PooledScores extends Pick<
  ForecastRow,
  'measure' | 'title' | 'unit' | 'rival' | 'model' | 'ofRival' | 'skill'
> {
  /** How many forecasts of a year are scored. */
  readonly scored: number;
}

/** Rows of the same measure and rival put together, every year with the same weight; in the order they come. */
export const pooledScores = (rows: readonly ForecastRow[]): PooledScores[] => {
  const groups = new Map<string, ForecastRow[]>();
  for (const row of rows) {
    const key = `${row.measure} ${row.rival}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map((group) => {
    const [{ measure, title, unit, rival }] = group as [ForecastRow];
    const model = scoresOf(group, (row) => row.model);
    const ofRival = scoresOf(group, (row) => row.ofRival);
    return {
      measure,
      title,
      unit,
      rival,
      scored: yearsIn(group),
      model,
      ofRival,
      skill: {
        rootMeanSquareError: skill(model.rootMeanSquareError, ofRival.rootMeanSquareError),
        crps: skill(model.crps, ofRival.crps),
      },
    };
  });
};

const yearsIn = (rows: readonly ForecastRow[]) => sum(rows.map(({ years }) => years.length));

const scoresOf = (rows: readonly ForecastRow[], of: (row: ForecastRow) => ForecastScores): ForecastScores => {
  const mean = (value: (scores: ForecastScores) => number) =>
    sum(rows.map((row) => row.years.length * value(of(row)))) / yearsIn(rows);
  return {
    rootMeanSquareError: Math.sqrt(mean(({ rootMeanSquareError }) => rootMeanSquareError ** 2)),
    crps: mean(({ crps }) => crps),
  };
};
