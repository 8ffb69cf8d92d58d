import type { ForecastFrom, Hindsight } from '../../experiments/index.js';
import type { PosteriorSample } from './posterior-sample.js';

/** A forecast with the calibration it comes from and what it still knew. */
export interface ToldForecast extends ForecastFrom {
  readonly sample: PosteriorSample;
  readonly hindsight: Hindsight;
}
