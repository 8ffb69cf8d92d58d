import { InputError } from '../../data/input-error.js';
import { sum } from '../../kernel/index.js';

/** What a tree explains, run by run: numbers, or classes by name or as true and false. */
export type Outcome = readonly number[] | readonly string[] | readonly boolean[];

/**
 * An outcome as columns of numbers. A class is a column of ones and zeros, so that what Gini's index counts, runs
 * times the chance that two of them differ in class, is the sum of squares around the columns' means; a tree of
 * numbers has a single column. One rule of splitting then serves both.
 */
export interface Targets {
  /** In the order of the columns; null for numbers. */
  readonly classes: readonly string[] | null;
  /** For each column the value of each run. */
  readonly columns: readonly (readonly number[])[];
}

export const targetsOf = (outcome: Outcome): Targets => {
  const kinds = new Set(outcome.map((value) => typeof value));
  if (kinds.size > 1) throw new InputError(`An outcome mixes ${[...kinds].join(' and ')}; give one of them.`);
  if (kinds.has('number')) {
    const bad = outcome.findIndex((value) => !Number.isFinite(value));
    if (bad >= 0) throw new InputError(`The outcome of run ${bad} is ${outcome[bad]}; give a number.`);
    return { classes: null, columns: [outcome as readonly number[]] };
  }
  const names = outcome.map(String);
  const classes = [...new Set(names)].toSorted((a, b) => (a < b ? -1 : 1));
  return { classes, columns: classes.map((one) => names.map((name) => (name === one ? 1 : 0))) };
};

/** The mean of each column over these runs. */
export const meansOf = ({ columns }: Targets, runs: readonly number[]): number[] =>
  columns.map((column) => sum(runs.map((run) => column[run]!)) / runs.length);

/** Sum of squares around the means: for classes what Gini's index counts. */
export const spreadOf = ({ columns }: Targets, runs: readonly number[], means: readonly number[]): number =>
  sum(
    columns.map((column, i) =>
      sum(
        runs.map((run) => {
          const distance = column[run]! - means[i]!;
          return distance * distance;
        }),
      ),
    ),
  );
