import { InputError } from '../../data/input-error.js';
import { checkRows } from './check-rows.js';
import type { Factor } from './factor.js';

/** Runs and which of them are of interest, such as those in which a policy failed. */
export interface Problem {
  readonly factors: readonly Factor[];
  /** A row for each run, with a value for each factor in their order. */
  readonly rows: readonly (readonly number[])[];
  readonly ofInterest: readonly boolean[];
}

/** Refuses a problem that cannot be searched; without a run of interest there is nothing to find. */
export const checkProblem = ({ factors, rows, ofInterest }: Problem): void => {
  checkRows(factors, rows, ofInterest.length);
  if (!ofInterest.includes(true))
    throw new InputError(
      `None of the ${rows.length} runs is of interest; a search needs at least one that is.`,
    );
};

/** The problem with only these runs, in this order; a run may come more than once. */
export const withRuns = ({ factors, rows, ofInterest }: Problem, runs: readonly number[]): Problem => ({
  factors,
  rows: runs.map((run) => rows[run]!),
  ofInterest: runs.map((run) => ofInterest[run]!),
});

/** Every run of it, by its place. */
export const runsOf = ({ rows }: Problem): number[] => rows.map((_, run) => run);
