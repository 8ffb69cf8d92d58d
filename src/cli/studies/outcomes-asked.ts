import { InputError, type Place, placed } from '../../data/index.js';
import { writtenPeriod } from '../../economies/index.js';
import { isWithin, type Outcome, outcomeOf, type Subject } from '../../experiments/index.js';

/** Outcomes as they are written, each of whole years that the runs have; `to` is the last quarter that is run. */
export const outcomesAsked = (
  texts: readonly string[],
  { economy, measures }: Subject,
  to = economy.end,
  placeOf: (index: number) => Place | undefined = () => undefined,
): Outcome[] =>
  texts.map((text, i) => {
    const outcome = placed(placeOf(i), () => outcomeOf(text, measures));
    if (!isWithin(outcome, economy.start, to))
      throw new InputError(
        `${text} looks at years that are not run; runs go from ${writtenPeriod(economy.start)} to ${writtenPeriod(to)}.`,
        placeOf(i),
      );
    return outcome;
  });
