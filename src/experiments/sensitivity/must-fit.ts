import { InputError } from '../../data/input-error.js';
import { mustBeWhole, type UnitDesign } from '../designs/index.js';
import type { Resampling } from './bootstrap.js';

/** An InputError unless there is one output for each row of the design and the resampling can be done. */
export const mustFit = (
  whose: string,
  design: UnitDesign,
  outputs: ArrayLike<number>,
  { seed, resamples }: Resampling,
): void => {
  if (outputs.length !== design.rows)
    throw new InputError(
      `${whose} has ${outputs.length} outputs for ${design.rows} rows; give one for each, NaN for a run that stopped.`,
    );
  mustBeWhole(`The seed of ${whose}`, seed, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
  mustBeWhole(`The number of resamples of ${whose}`, resamples, 2, 1e6);
};
