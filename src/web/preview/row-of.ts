import type { StoredRun } from '../../runs/parts/index.js';
import { knotsFrom, onKnots } from './knots.js';
import type { PreviewEffect, PreviewRow } from './preview-file.js';
import type { RowAsked } from './rows-asked.js';

interface Asked {
  readonly key: string;
  readonly relative: boolean;
}

/** Mean and standard deviation over the cases of what a scenario does to a measure, by year. */
export interface YearlyEffect {
  readonly years: readonly number[];
  readonly mean: readonly (number | null)[];
  readonly spread: readonly (number | null)[];
  /** Square of the standard error of the mean, for want of cases. */
  readonly squaredError: readonly (number | null)[];
}

/** Paired case by case; of relative measures 100 times the difference of logarithms. */
export const yearlyEffect = (
  { key, relative }: Asked,
  baseline: readonly StoredRun[],
  changed: readonly StoredRun[],
): YearlyEffect => {
  const years = baseline[0]!.years;
  const pairs = baseline.flatMap((before) => {
    const after = changed.find((run) => run.case === before.case);
    return after ? [{ before, after }] : [];
  });
  const byYear = years.map((year) =>
    pairs.flatMap(({ before, after }) => {
      const [a, b] = [valueOf(before, key, year), valueOf(after, key, year)];
      if (a === null || b === null) return [];
      if (!relative) return [b - a];
      return a > 0 && b > 0 ? [100 * Math.log(b / a)] : [];
    }),
  );
  const spread = byYear.map(deviation);
  const squaredError = spread.map((one, i) => (one === null ? null : (one * one) / byYear[i]!.length));
  return { years, mean: byYear.map(meanOf), spread, squaredError };
};

const valueOf = ({ years, annual }: StoredRun, key: string, year: number): number | null =>
  annual[key]?.[years.indexOf(year)] ?? null;

const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, one) => sum + one, 0) / values.length;

const deviation = (values: readonly number[]): number | null => {
  const mean = meanOf(values);
  if (mean === null || values.length < 2) return null;
  return Math.sqrt(values.reduce((sum, one) => sum + (one - mean) * (one - mean), 0) / (values.length - 1));
};

/** A row of the preview from its runs: `changed` is in the order of its scenarios. */
export const rowOf = (
  { scenarios: _, ...asked }: RowAsked,
  measures: readonly Asked[],
  baseline: readonly StoredRun[],
  changed: readonly (readonly StoredRun[])[],
): PreviewRow => {
  const years = baseline[0]!.years;
  const knots = knotsFrom(Math.floor(asked.from / 4), years.at(-1)!);
  const effects: Record<string, PreviewEffect> = {};
  for (const measure of measures) {
    const all = changed.map((runs) => yearlyEffect(measure, baseline, runs));
    const mean = all.map((one) => onKnots(knots, one.years, withoutLuck(one)));
    const { spread } = all[asked.at.indexOf(1)]!;
    const between = onKnots(knots, years, spread).map((one) => Math.max(0, one));
    const packed = pack(mean, between);
    if (packed) effects[measure.key] = packed;
  }
  return { ...asked, knots, effects };
};

/**
 * The means less the part of their size that is luck: of an effect no larger than its error nothing is left. This is
 * nearer to what many cases would show (James and Stein 1961).
 */
const withoutLuck = ({ mean, squaredError }: YearlyEffect): (number | null)[] => {
  const squares = mean.reduce<number>((sum, one) => sum + (one ?? 0) ** 2, 0);
  const luck = squaredError.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const kept = squares === 0 ? 0 : Math.max(0, 1 - luck / squares);
  return mean.map((one) => (one === null ? null : kept * one));
};

/** The largest number of a row is kept as this one, the others beside it. */
const largest = 99;

const pack = (mean: readonly number[][], spread: readonly number[]): PreviewEffect | undefined => {
  const most = Math.max(...mean.flat().map(Math.abs), ...spread);
  if (most < 1e-9) return undefined;
  const unit = Number((most / largest).toPrecision(3));
  const whole = (values: readonly number[]) => values.map((one) => Math.round(one / unit) || 0);
  return { unit, mean: mean.map(whole), spread: whole(spread) };
};
