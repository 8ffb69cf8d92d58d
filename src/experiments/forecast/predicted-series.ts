import { type AnnualSeries, growthOf, seriesOf, valueIn } from '../score/index.js';
import type { StoredRun } from '../../runs/parts/index.js';
import type { Predicted } from './forecast-file.js';
import type { ForecastMeasure } from './forecast-row.js';

type Run = Pick<StoredRun, 'years' | 'annual'>;
type Record = (measure: string) => AnnualSeries | undefined;

/** Ends the name of a level whose runs are all moved by their last error. */
export const anchoredEnding = '-anchored';

/** What a run says of it. */
export const seriesOfRun = ({ measure, growth }: Predicted, run: Run): AnnualSeries => {
  const series = seriesOf(run, measure);
  return growth ? growthOf(series) : series;
};

/**
 * What forecastTable takes: the record up to the origin as history, all of it as what happened, and the runs. A level
 * comes twice: as the runs have it, and with the error that each makes in the year of the origin taken off.
 */
export const predictedSeries = (
  predicted: readonly Predicted[],
  origin: number,
  runs: readonly Run[],
  recordOf: Record,
): { readonly [id: string]: ForecastMeasure } => {
  const all: { [id: string]: ForecastMeasure } = {};
  for (const one of predicted) {
    const record = recordOf(one.measure) ?? { years: [], values: [] };
    const observed = one.growth ? growthOf(record) : record;
    const ensemble = runs.map((run) => seriesOfRun(one, run));
    const { unit } = one;
    const history = until(observed, origin);
    all[one.id] = { title: one.title.en, unit, history, observed, ensemble };
    if (!one.level) continue;
    const title = `${one.title.en}, re-anchored`;
    all[one.id + anchoredEnding] = {
      title,
      unit,
      history,
      observed,
      ensemble: ensemble.map((series) => anchored(series, observed, origin)),
    };
  }
  return all;
};

const until = ({ years, values }: AnnualSeries, last: number): AnnualSeries => ({
  years: years.filter((year) => year <= last),
  values: values.filter((_, i) => years[i]! <= last),
});

/** The series moved so that it meets the record in a year; without values where one of them has none there. */
export const anchored = (series: AnnualSeries, record: AnnualSeries, year: number): AnnualSeries => {
  const [own, recorded] = [valueIn(series, year), valueIn(record, year)];
  const error = own === null || recorded === null ? null : own - recorded;
  return {
    years: series.years,
    values: series.values.map((value) => (value === null || error === null ? null : value - error)),
  };
};
