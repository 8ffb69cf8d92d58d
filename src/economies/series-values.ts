import { InputError } from '../data/input-error.js';
import { log, writtenPeriod } from '../kernel/index.js';
import type { Frame, Wanted } from './parameter-values.js';
import type { ParameterEntry } from './schemas.js';

/** A series of data/: one number a year, or one a quarter, by year or by period of the calendar. */
export interface Observed {
  readonly key: string;
  readonly quarterly: boolean;
  /** A value holds until the next one given. */
  readonly step: boolean;
  readonly values: ReadonlyMap<number, number>;
}

type How = Pick<ParameterEntry, 'times' | 'plus' | 'transform' | 'fill' | 'hold'>;

/** One value for each quarter of the economy, from a series: changed, multiplied, moved and filled, in that order. */
export const quarterlyFrom = (series: Observed, how: How, wanted: Wanted): Float64Array => {
  const { times = 1, plus = 0, fill = 'step' } = how;
  const read = (when: number) => transformed(series, when, how, wanted) * times + plus;
  const valueAt = (period: number) => {
    if (series.quarterly) return read(period);
    const year = Math.floor(period / 4);
    if (fill === 'step') return read(year);
    // A year's value stands at its first quarter, or in the middle of the year.
    const position = fill === 'linear' ? period / 4 : (period + 0.5) / 4 - 0.5;
    const before = Math.floor(position);
    return between(read, before, position - before, series, how, wanted);
  };
  return Float64Array.from({ length: wanted.quarters }, (_, quarter) => valueAt(wanted.start + quarter));
};

/** Between two years; at either end of the series the nearer year stands alone. */
const between = (
  read: (year: number) => number,
  year: number,
  part: number,
  series: Observed,
  how: How,
  wanted: Wanted,
) => {
  const lag = how.transform === 'logGrowth' ? 1 : 0;
  const there = (when: number) => series.values.has(when) && series.values.has(when - lag);
  const firstYear = Math.floor(wanted.start / 4);
  const lastYear = Math.floor((wanted.start + wanted.quarters - 1) / 4);
  if (part > 0 && year < firstYear && !there(year)) return read(year + 1);
  if (part === 0 || (year >= lastYear && !there(year + 1))) return read(year);
  return read(year) + part * (read(year + 1) - read(year));
};

const transformed = (series: Observed, when: number, how: How, wanted: Wanted): number => {
  const { transform = 'none' } = how;
  const value = (at: number) => held(series, at, how.hold ?? false, wanted);
  if (transform === 'none') return value(when);
  if (transform === 'index')
    return value(when) / value(series.quarterly ? wanted.start : Math.floor(wanted.start / 4));
  // Growth on the year before; after the end of a series that is held, the last growth goes on.
  const last = lastOf(series);
  const at = how.hold && when > last ? last : when;
  return log(value(at) / value(at - (series.quarterly ? 4 : 1)));
};

const held = (series: Observed, when: number, hold: boolean, wanted: Wanted): number => {
  const found = series.values.get(when);
  if (found !== undefined) return found;
  const last = lastOf(series);
  if (when > last && hold) return series.values.get(last)!;
  if (series.step) {
    let before = Number.NEGATIVE_INFINITY;
    for (const at of series.values.keys()) if (at <= when && at > before) before = at;
    if (when <= last && series.values.has(before)) return series.values.get(before)!;
  }
  const written = series.quarterly ? writtenPeriod(when) : String(when);
  throw new InputError(
    `${wanted.key} needs ${series.key} in ${written}, which it does not have${
      when > last
        ? `; it ends ${series.quarterly ? writtenPeriod(last) : last}, so say hold: true to keep its last value`
        : ''
    }.`,
    wanted.place('series'),
  );
};

const lastOf = (series: Observed) => {
  let last = Number.NEGATIVE_INFINITY;
  for (const when of series.values.keys()) if (when > last) last = when;
  return last;
};

/** Frames of a parameter whose rows each have a value every quarter; equal quarters share a frame. */
export const framesOfRows = (rows: readonly Float64Array[], quarters: number): Frame[] => {
  const frames: Frame[] = [];
  for (let quarter = 0; quarter < quarters; quarter++) {
    const values = Float64Array.from(rows, (row) => row[quarter]!);
    const before = frames.at(-1);
    if (!before || values.some((value, i) => value !== before.values[i])) frames.push({ quarter, values });
  }
  return frames;
};
