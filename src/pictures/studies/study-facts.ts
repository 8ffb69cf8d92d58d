import type { Title } from '../../runs/index.js';

/** What was run and how to run it again: the same for every report of a study. */
export interface StudyFacts {
  readonly economy: Title;
  /** First and last quarter, such as '1955Q1'. */
  readonly from: string;
  readonly to: string;
  readonly cases: number;
  readonly scenarios: number;
  readonly scale: number;
  readonly seed: number;
  /** Fingerprint of all that decides what the runs are. */
  readonly id: string;
  readonly command: string;
  readonly content: string;
  readonly versions: Readonly<Record<string, string>>;
  /** What makes the runs differ, such as 'parameters and luck'. */
  readonly bandKinds: string;
  /** What could be otherwise but is the same in every run. */
  readonly notInBand: string;
  readonly stopped: readonly StoppedRun[];
}

/** A run that did not reach its last quarter. */
export interface StoppedRun {
  readonly scenario: string;
  readonly case: number;
  /** When and why. */
  readonly detail: string;
}
