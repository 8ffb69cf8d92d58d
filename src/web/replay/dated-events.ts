import type { CatalogEvent } from '../bundle/catalog.js';

export const yearOfEvent = ({ date }: Pick<CatalogEvent, 'date'>): number => Number(date.slice(0, 4));

/** Events of a year, the last one before it and the first one after it. */
export interface EventsAround<T> {
  readonly now: readonly T[];
  readonly before: T | undefined;
  readonly after: T | undefined;
}

/** Events are in the order of their dates. */
export const eventsAround = <T extends Pick<CatalogEvent, 'date'>>(
  events: readonly T[],
  year: number,
): EventsAround<T> => ({
  now: events.filter((event) => yearOfEvent(event) === year),
  before: events.findLast((event) => yearOfEvent(event) < year),
  after: events.find((event) => yearOfEvent(event) > year),
});

/** How many events each year of a span has; years without any are left out. */
export const eventYears = (
  events: readonly Pick<CatalogEvent, 'date'>[],
  first: number,
  last: number,
): { readonly year: number; readonly events: number }[] => {
  const counts = new Map<number, number>();
  for (const year of events.map(yearOfEvent))
    if (year >= first && year <= last) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].map(([year, count]) => ({ year, events: count }));
};
