/** What one run yields: annual measures, and the proof that its accounts closed. */
export interface Member {
  /** From 0 in the ensemble. */
  readonly index: number;
  readonly seed: number;
  /** What was drawn for this member, 'institution.parameter' to factor or value; empty for the central member. */
  readonly parameters: Readonly<Record<string, number>>;
  readonly years: readonly number[];
  /** Measure to its value by year, in the order of years; null where there is none. */
  readonly annual: Readonly<Record<string, readonly (number | null)[]>>;
  readonly ledger: { readonly largestResidual: number; readonly quarters: number };
  readonly alarms: readonly Alarm[];
  /** Hexadecimal digest of the final state. */
  readonly fingerprint: string;
}

/** A part of the economy that became absurd between two quarters, although the accounts closed. */
export interface Alarm {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly detail: string;
}
