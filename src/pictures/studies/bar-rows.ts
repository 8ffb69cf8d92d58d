import { linearAxis, type Axis } from '../axis.js';
import { tenth } from '../chart-frame.js';
import { escape } from '../escape.js';
import { wrappedWords } from './wrapped-words.js';

/** A row of a chart of bars: its name and numbers on lines of text, and what is drawn below them. */
export interface BarRow {
  readonly name: string;
  readonly number: string;
  /** Marks of the row: its bar lies between `top` and `top + barHeight`, the bar before it ends at `before`. */
  readonly marks: (x: (value: number) => number, top: number, before: number) => string;
}

export const barHeight = 14;
const width = 384;
const left = 8;
const right = width - 8;
const lineHeight = 14;
const below = 18;
/** A letter of a name and one of a number, as wide as fonts make them. */
const wide = { name: 7, number: 6.4 };

/** Rows of bars over one axis, their names above them so that they stay legible on a narrow page. */
export function barRows(
  rows: readonly BarRow[],
  values: readonly number[],
  {
    id,
    describes,
    lines = () => '',
  }: {
    readonly id: string;
    readonly describes: string;
    /** What is drawn behind all rows, from the top to the axis. */
    readonly lines?: (x: (value: number) => number, bottom: number) => string;
  },
): string {
  const axis = linearAxis(values.some((value) => value !== 0) ? [0, ...values] : [-1, 1], left, right);
  let y = 4;
  const drawn = rows.map(({ name, number, marks }) => {
    const words = wrappedWords(name, lettersBeside(number));
    const text = words.map(
      (line, i) => `<text class="row-name" x="${left}" y="${y + 11 + i * lineHeight}">${escape(line)}</text>`,
    );
    const value = `<text class="row-number" x="${right}" y="${y + 11}">${escape(number)}</text>`;
    const top = y + words.length * lineHeight + 3;
    const before = y - below;
    y = top + barHeight + below;
    // Words lie on the marks, for a link to the row before passes behind them.
    return gridOf(axis, top) + marks(axis.at, top, before) + text.join('') + value;
  });
  const bottom = y;
  return [
    `<svg viewBox="0 0 ${width} ${bottom + 14}" role="img" aria-labelledby="${id}-title ${id}-desc">${describes}`,
    ticksOf(axis, bottom),
    lines(axis.at, bottom),
    ...drawn,
    '</svg>',
  ].join('');
}

/** How long a line of a name may be that stands beside a number. */
const lettersBeside = (number: string) =>
  Math.max(12, Math.floor((right - left - 8 - number.length * wide.number) / wide.name));

/** Lines behind one bar: words are not crossed by them. */
const gridOf = ({ at, ticks }: Axis, top: number) =>
  ticks
    .map(
      ({ value }) =>
        `<path class="${value === 0 ? 'zero' : 'grid'}" d="M${tenth(at(value))},${top - 2}v${barHeight + 12}"/>`,
    )
    .join('');

const ticksOf = ({ at, ticks }: Axis, bottom: number) =>
  ticks
    .map(({ value, text }) => `<text class="year" x="${tenth(at(value))}" y="${bottom + 8}">${text}</text>`)
    .join('');

/** A bar from one value to another. */
export const bar = (name: string, from: number, to: number, top: number) =>
  `<rect class="${name}" x="${tenth(Math.min(from, to))}" y="${top}" width="${tenth(Math.max(0.5, Math.abs(to - from)))}" height="${barHeight}"/>`;

/** A line with ends across the middle of a bar. */
export const whisker = (from: number, to: number, top: number) => {
  const middle = top + barHeight / 2;
  const end = (x: number) => `M${tenth(x)},${middle - 4}v8`;
  const d = `M${tenth(from)},${middle}H${tenth(to)}${end(from)}${end(to)}`;
  // A pale ground keeps it legible on a dark bar.
  return `<path class="ground" d="${d}"/><path class="whisker" d="${d}"/>`;
};

/** A bracket below a bar. */
export const bracket = (from: number, to: number, top: number) => {
  const y = top + barHeight + 3;
  return `<path class="bracket" d="M${tenth(from)},${y}v5H${tenth(to)}v-5"/>`;
};
