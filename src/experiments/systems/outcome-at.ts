import { InputError, type Place } from '../../data/input-error.js';
import { writtenPeriod } from '../../economies/index.js';
import { type Outcome, outcomeOf } from '../studies/outcome.js';
import type { Subject } from '../subject.js';

/** An outcome written in a file, of years that the economy runs; what is wrong with it is told at its place. */
export const outcomeAt = (text: string, { economy, measures }: Subject, place: Place): Outcome => {
  const outcome = told(() => outcomeOf(text, measures), place);
  const [first, last] = [Number(outcome.when.slice(0, 4)), Number(outcome.when.slice(-4))];
  const { statistic } = outcome.statistic;
  // Growth in a year, and how much it varies, needs the year before.
  const needs = statistic === 'logGrowth' || statistic === 'standardDeviation' ? first - 1 : first;
  if (4 * needs < economy.start || 4 * last + 3 > economy.end)
    throw new InputError(
      `${text} needs years that are not run; ${economy.name} runs from ${writtenPeriod(economy.start)} to ${writtenPeriod(economy.end)}.`,
      place,
    );
  return outcome;
};

const told = <T>(act: () => T, place: Place): T => {
  try {
    return act();
  } catch (problem) {
    if (problem instanceof InputError && !problem.place) throw new InputError(problem.message, place);
    throw problem;
  }
};
