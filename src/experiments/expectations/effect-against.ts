import type { StoredRun } from '../../runs/parts/index.js';
import { chanceOfAsMany } from '../discovery/chance-of-as-many.js';
import { quantile } from '../score/index.js';
import { differenceOf, type Outcome, valueOfOutcome } from '../studies/outcome.js';
import type { Expectation } from './expectation.js';

/** Whether a change moved what it must, case by case with the same draws. */
export interface EffectAgainst {
  /** Open where nothing was expected of the direction. */
  readonly answer: 'yes' | 'no' | 'cannot tell' | 'open';
  /** Of the differences to history, in the unit of a difference of the outcome; null when no case has one. */
  readonly median: number | null;
  readonly least: number | null;
  readonly most: number | null;
  /** Cases in which it moved as it must, and the other way. */
  readonly asExpected: number;
  readonly opposite: number;
  readonly cases: number;
  /** Cases in which one of the two runs has no value. */
  readonly missing: number;
  /** Where the median lies against the range of the literature; undefined where there is none. */
  readonly size: 'in the range' | 'below the range' | 'above the range' | undefined;
}

/** A direction is clear when as many of the cases that move would agree by luck at most so often; four of four do. */
const CHANCE_OF_CLEAR = 0.1;

export const effectAgainst = (
  { outcome, direction, literature }: Omit<Expectation, 'found'>,
  history: readonly StoredRun[],
  changed: readonly StoredRun[],
): EffectAgainst => {
  const before = byCase(outcome, history);
  const after = byCase(outcome, changed);
  const differences = [...before].flatMap(
    ([index, value]) => differenceOf(outcome, value, after.get(index) ?? null) ?? [],
  );
  const sign = direction === 'down' ? -1 : 1;
  const asExpected = differences.filter((one) => Math.sign(one) === sign).length;
  const opposite = differences.filter((one) => Math.sign(one) === -sign).length;
  const median = quantile(differences, 0.5);
  return {
    answer:
      direction === 'open' ? 'open' : differences.length > 0 ? answerOf(asExpected, opposite) : 'cannot tell',
    median,
    least: differences.length > 0 ? Math.min(...differences) : null,
    most: differences.length > 0 ? Math.max(...differences) : null,
    asExpected,
    opposite,
    cases: differences.length,
    missing: before.size - differences.length,
    size: literature && median !== null ? sizeOf(median, literature) : undefined,
  };
};

/** What moves nothing in any case does not move the right thing; a case that does not move says nothing of direction. */
const answerOf = (asExpected: number, opposite: number): EffectAgainst['answer'] => {
  const moved = asExpected + opposite;
  if (moved === 0) return 'no';
  if (chanceOfAsMany(asExpected, moved, 1 / 2) <= CHANCE_OF_CLEAR) return 'yes';
  return chanceOfAsMany(opposite, moved, 1 / 2) <= CHANCE_OF_CLEAR ? 'no' : 'cannot tell';
};

const sizeOf = (median: number, { low, high }: { readonly low: number; readonly high: number }) =>
  median < low ? 'below the range' : median > high ? 'above the range' : 'in the range';

const byCase = (outcome: Outcome, runs: readonly StoredRun[]) =>
  new Map(
    runs.map((run) => [
      run.case,
      valueOfOutcome(outcome, { years: run.years, values: run.annual[outcome.measure] ?? [] }),
    ]),
  );
