/** A title in both languages of the product. */
export interface Title {
  readonly en: string;
  readonly ja: string;
}

export type Verdict = 'good' | 'fair' | 'miss' | 'unknown';

/** How far from the record is still good, still fair. */
export type Tolerance =
  | { readonly kind: 'pp' | 'relative' | 'years' | 'atLeast'; readonly good: number; readonly fair: number }
  | { readonly kind: 'band'; readonly fair: number };

/** One target held against an ensemble. */
export interface ScoredTarget {
  readonly id: string;
  readonly title: Title;
  readonly measure: string;
  /** The part of the economy the measure belongs to, such as 'growth'. */
  readonly theme: string;
  readonly kind: 'fit' | 'holdOut';
  /** A value, or the ends of a band. */
  readonly observed: number | readonly [number, number];
  readonly unit: string;
  readonly tolerance: Tolerance;
  readonly source: readonly string[];
  readonly median: number | null;
  /** 5 % and 95 % of the runs. */
  readonly low: number | null;
  readonly high: number | null;
  /** Of the central member, when there is one. */
  readonly central: number | null;
  /** Of the median. */
  readonly verdict: Verdict;
  /** Runs for which the statistic exists. */
  readonly runs: number;
}

export type Totals = Readonly<Record<Verdict, number>>;

export interface Score {
  readonly targets: readonly ScoredTarget[];
  readonly fit: Totals;
  readonly holdOut: Totals;
}

/** An era by a few measures: the record beside the model. */
export interface EraTable {
  readonly columns: readonly { readonly title: Title; readonly unit: string }[];
  readonly eras: readonly {
    readonly title: Title;
    readonly from: number;
    readonly to: number;
    readonly cells: readonly EraCell[];
  }[];
}

export interface EraCell {
  readonly record: number | null;
  readonly median: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** How many of some targets have each verdict. */
export function totalsOf(targets: readonly { readonly verdict: Verdict }[]): Totals {
  const totals = { good: 0, fair: 0, miss: 0, unknown: 0 };
  for (const { verdict } of targets) totals[verdict] += 1;
  return totals;
}
