import { between } from './between.js';
import { isNamed, type NamedFactor } from './factor.js';
import type { Limit } from './limit.js';
import type { Problem } from './problem.js';

/** The runs inside a box, by the value of each factor, and the limits that hold them there. */
export interface Held {
  /** For each factor the runs inside, lowest value first. */
  readonly orders: readonly (readonly number[])[];
  readonly limits: readonly Limit[];
  readonly hits: number;
}

/** One way to make a box smaller. */
export interface Peel {
  readonly limit: Limit;
  readonly removed: readonly number[];
  readonly hitsRemoved: number;
}

/** All runs, with no limit. */
export const holdAll = ({ factors, rows, ofInterest }: Problem): Held => ({
  orders: factors.map((_, column) =>
    rows.map((_row, run) => run).toSorted((a, b) => rows[a]![column]! - rows[b]![column]! || a - b),
  ),
  limits: [],
  hits: ofInterest.filter((hit) => hit).length,
});

/** Every peel of a box: a share of its runs off either end of a number, or all runs of a named value. */
export const peelsOf = (problem: Problem, held: Held, share: number): Peel[] =>
  problem.factors
    .flatMap((factor, column) => {
      if (isNamed(factor)) return statePeels(problem, held, column, factor);
      const order = held.orders[column]!;
      return [
        endPeel(problem, held, column, order, share),
        endPeel(problem, held, column, order.toReversed(), share),
      ];
    })
    .filter((peel) => peel !== undefined);

/** Off the end where the order begins; undefined where the box has a single value. */
const endPeel = (
  { factors, rows, ofInterest }: Problem,
  held: Held,
  column: number,
  order: readonly number[],
  share: number,
): Peel | undefined => {
  const factor = factors[column]!.name;
  const valueAt = (i: number) => rows[order[i]!]![column]!;
  const cut = cutAt(order.length, valueAt, share);
  if (cut === undefined) return undefined;
  const removed = order.slice(0, cut);
  const [out, kept] = [valueAt(cut - 1), valueAt(cut)];
  const before = held.limits.find((limit) => limit.factor === factor);
  const { low, high } = before && !('values' in before) ? before : { low: null, high: null };
  return {
    limit: out < kept ? { factor, low: between(out, kept), high } : { factor, low, high: between(kept, out) },
    removed,
    hitsRemoved: removed.filter((run) => ofInterest[run]).length,
  };
};

/** How many to cut off: the share, less those tied with the first that stays; at least one value. */
const cutAt = (count: number, valueAt: (i: number) => number, share: number): number | undefined => {
  if (count < 2) return undefined;
  let cut = Math.max(1, Math.floor(share * count));
  const first = valueAt(cut);
  if (first !== valueAt(0)) {
    while (valueAt(cut - 1) === first) cut--;
    return cut;
  }
  while (cut < count && valueAt(cut) === first) cut++;
  return cut < count ? cut : undefined;
};

const statePeels = (
  { rows, ofInterest }: Problem,
  held: Held,
  column: number,
  { name, values }: NamedFactor,
): Peel[] => {
  const inside = values.map((_, state) => held.orders[column]!.filter((run) => rows[run]![column] === state));
  if (inside.filter((runs) => runs.length > 0).length < 2) return [];
  const before = held.limits.find((limit) => limit.factor === name);
  const allowed = before && 'values' in before ? before.values : values;
  return inside.flatMap((removed, state) =>
    removed.length === 0
      ? []
      : {
          limit: { factor: name, values: allowed.filter((value) => value !== values[state]) },
          removed,
          hitsRemoved: removed.filter((run) => ofInterest[run]).length,
        },
  );
};

/** The box after a peel. */
export const peeled = ({ orders, limits, hits }: Held, { limit, removed, hitsRemoved }: Peel): Held => {
  const out = new Set(removed);
  return {
    orders: orders.map((order) => order.filter((run) => !out.has(run))),
    limits: withLimit(limits, limit),
    hits: hits - hitsRemoved,
  };
};

/** The limits with one more, in place of the same factor's before. */
export const withLimit = (limits: readonly Limit[], limit: Limit): Limit[] => {
  const known = limits.some(({ factor }) => factor === limit.factor);
  return known ? limits.map((one) => (one.factor === limit.factor ? limit : one)) : [...limits, limit];
};
