import { InputError, type Place } from '../data/input-error.js';
import { didYouMean } from '../data/nearest.js';
import type { ParameterSpec } from '../kernel/index.js';
import type { ParameterFile } from './economy-file.js';
import { framesOfValues, namesOf, type Wanted } from './parameter-values.js';
import type { Reading } from './reading.js';
import type { ParameterEntry } from './schemas.js';
import { framesOfRows, quarterlyFrom } from './series-values.js';

/** The quarters and named rows that parameters are given for. */
export interface Window {
  readonly start: number;
  readonly quarters: number;
  rowsOf(table: string): readonly string[] | undefined;
}

/** One entry of a parameter file, checked against its declaration. */
export const parameterOf = (
  key: string,
  spec: ParameterSpec,
  entry: ParameterEntry,
  place: (...below: readonly string[]) => Place,
  window: Window,
  reading: Reading,
): ParameterFile => {
  if (entry.unit !== spec.unit)
    throw new InputError(
      `${key} is given in ${entry.unit}, but it is declared in ${spec.unit}.`,
      place('unit'),
    );
  const rows = spec.by.map((table) => {
    const names = window.rowsOf(table);
    if (!names)
      throw new InputError(
        `${key} has a value for each row of ${table}, but ${table} has no named rows in economy.yaml.`,
        place(),
      );
    return names;
  });
  const wanted: Wanted = { key, by: spec.by, rows, start: window.start, quarters: window.quarters, place };
  const names = namesOf(rows);
  const frames = framesOf(entry, names, wanted, reading);
  const varies = frames.length > 1;
  const one = names.length === 0 && !varies;
  checkRange(entry, one ? frames[0]!.values[0]! : undefined, wanted);
  return {
    key,
    meaning: spec.meaning,
    unit: spec.unit,
    by: spec.by,
    names,
    path: { unit: spec.unit, by: spec.by, frames },
    varies,
    rangeOf: one ? 'value' : 'factor',
    range: entry.range,
    status: checkOrigin(entry, wanted, reading),
    source: entry.source ?? [],
    fittedTo: entry.fittedTo ?? [],
    series:
      entry.series === undefined
        ? []
        : typeof entry.series === 'string'
          ? [entry.series]
          : Object.values(entry.series),
    why: entry.why,
    note: entry.note,
    same: undefined,
    place: place(),
  };
};

const framesOf = (entry: ParameterEntry, names: readonly string[], wanted: Wanted, reading: Reading) => {
  const { values, series } = entry;
  if ((values === undefined) === (series === undefined))
    throw new InputError(`${wanted.key} needs either values or a series, and not both.`, wanted.place());
  if (values !== undefined) {
    for (const word of ['times', 'plus', 'transform', 'hold'] as const)
      if (entry[word] !== undefined)
        throw new InputError(
          `${wanted.key}: ${word} belongs to a series, and here are values.`,
          wanted.place(word),
        );
    if (entry.fill === 'midyear')
      throw new InputError(
        `${wanted.key}: midyear belongs to a series; values are filled by step or linear.`,
        wanted.place('fill'),
      );
    return framesOfValues(values, entry, wanted);
  }
  const column = (id: string, ...below: string[]) =>
    quarterlyFrom(reading.series(id, wanted.place('series', ...below)), entry, wanted);
  if (typeof series === 'string') {
    const one = column(series);
    return framesOfRows(
      Array.from({ length: Math.max(1, names.length) }, () => one),
      wanted.quarters,
    );
  }
  for (const row of Object.keys(series!))
    if (!names.includes(row))
      throw new InputError(
        `${wanted.key} has a series for ${row}, which it has no value for.${didYouMean(row, names)}`,
        wanted.place('series', row),
      );
  const columns = names.map((name) => {
    const id = series![name];
    if (id !== undefined) return column(id, name);
    if (entry.otherwise !== undefined) return new Float64Array(wanted.quarters).fill(entry.otherwise);
    throw new InputError(
      `${wanted.key} has no series for ${name}; give one, or say otherwise: 0.`,
      wanted.place('series'),
    );
  });
  return framesOfRows(columns, wanted.quarters);
};

/** The range of a single number holds the number; the range of a map or a path is of a factor, and holds 1. */
const checkRange = ({ range }: ParameterEntry, value: number | undefined, { key, place }: Wanted) => {
  if (!range) return;
  const [low, high] = range;
  const centre = value ?? 1;
  if (!(low <= centre && centre <= high))
    throw new InputError(
      value === undefined
        ? `${key} has several values, so its range is of a common factor and must hold 1; it is ${low} to ${high}.`
        : `${key} is ${value}, outside its range of ${low} to ${high}.`,
      place('range'),
    );
};

const checkOrigin = (entry: ParameterEntry, { key, place }: Wanted, reading: Reading) => {
  const { status, source, why, fittedTo } = entry;
  if (!status)
    throw new InputError(`${key} lacks a status: observed, estimated, calibrated or assumed.`, place());
  if ((status === 'observed' || status === 'estimated') && !source)
    throw new InputError(`${key} is ${status}, so it needs a source: keys of data/sources.yaml.`, place());
  if (status === 'assumed' && !why) throw new InputError(`${key} is assumed, so it needs a why.`, place());
  if (status === 'calibrated' && !fittedTo)
    throw new InputError(
      `${key} is calibrated, so it needs fittedTo: the targets it was fitted to.`,
      place(),
    );
  for (const one of source ?? []) reading.expectSource(one, place('source'));
  for (const one of fittedTo ?? []) reading.expectTarget(one, place('fittedTo'));
  return status;
};
