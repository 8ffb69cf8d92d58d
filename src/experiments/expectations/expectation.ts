import type { Outcome } from '../studies/outcome.js';

/** What a change was expected to move before it was run, and why the model finds otherwise where it does. */
export interface Expectation {
  readonly outcome: Outcome;
  readonly direction: 'up' | 'down' | 'open';
  /** Undefined where no estimate exists; in the unit of the outcome's difference. */
  readonly literature:
    | {
        readonly low: number;
        readonly high: number;
        readonly source: readonly string[];
        readonly note?: string | undefined;
      }
    | undefined;
  readonly found: string | undefined;
}
