import type { Words } from '../text/words.js';

/** A unit for a reader. */
export interface Unit {
  /** On its own, as an axis or a field has it. */
  readonly name: Words;
  /** What stands after a number, with its space where the language has one. */
  readonly after: Words;
  /** What stands after a difference of two numbers, where that is another: percent become points. */
  readonly afterDifference?: Words;
  readonly typed: Typed;
}

/** How a number in a unit may be typed and is written. */
export interface Typed {
  /** What 5 % is: 0.05 of a share or a factor, 5 where numbers are in percent, or nothing that makes sense. */
  readonly percent: 'hundredth' | 'same' | 'refused';
  /** Powers of ten in 1: 12 for trillion yen, so that 3兆 is 3. */
  readonly tens: number;
  readonly yen: boolean;
}

export const share: Typed = { percent: 'hundredth', tens: 0, yen: false };
export const inPercent: Typed = { percent: 'same', tens: 0, yen: false };
export const count: Typed = { percent: 'refused', tens: 0, yen: false };
/** What a factor is typed as: 150 % is 1.5. */
export const factor: Typed = share;
