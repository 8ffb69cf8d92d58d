/** Themes of the comparison, in their order, with their headings. */
export const groups = {
  growth: 'Growth',
  work: 'Work',
  volatility: 'Volatility, after the band-pass filter',
  prices: 'Prices',
  structure: 'Structure',
  comovement: 'Co-movement',
  firms: 'Firms',
} as const;

/** What a number taken of a run is, for a reader. */
export interface Described {
  readonly title: string;
  /** Shares are from 0 to 1 in the data; a table shows those in percent. */
  readonly unit: 'percent' | '1';
  readonly group: keyof typeof groups;
}

/** A number taken of a run, with the way to take it. */
export interface Statistic<From> extends Described {
  readonly of: (from: From) => number;
}

/** Every statistic of a table, by name. */
export const takeAll = <From>(
  table: Readonly<Record<string, Statistic<From>>>,
  from: From,
): Record<string, number> =>
  Object.fromEntries(Object.entries(table).map(([name, { of }]) => [name, of(from)]));
