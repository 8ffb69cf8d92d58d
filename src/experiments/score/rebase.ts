import { valueIn, type AnnualSeries } from './annual-series.js';
import type { Measure } from './measure.js';

/** The year in which pictures set an index to a level. */
export interface IndexBase {
  readonly year: number;
  readonly level: number;
}

/** Of a measure that is an index: the level it says, else the record's; undefined for other measures. */
export function indexBase(measure: Measure, record: AnnualSeries | undefined): IndexBase | undefined {
  const base = measure.growth ? undefined : measure.index;
  return base && { year: base.year, level: base.to ?? (record && valueIn(record, base.year)) ?? 1 };
}

/** A series set to the level in its year; as it was when it has no value there. */
export function rebase(series: AnnualSeries, { year, level }: IndexBase): AnnualSeries {
  const now = valueIn(series, year);
  if (!now) return series;
  return { years: series.years, values: series.values.map((value) => value && (value / now) * level) };
}
