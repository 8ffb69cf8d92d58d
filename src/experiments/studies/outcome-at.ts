import { InputError, type Place, placed } from '../../data/input-error.js';
import { writtenPeriod } from '../../economies/index.js';
import { isWithin, type Outcome, outcomeOf } from './outcome.js';
import type { Subject } from '../subject.js';

/** An outcome written in a file, of years that the economy runs; what is wrong with it is told at its place. */
export const outcomeAt = (text: string, { economy, measures }: Subject, place: Place): Outcome => {
  const outcome = placed(place, () => outcomeOf(text, measures));
  if (!isWithin(outcome, economy.start, economy.end))
    throw new InputError(
      `${text} needs years that are not run; ${economy.name} runs from ${writtenPeriod(economy.start)} to ${writtenPeriod(economy.end)}.`,
      place,
    );
  return outcome;
};
