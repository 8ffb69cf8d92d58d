import { tenth } from './chart-frame.js';

type At = (value: number) => number;

/** What the record says of a year or a span of years: a value, or the ends of a band. */
export interface RecordMark {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

// A year whose neighbours have no record makes no line, so it is a dot.
export function loneValues(
  years: readonly number[],
  record: readonly (number | null)[],
  x: At,
  y: At,
): string {
  const absent = (i: number) => record[i] === null || record[i] === undefined;
  return record
    .map((value, i) =>
      value !== null && absent(i - 1) && absent(i + 1) ? dot(x(years[i] ?? 0), y(value)) : '',
    )
    .join('');
}

/** Dots, bars and boxes for what the record says where no series can be shown. */
export function recordMarks(facts: readonly RecordMark[], years: readonly number[], x: At, y: At): string {
  const inside = facts.filter(({ from, to }) => from >= (years[0] ?? 0) && to <= (years.at(-1) ?? 0));
  return inside
    .map(({ from, to, low, high }) => {
      if (low !== high) {
        return `<rect class="fact-band" x="${tenth(x(from))}" y="${tenth(y(high))}" width="${tenth(x(to) - x(from))}" height="${tenth(y(low) - y(high))}"/>`;
      }
      if (from === to) return dot(x(from), y(low));
      return `<path class="fact-span" d="M${tenth(x(from))},${tenth(y(low))}H${tenth(x(to))}"/>`;
    })
    .join('');
}

const dot = (x: number, y: number) => `<circle class="fact" cx="${tenth(x)}" cy="${tenth(y)}" r="2.6"/>`;
