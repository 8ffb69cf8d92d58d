import { writtenPeriod } from '../kernel/index.js';

/** One dated difference from what the files of an economy say. Plain data; periods are those of the calendar. */
export type Change = Dated & Act;

interface Dated {
  readonly from: number;
  /** Last period in which it holds; for ever when left out. */
  readonly until?: number;
}

type Act =
  /** A parameter, or a row of one written institution.parameter.row, at a value. */
  | { readonly kind: 'set'; readonly parameter: string; readonly value: number }
  /** The values that would hold otherwise, times a factor. */
  | { readonly kind: 'multiply'; readonly parameter: string; readonly value: number }
  /** A driver that stands still. */
  | { readonly kind: 'freeze'; readonly driver: string }
  /** An institution left out; it cannot come back. */
  | { readonly kind: 'without'; readonly institution: string };

/** What a change is about: a parameter, a driver or an institution. */
export const subjectOfChange = (change: Change): string =>
  change.kind === 'freeze'
    ? change.driver
    : change.kind === 'without'
      ? change.institution
      : change.parameter;

/** Such as `wages.floor = 3 from 1990Q1 until 1999Q4`. */
export const changeInWords = (change: Change): string => {
  const until = change.until === undefined ? '' : ` until ${writtenPeriod(change.until)}`;
  const when = `from ${writtenPeriod(change.from)}${until}`;
  switch (change.kind) {
    case 'set':
      return `${change.parameter} = ${change.value} ${when}`;
    case 'multiply':
      return `${change.parameter} times ${change.value} ${when}`;
    case 'freeze':
      return `${change.driver} frozen ${when}`;
    case 'without':
      return `without ${change.institution} ${when}`;
  }
};
