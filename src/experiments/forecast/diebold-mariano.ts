import { InputError } from '../../data/index.js';
import { incompleteBeta, sum } from '../../kernel/index.js';

/** Whether one forecast loses less than another by more than chance. */
export interface LossComparison {
  /** First less second, on average. */
  readonly difference: number;
  /** Below zero when the first loses less; compared with Student's distribution. */
  readonly statistic: number;
  readonly freedom: number;
  /** How likely a statistic as far from zero is when both are as good. */
  readonly chance: number;
  /** Bartlett's weights stand in where plain autocovariances add up to no positive variance. */
  readonly weights: 'plain' | 'bartlett';
}

/**
 * Diebold and Mariano (1995) with the small-sample correction of Harvey, Leybourne and Newbold (1997), to both sides.
 * Losses of forecasts `horizon` years ahead depend on each other over horizon - 1 years, so that many
 * autocovariances count. Null where the difference never varies. Throws InputError for losses that do not pair up, a
 * horizon that is no whole number from 1, and as few losses as the horizon or fewer.
 */
export const dieboldMariano = (
  first: readonly number[],
  second: readonly number[],
  horizon = 1,
): LossComparison | null => {
  check(first, second, horizon);
  const size = first.length;
  const differences = first.map((loss, i) => loss - second[i]!);
  const difference = sum(differences) / size;
  const beyond = differences.map((one) => one - difference);
  const covariance = (lag: number) => sum(beyond.slice(lag).map((one, i) => one * beyond[i]!)) / size;
  const varianceBy = (weight: (lag: number) => number) =>
    covariance(0) + 2 * sum(Array.from({ length: horizon - 1 }, (_, i) => weight(i + 1) * covariance(i + 1)));
  if (differences.every((one) => one === differences[0])) return null;
  const plain = varianceBy(() => 1);
  const variance = plain > 0 ? plain : varianceBy((lag) => 1 - lag / horizon);
  const correction = (size + 1 - 2 * horizon + (horizon * (horizon - 1)) / size) / size;
  const statistic = difference * Math.sqrt((correction * size) / variance);
  return {
    difference,
    statistic,
    freedom: size - 1,
    chance: chanceBeyond(statistic, size - 1),
    weights: plain > 0 ? 'plain' : 'bartlett',
  };
};

const check = (first: readonly number[], second: readonly number[], horizon: number) => {
  if (first.length !== second.length)
    throw new InputError(`${first.length} losses are compared with ${second.length}; give as many of both.`);
  if (![...first, ...second].every(Number.isFinite))
    throw new InputError('A loss that is compared is no number; leave out years without one.');
  if (!Number.isSafeInteger(horizon) || horizon < 1)
    throw new InputError(`Losses are compared at a horizon of ${horizon}; give a whole number from 1.`);
  if (first.length <= Math.max(1, horizon))
    throw new InputError(
      `${first.length} losses are compared at a horizon of ${horizon}; give more losses than that, and two or more.`,
    );
};

/** Student's distribution by the incomplete beta function (Abramowitz and Stegun 26.7.1 and 26.5.27). */
const chanceBeyond = (distance: number, freedom: number) =>
  incompleteBeta(freedom / (freedom + distance * distance), freedom / 2, 0.5);
