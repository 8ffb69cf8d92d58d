import { AS_IT_IS, type Reading, readReading, readReadings, type Subject } from '../../experiments/index.js';
import { Ended } from '../exit-codes.js';
import type { World } from '../world.js';

const ALL = 'all';

/**
 * The readings that --reading names: one holds in every case; several take turns from draw to draw, so that their
 * spread can be told from that of parameters and luck. `all` is every reading of the economy and the economy as it is.
 */
export const readingsAsked = (world: World, { economy }: Subject, names: readonly string[]): Reading[] => {
  const found = names.includes(ALL)
    ? [AS_IT_IS, ...readReadings(world.content, economy)]
    : names.map((name) => (name === AS_IT_IS.name ? AS_IT_IS : readReading(world.content, name, economy)));
  if (names.includes(ALL) && found.length === 1)
    throw new Ended('usage', `${economy.name} has no readings yet; leave out --reading.`);
  return found.map(({ name, changes }) => ({ name, changes }));
};
