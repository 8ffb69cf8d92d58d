import type { Target } from './target.js';

/** What the record says of a measure for a year or a span of years: one value, or the ends of a band. */
export interface Fact {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

/** The levels and means among the targets of a measure: marks for a chart whose series may not be shipped. */
export function factsOf(targets: Readonly<Record<string, Target>>, measure: string): Fact[] {
  return Object.values(targets).flatMap((target) => {
    if (target.measure !== measure) return [];
    const [low, high] = Array.isArray(target.observed) ? target.observed : [target.observed, target.observed];
    if (target.statistic === 'value') return [{ from: target.year, to: target.year, low, high }];
    return target.statistic === 'mean' ? [{ from: target.window[0], to: target.window[1], low, high }] : [];
  });
}
