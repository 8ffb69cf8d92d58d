import { combined, growthOf, type AnnualSeries } from './annual-series.js';
import type { Measure } from './measure.js';

/** Quarterly values of a column from the first quarter of the run on; undefined when the model has no such column. */
export type ReadColumn = (column: string) => ArrayLike<number> | undefined;

/** The first quarter of a run. */
export interface Start {
  readonly year: number;
  /** 1 to 4. */
  readonly quarter: number;
}

type Annual = Measure['annual'];

/** An annual measure of the whole years of a run; null throughout when the model lacks a column. */
export function annualMeasure(measure: Measure, read: ReadColumn, start: Start): AnnualSeries {
  const column = (name: string, annual: Annual) => annualColumn(read(name), annual, start);
  let series = column(measure.column, measure.annual);
  if (measure.minus) series = combined(series, column(measure.minus, measure.annual), (a, b) => a - b);
  if (measure.over) {
    series = combined(series, column(measure.over, measure.overAnnual ?? measure.annual), ratio);
  }
  const times = measure.times ?? 1;
  const scaled = { years: series.years, values: series.values.map((value) => value && value * times) };
  return measure.growth ? growthOf(scaled) : scaled;
}

/** The recorded series a measure is held against, in the measure's own unit; undefined when it has none. */
export function recordOf(
  measure: Measure,
  read: (series: string) => AnnualSeries | undefined,
): AnnualSeries | undefined {
  let series = measure.record === undefined ? undefined : read(measure.record);
  if (!series) return undefined;
  const minus = measure.recordMinus && read(measure.recordMinus);
  if (minus) series = combined(series, minus, (a, b) => a - b);
  const over = measure.recordOver && read(measure.recordOver);
  if (over) series = combined(series, over, ratio);
  const times = measure.recordTimes ?? 1;
  const scaled = { years: series.years, values: series.values.map((value) => value && value * times) };
  return measure.growth ? growthOf(scaled) : scaled;
}

const ratio = (a: number, b: number) => (b === 0 ? null : a / b);

function annualColumn(quarters: ArrayLike<number> | undefined, annual: Annual, start: Start): AnnualSeries {
  const skipped = (5 - start.quarter) % 4;
  const firstYear = skipped === 0 ? start.year : start.year + 1;
  const years: number[] = [];
  const values: (number | null)[] = [];
  for (let at = skipped; at + 3 < (quarters?.length ?? 0); at += 4) {
    years.push(firstYear + years.length);
    const value = ofYear(
      Array.from({ length: 4 }, (_, i) => quarters?.[at + i] ?? Number.NaN),
      annual,
    );
    values.push(Number.isFinite(value) ? value : null);
  }
  return { years, values };
}

function ofYear(quarters: readonly number[], annual: Annual): number {
  if (annual === 'first') return quarters[0] ?? Number.NaN;
  if (annual === 'last') return quarters[3] ?? Number.NaN;
  const total = quarters.reduce((sum, value) => sum + value, 0);
  return annual === 'sum' ? total : total / 4;
}
