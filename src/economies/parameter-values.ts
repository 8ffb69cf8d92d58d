import { InputError, type Place } from '../data/input-error.js';
import { didYouMean } from '../data/nearest.js';
import { periodOf, writtenPeriod } from '../kernel/index.js';
import type { ParameterEntry } from './schemas.js';

export interface Frame {
  readonly quarter: number;
  readonly values: Float64Array;
}

/** What the values of a parameter must look like, and where to point when they do not. */
export interface Wanted {
  readonly key: string;
  readonly by: readonly string[];
  /** Rows of each table of by. */
  readonly rows: readonly (readonly string[])[];
  readonly start: number;
  readonly quarters: number;
  place(...below: readonly string[]): Place;
}

type Given = NonNullable<ParameterEntry['values']>;
type Numbers = number | { readonly [row: string]: Numbers };

/** Names of a parameter's values in order: none for one number, row, or row.row. */
export const namesOf = (rows: readonly (readonly string[])[]): string[] =>
  rows.reduce<string[]>(
    (names, more) =>
      names.length === 0 ? [...more] : names.flatMap((name) => more.map((row) => `${name}.${row}`)),
    [],
  );

/** The values of a parameter file as frames counted from the economy's first quarter. */
export const framesOfValues = (
  values: Given,
  { fill, otherwise }: Pick<ParameterEntry, 'fill' | 'otherwise'>,
  wanted: Wanted,
): Frame[] => {
  const dated = isDated(values)
    ? Object.entries(values).map(([date, given]) => ({
        quarter: periodOf(date)! - wanted.start,
        values: flatten(given as Numbers, otherwise, wanted, ['values', date]),
      }))
    : [{ quarter: 0, values: flatten(values as Numbers, otherwise, wanted, ['values']) }];
  dated.sort((a, b) => a.quarter - b.quarter);
  // Values of mid-year may begin in the first year: the first then holds from the start.
  const late = fill === 'linear' ? dated[0]!.quarter >= 4 : dated[0]!.quarter > 0;
  if (late)
    throw new InputError(
      `${wanted.key} begins ${writtenPeriod(dated[0]!.quarter + wanted.start)}, after the economy's first quarter ${writtenPeriod(wanted.start)}; give a value for that quarter.`,
      wanted.place('values'),
    );
  return fill === 'linear' ? interpolated(dated, wanted.quarters) : stepped(dated);
};

const isDated = (values: Given): values is Exclude<Given, number> =>
  typeof values === 'object' && Object.keys(values).some((key) => periodOf(key) !== undefined);

/** One array from a number, a map of rows, or a map of maps; every row must be there unless otherwise is. */
const flatten = (
  given: Numbers,
  otherwise: number | undefined,
  wanted: Wanted,
  below: string[],
): Float64Array => {
  const { by, rows, key } = wanted;
  const size = rows.reduce((product, names) => product * names.length, 1);
  const out = new Float64Array(size);
  const read = (value: Numbers | undefined, depth: number, offset: number, step: number, path: string[]) => {
    const names = rows[depth];
    if (value === undefined) {
      if (otherwise === undefined)
        throw new InputError(
          `${key} has no value for ${path.slice(below.length).join('.')}; give one, or say otherwise: 0.`,
          wanted.place(...path.slice(0, -1)),
        );
      return void out.fill(otherwise, offset, offset + step);
    }
    if (names === undefined || typeof value === 'number') {
      if (names !== undefined || typeof value !== 'number') throw wrongShape(wanted, path);
      out[offset] = value;
      return;
    }
    for (const row of Object.keys(value))
      if (!names.includes(row))
        throw new InputError(
          `${key} has a value for ${row}, which is not a row of ${by[depth]}.${didYouMean(row, names)}`,
          wanted.place(...path, row),
        );
    const each = step / names.length;
    names.forEach((row, i) => read(value[row], depth + 1, offset + i * each, each, [...path, row]));
  };
  read(given, 0, 0, size, below);
  return out;
};

const wrongShape = ({ key, by, place }: Wanted, path: string[]) =>
  new InputError(
    by.length === 0
      ? `${key} is one number, but a map is given.`
      : `${key} has a value for each row of ${by.join(' and ')}; give a map with their names.`,
    place(...path),
  );

const stepped = (dated: readonly Frame[]): Frame[] => {
  const first = dated.findLastIndex(({ quarter }) => quarter <= 0);
  return dated.slice(first).map(({ quarter, values }) => ({ quarter: Math.max(0, quarter), values }));
};

const interpolated = (dated: readonly Frame[], quarters: number): Frame[] => {
  const last = dated.at(-1)!;
  const moving = Array.from({ length: Math.min(quarters, Math.max(1, last.quarter)) }, (_, quarter) => {
    const next = dated.findIndex((frame) => frame.quarter > quarter);
    if (next === -1) return { quarter, values: last.values };
    const before = dated[next - 1];
    if (!before) return { quarter, values: dated[0]!.values };
    const after = dated[next]!;
    const part = (quarter - before.quarter) / (after.quarter - before.quarter);
    return { quarter, values: before.values.map((value, i) => value + part * (after.values[i]! - value)) };
  });
  return last.quarter > 0 && last.quarter < quarters ? [...moving, last] : moving;
};
