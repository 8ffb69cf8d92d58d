import { between } from './between.js';
import { isNamed, type NamedFactor } from './factor.js';
import { holdsOf, type Interval, type Limit, type States } from './limit.js';
import { withLimit } from './peel.js';
import type { Problem } from './problem.js';

/** One way to make a box larger; a limit that keeps nobody out is dropped. */
interface Paste {
  readonly limits: readonly Limit[];
  readonly runs: number;
  readonly hits: number;
}

/**
 * The boxes of bottom-up pasting (Friedman and Fisher 1999), from the first enlargement on: each moves one side
 * of one limit out by a share of the runs inside, or lets one named value back in, as long as density does not fall.
 */
export const pastes = (problem: Problem, from: readonly Limit[], share: number): (readonly Limit[])[] => {
  const boxes: (readonly Limit[])[] = [];
  let box = startAt(problem, from);
  for (;;) {
    const best = pastesOf(problem, box, share)
      .filter(({ runs, hits }) => hits * box.runs >= box.hits * runs)
      .toSorted((a, b) => b.hits * a.runs - a.hits * b.runs || b.runs - a.runs)[0];
    if (!best) return boxes;
    box = best;
    boxes.push(box.limits);
  }
};

const startAt = ({ factors, rows, ofInterest }: Problem, limits: readonly Limit[]): Paste => {
  const tests = limits.map((limit) => holdsOf(limit, factors));
  const inside = rows.map((row) => tests.every((holds) => holds(row)));
  return {
    limits,
    runs: inside.filter((isIn) => isIn).length,
    hits: inside.filter((isIn, run) => isIn && ofInterest[run]).length,
  };
};

const pastesOf = (problem: Problem, box: Paste, share: number): Paste[] =>
  box.limits.flatMap((limit) => {
    const { factors, rows } = problem;
    const column = factors.findIndex(({ name }) => name === limit.factor);
    const factor = factors[column]!;
    const others = box.limits.filter((other) => other !== limit).map((other) => holdsOf(other, factors));
    const slab = rows.map((_, run) => run).filter((run) => others.every((holds) => holds(rows[run]!)));
    if ('values' in limit)
      return isNamed(factor) ? statePastes(problem, box, limit, slab, column, factor) : [];
    return (['low', 'high'] as const).flatMap((side) =>
      endPaste(problem, box, limit, slab, column, side, share),
    );
  });

const endPaste = (
  problem: Problem,
  box: Paste,
  limit: Interval,
  slab: readonly number[],
  column: number,
  side: 'low' | 'high',
  share: number,
): Paste[] => {
  const { low, high } = limit;
  const valueOf = (run: number) => problem.rows[run]![column]!;
  const isBelow = (run: number) => low !== null && valueOf(run) < low;
  const isAbove = (run: number) => high !== null && valueOf(run) >= high;
  const outside =
    side === 'low'
      ? slab.filter(isBelow).toSorted((a, b) => valueOf(b) - valueOf(a))
      : slab.filter(isAbove).toSorted((a, b) => valueOf(a) - valueOf(b));
  if (outside.length === 0) return [];
  let count = Math.min(outside.length, Math.max(1, Math.floor(share * box.runs)));
  while (count < outside.length && valueOf(outside[count]!) === valueOf(outside[count - 1]!)) count++;
  const [last, next] = [valueOf(outside[count - 1]!), outside[count]];
  const moved =
    side === 'low'
      ? { ...limit, low: next === undefined ? null : between(valueOf(next), last) }
      : { ...limit, high: next === undefined ? null : between(last, valueOf(next)) };
  return [enlarged(problem, box, moved, outside.slice(0, count))];
};

const statePastes = (
  problem: Problem,
  box: Paste,
  limit: States,
  slab: readonly number[],
  column: number,
  { values }: NamedFactor,
): Paste[] =>
  values.flatMap((value, state) => {
    const added = slab.filter((run) => problem.rows[run]![column] === state);
    if (limit.values.includes(value) || added.length === 0) return [];
    const allowed = values.filter((one) => one === value || limit.values.includes(one));
    return enlarged(problem, box, { ...limit, values: allowed }, added);
  });

const enlarged = (
  { factors, ofInterest }: Problem,
  box: Paste,
  limit: Limit,
  added: readonly number[],
): Paste => ({
  limits: withLimit(box.limits, limit).filter((one) => !isOpen(one, factors)),
  runs: box.runs + added.length,
  hits: box.hits + added.filter((run) => ofInterest[run]).length,
});

/** Whether a limit keeps nobody out. */
const isOpen = (limit: Limit, factors: Problem['factors']): boolean => {
  if (!('values' in limit)) return limit.low === null && limit.high === null;
  const factor = factors.find(({ name }) => name === limit.factor)!;
  return isNamed(factor) && limit.values.length === factor.values.length;
};
