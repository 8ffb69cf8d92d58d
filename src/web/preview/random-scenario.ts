import type { Change, EconomyFile } from '../../economies/index.js';
import { leverNumber } from '../bundle/lever-number.js';
import type { Item } from '../scenario/asked.js';
import { type Known, pulledItems } from './pulled-items.js';
import { type RowAsked, withValue } from './rows-asked.js';

/** Items whose effects the preview can add, and what they change. */
export interface RandomScenario {
  readonly items: readonly Item[];
  readonly changes: readonly Change[];
  /** Year of the first change. */
  readonly since: number;
}

const most = 4;
const farthest = 40;
/** Quarters that are left to see what a moved lever does. */
const enough = 20;

/**
 * One to four levers, each anywhere between its ends; where asked the first of them is moved by up to ten years. `random`
 * gives numbers from 0 to 1.
 */
export const randomScenario = (
  economy: EconomyFile,
  rows: readonly RowAsked[],
  known: Known,
  date: 'ownDate' | 'otherDate',
  random: () => number,
): RandomScenario => {
  for (;;) {
    const count = 1 + Math.floor(random() * most);
    const picked = Array.from(
      { length: count },
      () => known.levers[Math.floor(random() * known.levers.length)]!,
    );
    const pulled = picked.map((lever, i) => pull(economy, lever, date === 'otherDate' && i === 0, random));
    const items = pulled.map(({ item }) => item);
    if (date === 'otherDate' && !items.some((item) => 'from' in item)) continue;
    const asEmpty = rows.map((row) => ({ ...row, knots: [], effects: {} }));
    if (typeof pulledItems({ rows: asEmpty }, known, items) === 'string') continue;
    const changes = pulled.flatMap((one) => one.changes);
    return { items, changes, since: Math.floor(firstOf(changes) / 4) };
  }
};

const pull = (
  economy: EconomyFile,
  { id, changes }: Known['levers'][number],
  isMoved: boolean,
  random: () => number,
): { readonly item: Item; readonly changes: readonly Change[] } => {
  const number = leverNumber(economy, changes);
  const value = number && number.low + random() * (number.high - number.low);
  const own = firstOf(changes);
  const wanted = own + Math.round((random() - 0.5) * 2 * farthest);
  const from = isMoved ? Math.min(economy.end - enough, Math.max(economy.start, wanted)) : own;
  return {
    item: {
      kind: 'lever',
      id,
      ...(value !== undefined && { value }),
      ...(from !== own && { from }),
    },
    changes: (value === undefined ? changes : withValue(changes, value))
      .map((change) => movedBy(change, from - own))
      .filter((change) => change.from <= economy.end),
  };
};

const movedBy = (change: Change, quarters: number): Change => ({
  ...change,
  from: change.from + quarters,
  ...(change.until !== undefined && { until: change.until + quarters }),
});

const firstOf = (changes: readonly Change[]) => Math.min(...changes.map(({ from }) => from));
