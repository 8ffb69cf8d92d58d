import type { CatalogLever } from '../bundle/catalog.js';
import type { Item } from '../scenario/asked.js';

/** The period in which a lever begins to act, as the catalog has it. */
export const ownDate = ({ changes }: CatalogLever): number => Math.min(...changes.map(({ from }) => from));

/** The year in which a lever begins to act. */
export const yearOfLever = (
  lever: CatalogLever,
  item: Extract<Item, { kind: 'lever' }> | undefined,
  start: number,
): number => Math.floor(Math.max(start, item?.from ?? ownDate(lever)) / 4);

/** Years that a user may choose: every fifth one, the lever's own and the chosen one. */
export const yearsOf = (lever: CatalogLever, start: number, end: number, chosen: number): number[] => {
  const fifth = [];
  for (let year = start / 4; year <= Math.floor(end / 4) - 2; year++) if (year % 5 === 0) fifth.push(year);
  return [...new Set([...fifth, Math.floor(Math.max(start, ownDate(lever)) / 4), chosen])].toSorted(
    (a, b) => a - b,
  );
};
