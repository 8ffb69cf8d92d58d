import { InputError } from '../../data/index.js';

/** A normal distribution of one year's value; a deviation of zero is certainty. */
export interface PredictedYear {
  readonly mean: number;
  readonly deviation: number;
}

/** What a rival that knows only the history of a measure says of the years after it. */
export interface Prediction {
  /** One for each year after the history. */
  readonly years: readonly PredictedYear[];
  /** Years of history used. */
  readonly estimatedOn: number;
  /** Why another rule was used than asked for; null when none was. */
  readonly remark: string | null;
}

/** A rival takes one value a year, without gaps, and the number of years to predict. */
export type Rival = (history: readonly number[], horizon: number) => Prediction;

/** Throws InputError when a history is too short for a rival, has gaps, or no year is asked for. */
export const checkHistory = (
  rival: string,
  history: readonly number[],
  least: number,
  horizon: number,
): void => {
  if (history.length < least)
    throw new InputError(`The ${rival} is given ${history.length} years of history; give ${least} or more.`);
  const gap = history.findIndex((value) => !Number.isFinite(value));
  if (gap >= 0)
    throw new InputError(
      `The ${rival} is given ${history[gap]} as year ${gap + 1} of its history; give a number for every year.`,
    );
  if (!Number.isSafeInteger(horizon) || horizon < 1)
    throw new InputError(`The ${rival} is asked for ${horizon} years; ask for one or more.`);
};
