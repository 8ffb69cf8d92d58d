import { InputError } from '../../data/input-error.js';
import { type Change, changeInWords, type EconomyFile, subjectOfChange } from '../../economies/index.js';
import type { Scenario } from '../scenarios/index.js';

/** How the changes between two scenarios are put together: each thing alone, or what is of one institution or driver. */
export type Grouping = 'change' | 'institution' | 'driver';
export const groupings: readonly Grouping[] = ['change', 'institution', 'driver'];

/** Changes that are made or left as one. */
export interface Player {
  readonly title: string;
  /** Keys of the changes. */
  readonly changes: ReadonlySet<string>;
}

export const keyOf = (change: Change) => JSON.stringify(change);

/** The groups of changes in which two scenarios differ, in the order in which they are first made. */
export const playersBetween = (economy: EconomyFile, a: Scenario, b: Scenario, by: Grouping): Player[] => {
  const [first, second] = [new Set(a.changes.map(keyOf)), new Set(b.changes.map(keyOf))];
  const apart = [
    ...a.changes.filter((change) => !second.has(keyOf(change))),
    ...b.changes.filter((change) => !first.has(keyOf(change))),
  ];
  const groups = new Map<string, Change[]>();
  for (const change of apart) {
    const title = titleOf(economy, change, by);
    groups.set(title, [...(groups.get(title) ?? []), change]);
  }
  if (groups.size === 0)
    throw new InputError(`${a.name} and ${b.name} make the same changes, so there is nothing to explain.`);
  return [...groups].map(([title, changes]) => ({
    title: by === 'change' && changes.length === 1 ? changeInWords(changes[0]!) : title,
    changes: new Set(changes.map(keyOf)),
  }));
};

const titleOf = (economy: EconomyFile, change: Change, by: Grouping) => {
  if (by === 'change' || change.kind === 'freeze' || change.kind === 'without')
    return subjectOfChange(change);
  const [institution = '', name] = change.parameter.split('.');
  if (by === 'institution') return institution;
  const key = `${institution}.${name}`;
  const driver = [...economy.drivers.values()].find(({ parameters }) => parameters.includes(key));
  return driver?.name ?? institution;
};

/**
 * The changes of `a` with those by which `b` differs made for the players who are in: what only `a` has goes, what
 * only `b` has comes. Nobody in is `a`, everybody in is `b`, but for the order of changes that only `a` has.
 */
export const changesOfCoalition = (
  a: Scenario,
  b: Scenario,
  players: readonly Player[],
  isIn: (player: number) => boolean,
): Change[] => {
  const playerOf = (change: Change) => players.findIndex(({ changes }) => changes.has(keyOf(change)));
  const inB = new Set(b.changes.map(keyOf));
  const onlyA = a.changes.filter((change) => !inB.has(keyOf(change)));
  return [
    ...onlyA.filter((change) => !isIn(playerOf(change))),
    ...b.changes.filter((change) => {
      const player = playerOf(change);
      return player === -1 || isIn(player);
    }),
  ];
};
