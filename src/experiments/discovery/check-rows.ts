import { InputError } from '../../data/input-error.js';
import { isNamed, type Factor } from './factor.js';

/** Refuses factors without a range, two of one name, and rows with a value outside its factor's range. */
export const checkRows = (
  factors: readonly Factor[],
  rows: readonly (readonly number[])[],
  outcomes: number,
): void => {
  if (factors.length === 0 || rows.length === 0)
    throw new InputError(
      `There are ${factors.length} factors and ${rows.length} runs; give at least one of each.`,
    );
  if (outcomes !== rows.length)
    throw new InputError(
      `There are ${rows.length} runs but ${outcomes} outcomes; give one outcome for each run.`,
    );
  factors.forEach((factor, column) => checkFactor(factor, column, factors));
  rows.forEach((row, run) => checkRow(row, run, factors));
};

const checkFactor = (factor: Factor, column: number, factors: readonly Factor[]): void => {
  if (factors.findIndex(({ name }) => name === factor.name) !== column)
    throw new InputError(`There are two factors called ${factor.name}; give each a name of its own.`);
  if (isNamed(factor)) {
    if (new Set(factor.values).size === factor.values.length && factor.values.length > 0) return;
    throw new InputError(
      `${factor.name} has the values ${factor.values.join(', ')}; name each one, and once.`,
    );
  }
  if (!(Number.isFinite(factor.low) && Number.isFinite(factor.high) && factor.low <= factor.high))
    throw new InputError(
      `${factor.name} goes from ${factor.low} to ${factor.high}; give two numbers, lower first.`,
    );
};

const checkRow = (row: readonly number[], run: number, factors: readonly Factor[]): void => {
  if (row.length !== factors.length)
    throw new InputError(`Run ${run} has ${row.length} values, but there are ${factors.length} factors.`);
  factors.forEach((factor, column) => {
    const value = row[column]!;
    if (isNamed(factor)) {
      if (factor.values[value] === undefined)
        throw new InputError(
          `Run ${run} has ${value} for ${factor.name}; give a place from 0 to ${factor.values.length - 1}.`,
        );
    } else if (!(value >= factor.low && value <= factor.high))
      throw new InputError(
        `Run ${run} has ${value} for ${factor.name}; it goes from ${factor.low} to ${factor.high}.`,
      );
  });
};
