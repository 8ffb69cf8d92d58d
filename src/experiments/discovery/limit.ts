import { InputError } from '../../data/input-error.js';
import { isNamed, type Factor } from './factor.js';

/** What a box asks of one factor. */
export type Limit = Interval | States;

/** At least low and less than high; a side that is null is open. */
export interface Interval {
  readonly factor: string;
  readonly low: number | null;
  readonly high: number | null;
}

/** One of these named values. */
export interface States {
  readonly factor: string;
  readonly values: readonly string[];
}

/** Whether a run's value is within a limit. */
export type Holds = (row: readonly number[]) => boolean;

/** The test of a limit against a row, made once for many rows; refuses a limit on an unknown factor or value. */
export const holdsOf = (limit: Limit, factors: readonly Factor[]): Holds => {
  const column = factors.findIndex(({ name }) => name === limit.factor);
  const factor = factors[column];
  if (!factor || isNamed(factor) !== 'values' in limit)
    throw new InputError(
      `A box limits ${limit.factor}, which is ${factor ? 'of the other kind' : 'no factor'}; the factors are ` +
        `${factors.map(({ name }) => name).join(', ')}.`,
    );
  if ('values' in limit && isNamed(factor)) return within(limit, factor.values, column);
  const { low, high } = limit as Interval;
  return (row) => (low === null || row[column]! >= low) && (high === null || row[column]! < high);
};

const within = (limit: States, known: readonly string[], column: number): Holds => {
  const unknown = limit.values.find((value) => !known.includes(value));
  if (unknown !== undefined)
    throw new InputError(`A box allows ${unknown} for ${limit.factor}, which has ${known.join(', ')}.`);
  const allowed = known.map((value) => limit.values.includes(value));
  return (row) => allowed[row[column]!]!;
};
