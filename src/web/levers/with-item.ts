import type { Item } from '../scenario/asked.js';

/** Items with a lever put to another place or, for null, taken off; its place in the order stays. */
export const withItem = (
  items: readonly Item[],
  lever: string,
  item: Extract<Item, { kind: 'lever' }> | null,
): readonly Item[] => {
  const isIt = (one: Item) => one.kind === 'lever' && one.id === lever;
  if (item === null) return items.filter((one) => !isIt(one));
  return items.some(isIt) ? items.map((one) => (isIt(one) ? item : one)) : [...items, item];
};
