import { log } from '../../kernel/index.js';

/** Values by year; null where there is none. */
export interface AnnualSeries {
  readonly years: readonly number[];
  readonly values: readonly (number | null)[];
}

/** The value of a year, or null. */
export function valueIn(series: AnnualSeries, year: number): number | null {
  const value = series.values[series.years.indexOf(year)] ?? null;
  return value !== null && Number.isFinite(value) ? value : null;
}

/** Every value from the first to the last year of a window, or null when one is missing. */
export function windowOf(series: AnnualSeries, [first, last]: readonly [number, number]): number[] | null {
  const values: number[] = [];
  for (let year = first; year <= last; year++) {
    const value = valueIn(series, year);
    if (value === null) return null;
    values.push(value);
  }
  return values;
}

/** 100 times the change of the logarithm on the year before; null where a value is missing or not above zero. */
export function growthOf(series: AnnualSeries): AnnualSeries {
  // The kernel's logarithm: that of Math differs in its last bit between engines.
  const values = series.years.map((year) => {
    const now = valueIn(series, year);
    const before = valueIn(series, year - 1);
    return now !== null && before !== null && now > 0 && before > 0 ? 100 * log(now / before) : null;
  });
  return { years: series.years, values };
}

/** Two series combined year by year over the years of the first. */
export function combined(
  a: AnnualSeries,
  b: AnnualSeries,
  combine: (a: number, b: number) => number | null,
): AnnualSeries {
  const values = a.years.map((year) => {
    const first = valueIn(a, year);
    const second = valueIn(b, year);
    return first === null || second === null ? null : combine(first, second);
  });
  return { years: a.years, values };
}
