import { InputError } from '../../data/input-error.js';

/** Refuses an option that is not a share below 1, from zero or above it. */
export const checkShare = (name: string, value: number, least: 'zero' | 'above zero'): void => {
  if ((value > 0 || (least === 'zero' && value === 0)) && value < 1) return;
  const from = least === 'zero' ? 'from 0' : 'above 0';
  throw new InputError(`${name} is ${value}; give a share ${from} and below 1.`);
};

/** Refuses an option that is not a whole number of at least this many. */
export const checkCount = (name: string, value: number, least: number): void => {
  if (Number.isSafeInteger(value) && value >= least) return;
  throw new InputError(`${name} is ${value}; give a whole number from ${least}.`);
};
