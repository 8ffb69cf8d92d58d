import type { Words } from '../text/words.js';

/** By year of the matter; null where there is none. */
export type Values = readonly (number | null)[];

/** Quantiles over the runs by year. */
export interface Spread {
  readonly median: Values;
  readonly low50: Values;
  readonly high50: Values;
  readonly low90: Values;
  readonly high90: Values;
}

/** Scenario less baseline, run by run. */
export interface DifferenceSpread extends Spread {
  /** Share of runs, 0 to 1, whose difference has the sign of the median. */
  readonly signShare: Values;
  /** Whether more runs would leave the median where it is, to a tenth of it. */
  readonly told: readonly boolean[];
  /** Decimals that the error of the median justifies, -1 for tens; null without an error. */
  readonly decimals: Values;
}

/** The measure as a reader sees it. */
export interface MeasureTold {
  readonly title: Words;
  readonly unit: Words;
  /** Of the difference, such as 'percent of the baseline'. */
  readonly differenceUnit: Words;
  readonly theme: Words;
  readonly scale: 'linear' | 'logarithmic';
  /** Whether a difference is a share of the baseline. */
  readonly relative: boolean;
}

/** A guess of the scenario before its runs are there, or why there is none. */
export type Preview =
  | {
      /** Scenario less baseline. */
      readonly difference: Values;
      /** Scenario. */
      readonly level: Values;
      /** How far off it is as a rule, in the unit of the difference. */
      readonly typicalError: number;
    }
  | { readonly reason: Words };

export type Status = 'empty' | 'preview' | 'running' | 'done' | 'cancelled';

/** What the runs of a band differ in. */
export type BandKind = 'luck' | 'parameters' | 'readings';

/** Targets of the measure that the replay reaches. */
export interface FitTold {
  readonly good: number;
  readonly fair: number;
  readonly missed: number;
}

/** One measure in both worlds: everything that is drawn and everything that must be said of it. Plain data. */
export interface ChartMatter {
  /** Unique on the page, such as the measure's key. */
  readonly key: string;
  readonly measure: MeasureTold;
  readonly years: readonly number[];
  readonly record: Values;
  readonly baseline: Spread | undefined;
  readonly scenario: Spread | undefined;
  readonly difference: DifferenceSpread | undefined;
  readonly preview: Preview | undefined;
  readonly status: Status;
  /** Stored runs behind the baseline while none of the page has ended; undefined once one has. */
  readonly stored?: number | undefined;
  /** Pairs of runs in the bands, and how many are asked for. */
  readonly runs: number;
  readonly wanted: number;
  readonly kinds: readonly BandKind[];
  readonly notInBand: Words;
  /** Undefined where there is no target. */
  readonly fit: FitTold | undefined;
  readonly source: Words;
  /** From when the scenario differs, in years such as 1985.25. */
  readonly since: number | undefined;
  /** What comes after this year is projection. */
  readonly lastRecord: number;
  /** The year at which a replay stands: what comes after it is dimmed. */
  readonly until?: number | undefined;
  readonly events?: readonly { readonly year: number; readonly title: Words }[];
  /** Whether the scenario rests on a lever whose evidence is of grade D. */
  readonly assumed: boolean;
  /** Fingerprint of the study. */
  readonly study: string;
}

/** The levels or differences of a spread in one year. */
export const spreadAt = (spread: Spread | undefined, i: number) => ({
  median: spread?.median[i] ?? null,
  low50: spread?.low50[i] ?? null,
  high50: spread?.high50[i] ?? null,
  low90: spread?.low90[i] ?? null,
  high90: spread?.high90[i] ?? null,
});

/** Every number of some spreads and lines, for an axis to hold. */
export const numbersIn = (spreads: readonly (Spread | undefined)[], lines: readonly Values[]): number[] =>
  [
    ...spreads.flatMap((spread) => (spread ? [...spread.median, ...spread.low90, ...spread.high90] : [])),
    ...lines.flat(),
  ].filter((value) => value !== null);
