import { type Change, subjectOfChange } from '../../economies/change.js';
import { overlap } from '../../experiments/scenarios/dated-change.js';
import type { Catalog } from '../bundle/catalog.js';
import type { Item } from './asked.js';
import { changesOfItem } from './changes-of.js';

/** Two items that act on the same thing in the same quarters. */
export interface Conflict {
  /** Places in the list of items. */
  readonly first: number;
  readonly second: number;
  /** A parameter or a row of it, a driver or an institution. */
  readonly what: string;
  readonly from: number;
  /** Last quarter in which both act; to the end when left out. */
  readonly until?: number;
  /** A value hides what came before it in the list; a factor acts on it, and what stands still or is gone stays so. */
  readonly holds: 'second' | 'both';
}

/** In the order of the list; items that do the very same thing to it are no conflict. */
export const conflictsIn = (items: readonly Item[], catalog: Catalog): Conflict[] => {
  const all = items.map((item) => changesOfItem(item, catalog));
  return all.flatMap((earlier, first) =>
    all
      .slice(first + 1)
      .flatMap((later, i) =>
        earlier.flatMap((a) =>
          later
            .filter((b) => overlap(a, b) && !isSame(a, b))
            .map((b) => ({ first, second: first + 1 + i, ...between(a, b) })),
        ),
      ),
  );
};

const isSame = (a: Change, b: Change): boolean => {
  if (subjectOfChange(a) !== subjectOfChange(b)) return false;
  if (a.kind === 'set') return b.kind === 'set' && a.value === b.value;
  return a.kind === b.kind && a.kind !== 'multiply' && a.from === b.from && a.until === b.until;
};

const between = (a: Change, b: Change): Pick<Conflict, 'what' | 'from' | 'until' | 'holds'> => {
  const [one, other] = [subjectOfChange(a), subjectOfChange(b)];
  const until = Math.min(a.until ?? Infinity, b.until ?? Infinity);
  return {
    // The longer name is a row of the other.
    what: one.length > other.length ? one : other,
    from: Math.max(a.from, b.from),
    ...(Number.isFinite(until) && { until }),
    holds: b.kind === 'set' ? 'second' : 'both',
  };
};
