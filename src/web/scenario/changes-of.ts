import type { Change } from '../../economies/change.js';
import type { Catalog, CatalogLever } from '../bundle/catalog.js';
import type { Item } from './asked.js';

/** Changes for the engine, in the order of the items. */
export const changesOf = (items: readonly Item[], catalog: Catalog): Change[] =>
  items.flatMap((item) => changesOfItem(item, catalog));

/** What one item changes. Throws for a lever or preset that the catalog does not have; links are read with it. */
export const changesOfItem = (item: Item, catalog: Catalog): readonly Change[] => {
  switch (item.kind) {
    case 'lever': {
      const lever = catalog.levers.find(({ id }) => id === item.id);
      if (!lever) throw new Error(`There is no lever ${item.id} in the catalog of ${catalog.economy}.`);
      return movedTo(item.from, valued(lever, item.value), catalog.end);
    }
    case 'preset': {
      const preset = catalog.presets.find(({ name }) => name === item.name);
      if (!preset) throw new Error(`There is no scenario ${item.name} in the catalog of ${catalog.economy}.`);
      return preset.changes;
    }
    case 'parameter': {
      const { parameter, value, from } = item;
      return [{ kind: 'set', parameter, value, from }];
    }
  }
};

/** The changes of a lever, its one number at another value. */
const valued = ({ id, changes, number }: CatalogLever, value: number | undefined): readonly Change[] => {
  if (value === undefined) return changes;
  if (!number) throw new Error(`The lever ${id} is on or off, but was put at ${value}.`);
  return changes.map((change) =>
    change.kind === number.kind && change.parameter === number.parameter ? { ...change, value } : change,
  );
};

/** Moved so that the first begins at `from`; what would begin after the last quarter is left out. */
const movedTo = (from: number | undefined, changes: readonly Change[], end: number): readonly Change[] => {
  if (from === undefined) return changes;
  const by = from - firstOf(changes);
  if (by === 0) return changes;
  return changes
    .map((change) => ({
      ...change,
      from: change.from + by,
      ...(change.until !== undefined && { until: change.until + by }),
    }))
    .filter((change) => change.from <= end);
};

/** The first quarter of the earliest change: the date of a lever as its card tells it. */
export const firstOf = (changes: readonly Change[]): number =>
  changes.reduce((first, change) => Math.min(first, change.from), Infinity);
