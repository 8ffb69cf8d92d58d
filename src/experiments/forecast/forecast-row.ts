import { sum } from '../../kernel/index.js';
import type { AnnualSeries } from '../score/annual-series.js';
import { quantile } from '../score/quantile.js';
import { fairEnsembleCrps, gaussianCrps } from './crps.js';
import { dieboldMariano, type LossComparison } from './diebold-mariano.js';
import type { KnownYears, ScoredYear } from './forecast-years.js';
import { rivals, type RivalName } from './rivals.js';
import { rootMeanSquareError, skill } from './root-mean-square-error.js';

/** What was known of a measure, what happened, and what each member of the ensemble says; all in one unit. */
export interface ForecastMeasure {
  readonly title: string;
  readonly unit: string;
  readonly history: AnnualSeries;
  readonly observed: AnnualSeries;
  readonly ensemble: readonly AnnualSeries[];
}

/** In the unit of the measure; lower is better. */
export interface ForecastScores {
  /** Of the ensemble's median, or of the rival's mean. */
  readonly rootMeanSquareError: number;
  /** Mean over the years; of the ensemble the fair one. */
  readonly crps: number;
}

/** The model beside one rival on one measure. */
export interface ForecastRow {
  readonly measure: string;
  readonly title: string;
  readonly unit: string;
  readonly rival: RivalName;
  /** The years scored, and the years of history the rival was estimated on. */
  readonly years: readonly number[];
  readonly estimatedOn: number;
  readonly model: ForecastScores;
  readonly ofRival: ForecastScores;
  /** 1 less the model's score over the rival's; null when the rival made no error. */
  readonly skill: Readonly<Record<keyof ForecastScores, number | null>>;
  /** Of the CRPS year by year, the model's less the rival's; null with too few years, or when it never varies. */
  readonly comparison: LossComparison | null;
  /** Why the rival used another rule. */
  readonly remark: string | null;
}

/** One row, of one year or more; the known history has three years or more. */
export const forecastRow = (
  measure: string,
  { title, unit }: ForecastMeasure,
  rival: RivalName,
  { values, last }: KnownYears & { readonly last: number },
  years: readonly ScoredYear[],
): ForecastRow => {
  const prediction = rivals[rival](values, years.at(-1)!.year - last);
  const predicted = years.map(({ year }) => prediction.years[year - last - 1]!);
  const losses = years.map(({ members, observed }) => fairEnsembleCrps(members, observed));
  const lossesOfRival = years.map(({ observed }, i) => gaussianCrps(predicted[i]!, observed));
  const medians = years.map(({ members }) => quantile(members, 0.5)!);
  const means = predicted.map(({ mean }) => mean);
  const model = scoresOf(years, medians, losses);
  const ofRival = scoresOf(years, means, lossesOfRival);
  return {
    measure,
    title,
    unit,
    rival,
    years: years.map(({ year }) => year),
    estimatedOn: prediction.estimatedOn,
    model,
    ofRival,
    skill: {
      rootMeanSquareError: skill(model.rootMeanSquareError, ofRival.rootMeanSquareError),
      crps: skill(model.crps, ofRival.crps),
    },
    comparison: compared(losses, lossesOfRival),
    remark: prediction.remark,
  };
};

const scoresOf = (
  years: readonly ScoredYear[],
  points: readonly number[],
  losses: readonly number[],
): ForecastScores => ({
  rootMeanSquareError: rootMeanSquareError(
    points,
    years.map(({ observed }) => observed),
  ),
  crps: sum(losses) / years.length,
});

/**
 * Years predicted from one date miss together, and nothing says over how many years; as many autocovariances count as
 * the cube root of the number of years. With so little to go by the comparison is a hint rather than a proof.
 */
const compared = (losses: readonly number[], lossesOfRival: readonly number[]): LossComparison | null => {
  let lags = 1;
  while ((lags + 1) * (lags + 1) * (lags + 1) <= losses.length) lags++;
  return losses.length > lags + 1 ? dieboldMariano(losses, lossesOfRival, lags + 1) : null;
};
