import { InputError } from '../../data/input-error.js';
import { didYouMean } from '../../data/nearest.js';
import type { StrictYaml } from '../../data/strict-yaml.js';
import type { ExperimentEntry } from './experiment-schema.js';

/** Throws when what is of interest cannot be told by the runs of a discovery. */
export const checkDiscovery = ({ value, placeOf }: StrictYaml<ExperimentEntry>): void => {
  if (value.kind !== 'discovery') return;
  const { scenarios, outcomes, interest } = value;
  const { outcome, above, below } = interest;
  if (scenarios.length > 2)
    throw new InputError(
      `a discovery is of one scenario, or of the difference between two, and there are ${scenarios.length}.`,
      placeOf(['scenarios']),
    );
  if (!outcomes.includes(outcome))
    throw new InputError(
      `${outcome} is not among the outcomes.${didYouMean(outcome, outcomes) || ` There are: ${outcomes.join(', ')}.`}`,
      placeOf(['interest', 'outcome']),
    );
  if (above !== undefined && below !== undefined && above >= below)
    throw new InputError(
      `no value is above ${above} and below ${below}; what is of interest lies between the two.`,
      placeOf(['interest', 'above']),
    );
};
