import { InputError } from '../../data/input-error.js';

/** An InputError unless value is a whole number from low to high; name says whose and what it is. */
export const mustBeWhole = (name: string, value: number, low: number, high: number): void => {
  if (!Number.isSafeInteger(value) || value < low || value > high)
    throw new InputError(`${name} is ${value}; give a whole number from ${low} to ${high}.`);
};
