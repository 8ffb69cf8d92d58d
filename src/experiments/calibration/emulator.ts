import type { HeldOut } from './held-out.js';
import type { Scale } from './scale.js';
import type { Term } from './term.js';

/** What stands in for one output of the simulator. Plain data: it can be written as JSON and read again. */
export interface Emulator {
  /** How many parameters a point has. */
  readonly parameters: number;
  /** Numbers of the parameters it looks at, the most telling first. */
  readonly active: readonly number[];
  /** Of each active parameter, in this order. */
  readonly scales: readonly Scale[];
  readonly output: Scale;
  /** Of the mean; they count active parameters, scaled. */
  readonly terms: readonly Term[];
  readonly lengthScale: number;
  /** Places of the process over the residuals, scaled; none when it does not help. */
  readonly knots: readonly (readonly number[])[];
  readonly knotFactor: readonly number[];
  /** Of terms, then of knots; for the scaled output. */
  readonly coefficients: readonly number[];
  readonly factor: readonly number[];
  /** Variance of a run around the surface, in squared units of the output: luck and inactive parameters. */
  readonly nugget: number;
  /** Variance of the surface where no run tells of it, in squared units of the output. */
  readonly surfaceVariance: number;
  /** Variance between seeds at the same parameters, in squared units of the output. */
  readonly luck: number;
  /** Seeds over which each run's output was averaged. */
  readonly seedsPerRun: number;
  readonly heldOut: HeldOut;
  /** Whether it may rule points out; see `trust`. */
  readonly trusted: boolean;
}
