import { InputError } from '../../data/input-error.js';

/**
 * Changed less control of one member. A luck number means other luck in another draw, and a draw number another draw
 * in another reading.
 */
export interface PairedDifference {
  readonly reading: string;
  readonly draw: number;
  readonly luck: number;
  readonly difference: number;
}

/** By reading, draw and luck, so that no result depends on the order in which members were run. */
export const inOrder = (differences: readonly PairedDifference[]): PairedDifference[] => {
  if (differences.length === 0)
    throw new InputError('A paired comparison has no differences; give one or more.');
  const ordered = differences.toSorted(
    (a, b) => compare(a.reading, b.reading) || a.draw - b.draw || a.luck - b.luck,
  );
  ordered.forEach((one, i) => check(one, ordered[i - 1]));
  return ordered;
};

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const check = (one: PairedDifference, before: PairedDifference | undefined) => {
  const who = `The member of reading ${one.reading}, draw ${one.draw}, luck ${one.luck}`;
  if (!Number.isSafeInteger(one.draw) || !Number.isSafeInteger(one.luck))
    throw new InputError(`${who} has no address; give whole numbers for draw and luck.`);
  if (!Number.isFinite(one.difference))
    throw new InputError(`${who} has the difference ${one.difference}; leave out members without a number.`);
  if (
    before &&
    compare(one.reading, before.reading) === 0 &&
    one.draw === before.draw &&
    one.luck === before.luck
  )
    throw new InputError(`${who} is given twice; give each member once.`);
};
