import { numberIn, readCsv } from '../data/csv.js';
import { InputError, type Place } from '../data/input-error.js';
import { didYouMean } from '../data/nearest.js';
import type { ParameterFile } from './economy-file.js';
import type { Reading } from './reading.js';

/** Points that a calibration found possible: values, or factors on values, of parameters known together. */
export interface Posterior {
  /** institution.parameter */
  readonly parameters: readonly string[];
  readonly points: readonly (readonly number[])[];
}

/** Reads posterior.csv: a column for each parameter, a row for each point. Undefined when there is no file. */
export const readPosterior = (
  file: string,
  parameters: ReadonlyMap<string, ParameterFile>,
  reading: Reading,
): Posterior | undefined => {
  if (!reading.content.has(file)) return undefined;
  const text = reading.text(file);
  const header = text.slice(0, text.indexOf('\n')).trim().split(',');
  header.forEach((key, i) => check(key, header.indexOf(key) !== i, parameters, { file, line: 1 }));
  const rows = readCsv(reading.content, file, header);
  if (rows.length === 0) throw new InputError('there is no point; give at least one, or no file.', { file });
  const points = rows.map((row) =>
    header.map((key, cell) => inRange(numberIn(row, cell), parameters.get(key)!, row.placeOf(cell))),
  );
  return { parameters: header, points };
};

const check = (
  key: string,
  twice: boolean,
  parameters: ReadonlyMap<string, ParameterFile>,
  place: Place,
): void => {
  const found = parameters.get(key);
  if (!found)
    throw new InputError(`there is no parameter ${key}.${didYouMean(key, parameters.keys())}`, place);
  if (found.range === undefined || found.same !== undefined)
    throw new InputError(`${key} has no range of its own, so no point can say what it is.`, place);
  if (twice) throw new InputError(`${key} has two columns; give one.`, place);
};

// Points are written with six digits and ranges with four.
const inRange = (value: number, { key, range }: ParameterFile, place: Place): number => {
  const [low, high] = range!;
  const slack = 1e-3 * (high - low);
  if (value < low - slack || value > high + slack)
    throw new InputError(`${key} is ${value}, outside its range of ${low} to ${high}.`, place);
  return value;
};
