import type { Economy } from '../../economies/index.js';
import type { StagedPath } from '../studies/staged-path.js';
import { stepped } from '../worlds.js';
import { rowFinder } from './columns.js';

/** Looks at one agent at the end of each quarter in which it is there. */
export interface Watcher<Seen> {
  readonly id: number;
  readonly seen: readonly Seen[];
  see(economy: Economy, period: number): void;
}

export type Look<Seen> = (economy: Economy, row: number, period: number) => Seen;

export const watcher = <Seen>(table: string, id: number, look: Look<Seen>): Watcher<Seen> => {
  const rowOf = rowFinder(table, id);
  const seen: Seen[] = [];
  let gone = false;
  return {
    id,
    seen,
    see(economy, period) {
      const row = gone ? undefined : rowOf(economy);
      if (row !== undefined) seen.push(look(economy, row, period));
      else gone = seen.length > 0;
    },
  };
};

/** Runs a path to a quarter, or to where it stops, under the eyes of the watchers. */
export const watched = (path: StagedPath, until: number, watchers: readonly Watcher<unknown>[]) => {
  while (!path.stop && path.economy.clock.quarter < until) {
    const economy = stepped(path);
    if (!economy) return;
    for (const one of watchers) one.see(economy, economy.clock.period - 1);
  }
};
