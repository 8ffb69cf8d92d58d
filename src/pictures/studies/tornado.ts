import { bar, barRows, whisker } from './bar-rows.js';

/** A number and the middle 90 % of what it is when points are drawn anew; NaN where there is none. */
export interface EstimateTold {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** How much a factor matters: together with others, and the part of it that it does alone. */
export interface FactorTold {
  readonly name: string;
  readonly luck: boolean;
  readonly whole: EstimateTold;
  readonly alone: EstimateTold;
}

export interface Tornado {
  readonly id: string;
  readonly describes: string;
  readonly factors: readonly FactorTold[];
  readonly written: (value: number) => string;
  /** A value the axis must reach, such as 1 for shares. */
  readonly reaches: number;
}

/** More bars than this are no picture. */
const most = 15;

/** The factors that are drawn, the largest first: luck always, the others as long as there is room. */
export function drawn(factors: readonly FactorTold[]): FactorTold[] {
  const known = largestFirst(factors.filter(({ whole }) => Number.isFinite(whole.value)));
  const room = most - known.filter(({ luck }) => luck).length;
  const others = new Set(known.filter(({ luck }) => !luck).slice(0, room));
  return known.filter((factor) => factor.luck || others.has(factor));
}

/** A bar for each factor that is drawn, with what it does alone inside; luck is one of them. */
export function tornado(chart: Tornado): string {
  const { factors, written, reaches } = chart;
  const shown = drawn(factors);
  const rows = shown.map(({ name, luck, whole, alone }) => ({
    name,
    number: hasEnds(whole)
      ? `${written(whole.value)} (${written(whole.low)} to ${written(whole.high)})`
      : written(whole.value),
    marks: (x: (value: number) => number, top: number) =>
      [
        bar(luck ? 'with-luck' : 'with-others', x(0), x(whole.value), top),
        alone.value > 0 ? bar(luck ? 'alone-luck' : 'alone', x(0), x(alone.value), top) : '',
        hasEnds(whole) ? whisker(x(whole.low), x(whole.high), top) : '',
      ].join(''),
  }));
  const values = shown.flatMap(({ whole, alone }) => [whole.value, whole.low, whole.high, alone.value]);
  return barRows(rows, [...values.filter(Number.isFinite), reaches], chart);
}

export const largestFirst = (factors: readonly FactorTold[]): FactorTold[] =>
  factors.toSorted((a, b) => b.whole.value - a.whole.value);

export const hasEnds = ({ low, high }: EstimateTold) => Number.isFinite(low) && Number.isFinite(high);
