import type { SchemaElement } from 'hyparquet';
import type { ColumnSource } from 'hyparquet-writer';
import type { StoredRun } from './stored-run.js';

/** What stands before the name of a drawn parameter and of a measure in the columns of a part. */
export const prefixes = { parameter: 'parameter:', measure: 'measure:' } as const;

interface Column {
  readonly elements: readonly SchemaElement[];
  readonly source: ColumnSource;
}

/** The schema and the columns of a part: a row for each run, a list for what has a value each year. */
export function partColumns(rows: readonly StoredRun[]): {
  schema: SchemaElement[];
  columnData: ColumnSource[];
} {
  const columns = [
    whole('case', rows, (row) => row.case),
    text('scenario', rows, (row) => row.scenario),
    whole('seed', rows, (row) => row.seed),
    text('fingerprint', rows, (row) => row.fingerprint),
    whole('quarters', rows, (row) => row.ledger.quarters),
    decimal('largestResidual', rows, (row) => row.ledger.largestResidual),
    text('alarms', rows, (row) => JSON.stringify(row.alarms)),
    list('years', 'INT32', rows, (row) => row.years),
    ...namesIn(rows, (row) => row.parameters).map((name) =>
      decimal(prefixes.parameter + name, rows, (row) => own(row.parameters, name)),
    ),
    ...namesIn(rows, (row) => row.annual).map((name) =>
      list(prefixes.measure + name, 'DOUBLE', rows, (row) => own(row.annual, name)),
    ),
  ];
  return {
    schema: [{ name: 'root', num_children: columns.length }, ...columns.flatMap(({ elements }) => elements)],
    columnData: columns.map(({ source }) => source),
  };
}

const namesIn = (rows: readonly StoredRun[], of: (row: StoredRun) => object) =>
  [...new Set(rows.flatMap((row) => Object.keys(of(row))))].toSorted();

// A parameter may be called like a thing every object inherits, such as 'constructor'.
const own = <T>(record: Readonly<Record<string, T>>, name: string): T | null =>
  Object.hasOwn(record, name) ? record[name]! : null;

const whole = (name: string, rows: readonly StoredRun[], of: (row: StoredRun) => number): Column => ({
  elements: [{ name, type: 'INT64', repetition_type: 'REQUIRED' }],
  source: { name, data: rows.map((row) => BigInt(of(row))) },
});

const text = (name: string, rows: readonly StoredRun[], of: (row: StoredRun) => string): Column => ({
  elements: [{ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' }],
  source: { name, data: rows.map(of) },
});

// Split by byte, not by a dictionary: a dictionary takes -0 for 0.
const decimal = (
  name: string,
  rows: readonly StoredRun[],
  of: (row: StoredRun) => number | null,
): Column => ({
  elements: [{ name, type: 'DOUBLE', repetition_type: 'OPTIONAL' }],
  source: { name, data: rows.map(of), encoding: 'BYTE_STREAM_SPLIT' },
});

const list = (
  name: string,
  type: 'INT32' | 'DOUBLE',
  rows: readonly StoredRun[],
  of: (row: StoredRun) => readonly (number | null)[] | null,
): Column => ({
  elements: [
    { name, repetition_type: 'OPTIONAL', num_children: 1, converted_type: 'LIST' },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', type, repetition_type: 'OPTIONAL' },
  ],
  source: { name, data: rows.map(of), ...(type === 'DOUBLE' && { encoding: 'BYTE_STREAM_SPLIT' }) },
});
