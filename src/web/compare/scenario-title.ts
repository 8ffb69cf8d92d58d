import type { Catalog } from '../bundle/catalog.js';
import type { Item } from '../scenario/asked.js';
import { itemTold } from '../scenario/item-told.js';
import { andMore } from '../text/compare.js';
import type { Words } from '../text/words.js';

/** A scenario by what it changes first. */
export const scenarioTitle = (items: readonly Item[], catalog: Catalog): Words => {
  const [first, ...others] = items;
  if (!first) return { en: 'History', ja: '史実' };
  const preset = first.kind === 'preset' && catalog.presets.find(({ name }) => name === first.name);
  const title = preset ? preset.title : itemTold(first, catalog);
  return others.length === 0 ? title : andMore(title, others.length);
};
