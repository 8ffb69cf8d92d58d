import type { Item } from './asked.js';

/** What an item is about; a list has at most one item of each key. */
export const keyOfItem = (item: Item): string => {
  switch (item.kind) {
    case 'lever':
      return `lever ${item.id}`;
    case 'preset':
      return `preset ${item.name}`;
    case 'parameter':
      return `parameter ${item.parameter} ${item.from}`;
  }
};

/** With the item in the place of the one with its key, or at the end. */
export const withItem = (items: readonly Item[], item: Item): readonly Item[] => {
  const at = indexOf(items, keyOfItem(item));
  return at < 0 ? [...items, item] : items.with(at, item);
};

export const withoutItem = (items: readonly Item[], key: string): readonly Item[] =>
  items.filter((one) => keyOfItem(one) !== key);

/** Moved one place; at either end the list stays as it is. The later of two items holds, so order matters. */
export const moved = (items: readonly Item[], key: string, by: -1 | 1): readonly Item[] => {
  const at = indexOf(items, key);
  const to = at + by;
  if (at < 0 || to < 0 || to >= items.length) return items;
  return items.with(at, items[to]!).with(to, items[at]!);
};

const indexOf = (items: readonly Item[], key: string) => items.findIndex((one) => keyOfItem(one) === key);
