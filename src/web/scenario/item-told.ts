import type { Catalog } from '../bundle/catalog.js';
import { leverValue } from '../levers/lever-value.js';
import { leverPulled, leverSetTo } from '../text/levers.js';
import type { Words } from '../text/words.js';
import type { Item } from './asked.js';
import { changesOfItem, firstOf } from './changes-of.js';

/** One thing that the user changed, in words. */
export const itemTold = (item: Item, catalog: Catalog): Words => {
  const changes = changesOfItem(item, catalog);
  const year = Math.floor(Math.max(catalog.start, firstOf(changes)) / 4);
  switch (item.kind) {
    case 'lever': {
      const lever = catalog.levers.find(({ id }) => id === item.id)!;
      return lever.number && item.value !== undefined
        ? leverSetTo(lever.title, leverValue(lever.number, item.value), year)
        : pulled(lever.title, item.from === undefined ? undefined : year);
    }
    case 'preset':
      return catalog.presets.find(({ name }) => name === item.name)!.title;
    case 'parameter': {
      const value = String(item.value);
      return leverSetTo({ en: item.parameter, ja: item.parameter }, { en: value, ja: value }, year);
    }
  }
};

/** Most names say their own date; another one is told. */
const pulled = (title: Words, year: number | undefined): Words =>
  year === undefined ? title : leverPulled(title, year);
