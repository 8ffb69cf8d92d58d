/** How far `after` is from `before`: in percent of it when relative, else in its own unit; null where there is none. */
export const difference = (relative: boolean, before: number | null, after: number | null): number | null => {
  if (before === null || after === null) return null;
  if (!relative) return after - before;
  return before === 0 ? null : 100 * (after / before - 1);
};
