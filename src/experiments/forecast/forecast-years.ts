import { type AnnualSeries, valueIn } from '../score/annual-series.js';

/** The last years of a history without a gap. */
export interface KnownYears {
  readonly values: readonly number[];
  /** The last of them; null when there is none. */
  readonly last: number | null;
}

/** Only years before `from` count, whatever else a history has: a forecast must not know what it predicts. */
export const knownBefore = (history: AnnualSeries, from: number): KnownYears => {
  const years = history.years.filter((year) => year < from && valueIn(history, year) !== null);
  if (years.length === 0) return { values: [], last: null };
  const last = years.reduce((latest, year) => Math.max(latest, year));
  const values: number[] = [];
  for (let year = last; ; year--) {
    const value = valueIn(history, year);
    if (value === null) return { values: values.toReversed(), last };
    values.push(value);
  }
};

/** What was observed in a year, and what the members of an ensemble have in it. */
export interface ScoredYear {
  readonly year: number;
  readonly observed: number;
  readonly members: readonly number[];
}

/** Years from the first to the last that have an observation and at least two members with a value. */
export const scoredYears = (
  observed: AnnualSeries,
  ensemble: readonly AnnualSeries[],
  [from, to]: readonly [number, number],
): ScoredYear[] => {
  const years: ScoredYear[] = [];
  for (let year = from; year <= to; year++) {
    const value = valueIn(observed, year);
    const members = ensemble.map((path) => valueIn(path, year)).filter((one) => one !== null);
    if (value !== null && members.length > 1) years.push({ year, observed: value, members });
  }
  return years;
};
