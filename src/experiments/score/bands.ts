import type { Member } from '../../runs/index.js';
import { valueIn, type AnnualSeries } from './annual-series.js';
import type { Measure } from './measure.js';
import { quantile } from './quantile.js';
import { indexBase, rebase } from './rebase.js';
import { seriesOf } from './score.js';

type Values = readonly (number | null)[];

/** A measure of an ensemble by year: what a fan chart draws. */
export interface Bands {
  readonly years: readonly number[];
  readonly median: Values;
  readonly low50: Values;
  readonly high50: Values;
  readonly low90: Values;
  readonly high90: Values;
  readonly record: Values;
}

/** Quantiles of the members and the record by year, both rebased where the measure is an index. */
export function bands(
  key: string,
  measure: Measure,
  members: readonly Member[],
  record: AnnualSeries | undefined,
): Bands {
  const base = indexBase(measure, record);
  const all = members.map((member) => seriesOf(member, key));
  const rebased = base ? all.map((series) => rebase(series, base)) : all;
  const reference = record && base ? rebase(record, base) : record;
  const years = [...new Set(members.flatMap((member) => member.years))].toSorted((a, b) => a - b);
  const values = years.map((year) =>
    rebased.map((series) => valueIn(series, year)).filter((value) => value !== null),
  );
  const at = (share: number) => values.map((of) => quantile(of, share));
  return {
    years,
    median: at(0.5),
    low50: at(0.25),
    high50: at(0.75),
    low90: at(0.05),
    high90: at(0.95),
    record: years.map((year) => (reference ? valueIn(reference, year) : null)),
  };
}
