import { stillThere } from '../text/lives.js';
import type { Words } from '../text/words.js';

/** What happened in one period. */
export interface Told {
  readonly period: number;
  readonly sentences: readonly Words[];
}

export const inPeriods = <Event extends { readonly period: number }>(
  events: readonly Event[],
  tell: (event: Event) => Words[],
): Told[] => {
  const periods = [...new Set(events.map(({ period }) => period))];
  return periods.map((period) => ({
    period,
    sentences: events.filter((event) => event.period === period).flatMap(tell),
  }));
};

/** Whoever has a last year that is that of the run is still there. */
export const atTheEnd = (
  key: keyof typeof stillThere,
  { years }: { readonly years: readonly { readonly year: number }[] },
  end: number,
): Told[] => {
  const last = Math.floor(end / 4);
  return years.at(-1)?.year === last ? [{ period: end, sentences: [stillThere[key](last)] }] : [];
};

/** When a quantity was largest. */
export const most = <Key extends string>(
  years: readonly ({ readonly year: number } & Readonly<Record<Key, number>>)[],
  key: Key,
  tell: (year: number, value: number) => Words,
): Words[] => {
  if (years.length === 0) return [];
  const best = years.reduce((a, b) => (b[key] > a[key] ? b : a));
  return [tell(best.year, best[key])];
};
