import { InputError, type Place } from '../../data/index.js';
import { writtenPeriod } from '../../economies/index.js';
import { type Outcome, outcomeOf, type Subject } from '../../experiments/index.js';

/** Outcomes as they are written, each of whole years that the runs have; `to` is the last quarter that is run. */
export const outcomesAsked = (
  texts: readonly string[],
  { economy, measures }: Subject,
  to = economy.end,
  placeOf: (index: number) => Place | undefined = () => undefined,
): Outcome[] =>
  texts.map((text, i) => {
    const outcome = outcomeOf(text, measures);
    const [first, last] = [Number(outcome.when.slice(0, 4)), Number(outcome.when.slice(-4))];
    if (4 * first < economy.start || 4 * last + 3 > to)
      throw new InputError(
        `${text} looks at years that are not run; runs go from ${writtenPeriod(economy.start)} to ${writtenPeriod(to)}.`,
        placeOf(i),
      );
    return outcome;
  });
