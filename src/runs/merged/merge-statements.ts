import { prefixes } from '../parts/part-columns.js';
import { filesList, listOf, named } from './sql.js';

/** What is merged: the part files, the scenarios in their order, and the columns beside the fixed ones. */
export interface MergeInput {
  readonly paths: readonly string[];
  readonly scenarios: readonly string[];
  readonly parameters: readonly string[];
  readonly measures: readonly string[];
}

const runColumns = ['case', 'scenario', 'seed', 'fingerprint', 'quarters', 'largestResidual', 'alarms'];
const annualColumns = ['case', 'scenario', 'year'];

/** The rows of all parts; a column that a part lacks is null there. */
export const partsRelation = (paths: readonly string[]): string =>
  `read_parquet(${filesList(paths)}, union_by_name = true)`;

/** One row for each run, with a column for each drawn parameter. */
export const runsStatement = ({ paths, scenarios, parameters }: MergeInput): string => {
  const columns = [
    ...runColumns.map(named),
    ...parameters.map((name) => `${named(prefixes.parameter + name)} AS ${named(name)}`),
  ];
  return `SELECT ${columns.join(', ')} FROM ${partsRelation(paths)} ORDER BY ${rank(scenarios)}, "case"`;
};

/** One row for each run and year, with a column for each measure. */
export const annualStatement = ({ paths, scenarios, measures }: MergeInput, stored: Set<string>): string => {
  const columns = [
    ...annualColumns.map((name) => (name === 'year' ? 'unnest(years) AS year' : named(name))),
    ...measures.map((name) =>
      stored.has(name)
        ? `unnest(${named(prefixes.measure + name)}) AS ${named(name)}`
        : `NULL::DOUBLE AS ${named(name)}`,
    ),
  ];
  return `SELECT * FROM (SELECT ${columns.join(', ')} FROM ${partsRelation(paths)}) ORDER BY ${rank(scenarios)}, "case", year`;
};

/** What two columns of one table would be called alike, as DuckDB does not tell cases apart; undefined when none. */
export const sharedName = ({ parameters, measures }: MergeInput): string | undefined =>
  repeated([...runColumns, ...parameters]) ?? repeated([...annualColumns, ...measures]);

const rank = (scenarios: readonly string[]) => `list_position(${listOf(scenarios)}, scenario)`;

const repeated = (names: readonly string[]) =>
  names.find((name, i) => names.some((other, j) => j < i && other.toLowerCase() === name.toLowerCase()));
