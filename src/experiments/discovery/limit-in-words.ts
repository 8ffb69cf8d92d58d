import { isNamed, type Factor } from './factor.js';
import type { Interval, Limit } from './limit.js';
import { roundedWithin } from './rounded.js';

/** What a number's limits are called, as in "world demand grows less than 2 % a year". */
export interface Title {
  readonly name: string;
  readonly below: string;
  readonly above: string;
}

/** What is written after a number; `times` is what it is multiplied by before, such as 100 for percent. */
export interface Unit {
  readonly text: string;
  readonly times: number;
}

export interface Vocabulary {
  /** For each factor; one without a title has its name. */
  readonly titles?: Readonly<Record<string, string | Title>>;
  readonly units?: Readonly<Record<string, string | Unit>>;
}

/** A limit as a clause, its numbers rounded by at most a hundredth of the factor's range. */
export const limitInWords = (limit: Limit, factors: readonly Factor[], vocabulary: Vocabulary): string => {
  const title = titleOf(limit.factor, vocabulary);
  if ('values' in limit) return `${title.name} is ${listed(limit.values, 'or')}`;
  const { low, high } = limit;
  const say = sayerOf(limit, factors, vocabulary);
  if (low === null && high === null) return `${title.name} is anything`;
  if (high === null) return `${title.above} ${say(low!)}`;
  if (low === null) return `${title.below} ${say(high)}`;
  // "x is at least 1 and below 2", "x grows at least 1 and grows less than 2".
  const below = title.below.replace(`${title.name} is `, '').replace(`${title.name} `, '');
  return `${title.above} ${say(low)} and ${below} ${say(high)}`;
};

export const titleOf = (factor: string, { titles }: Vocabulary): Title => {
  const title = titles?.[factor] ?? factor;
  if (typeof title !== 'string') return title;
  return { name: title, below: `${title} is below`, above: `${title} is at least` };
};

const sayerOf = ({ factor }: Interval, factors: readonly Factor[], { units }: Vocabulary) => {
  const unit = units?.[factor] ?? '';
  const { text, times } = typeof unit === 'string' ? { text: unit, times: 1 } : unit;
  const known = factors.find(({ name }) => name === factor);
  const range = known && !isNamed(known) ? (known.high - known.low) * times : 0;
  return (value: number) => `${roundedWithin(value * times, Math.abs(range))}${text && ` ${text}`}`;
};

/** "a", "a and b", "a, b and c". */
export const listed = (parts: readonly string[], last: 'and' | 'or'): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1)}`;
