import type { Catalog } from '../bundle/catalog.js';
import { scenarioTitle } from '../compare/scenario-title.js';
import type { Item } from '../scenario/asked.js';
import { attribution as text, groupTold } from '../text/attribution.js';
import { groups } from '../text/levers.js';
import type { Words } from '../text/words.js';

/** Items that are made or left as one. */
export interface ItemPlayer {
  readonly title: Words;
  /** Places in the list of items. */
  readonly places: readonly number[];
}

/** Every combination of them is run: of six there are 64. */
export const mostAlone = 6;

/** Each item alone up to six; more of them by the group of their system. */
export const playersOf = (items: readonly Item[], catalog: Catalog): ItemPlayer[] => {
  if (items.length <= mostAlone)
    return items.map((item, place) => ({ title: scenarioTitle([item], catalog), places: [place] }));
  const byGroup = new Map<Words, number[]>();
  items.forEach((item, place) => {
    const group = groupOf(item, catalog);
    byGroup.set(group, [...(byGroup.get(group) ?? []), place]);
  });
  if (byGroup.size > 1 && byGroup.size <= mostAlone) return [...byGroup].map(asPlayer);
  if (byGroup.size === 1)
    return [
      ...items
        .slice(0, mostAlone - 1)
        .map((item, place) => ({ title: scenarioTitle([item], catalog), places: [place] })),
      asPlayer([text.others, items.slice(mostAlone - 1).map((_, i) => i + mostAlone - 1)]),
    ];
  const largest = [...byGroup].toSorted(([, a], [, b]) => b.length - a.length);
  const rest = largest.slice(mostAlone - 1).flatMap(([, places]) => places);
  return [
    ...largest.slice(0, mostAlone - 1).map(asPlayer),
    asPlayer([text.others, rest.toSorted((a, b) => a - b)]),
  ];
};

const asPlayer = ([group, places]: readonly [Words, readonly number[]]): ItemPlayer => ({
  title: groupTold(group, places.length),
  places,
});

const groupOf = (item: Item, { levers, systems }: Catalog): Words => {
  if (item.kind === 'preset') return text.presets;
  if (item.kind === 'parameter') return text.parameters;
  const lever = levers.find(({ id }) => id === item.id);
  const system = systems.find(({ name }) => name === lever?.system);
  return (system && groups[system.group]) ?? text.others;
};
