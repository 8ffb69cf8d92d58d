import { type Axis, linearAxis, logarithmicAxis } from '../../pictures/axis.js';
import { type Frame, yearPlace } from '../../pictures/chart-frame.js';
import { stripHeight } from '../../pictures/studies/sign-strip.js';
import type { AxisKind, AxisRange } from './axis-range.js';

/** Where everything of a chart stands, in pixels. */
export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly frame: Frame;
  readonly x: (year: number) => number;
  readonly axis: Axis;
  /** About as many years as the horizontal axis has room for. */
  readonly yearsWanted: number;
}

export interface PlotAsked {
  readonly width: number;
  readonly years: readonly number[];
  readonly range: AxisRange | undefined;
  readonly kind: AxisKind;
  /** Words that stand right of the ground. */
  readonly endings: readonly string[];
  /** Words left of it, beside the numbers of the axis. */
  readonly beginnings?: readonly string[];
  /** Whether the strip of signs stands below. */
  readonly strip: boolean;
}

/** Above the ground, with room for the word over the date of the change. */
const top = 20;
const below = 26;
const belowStrip = 26;
const gap = 8;

/** The picture is as wide as its place, so that text keeps its size; it is higher where it is wider, within limits. */
export function plotOf({ width, years, range, kind, endings, beginnings = [], strip }: PlotAsked): Plot {
  const bottom = Math.round(Math.min(300, Math.max(200, width * 0.48)));
  const axis = axisOf(range, kind, bottom);
  const left = Math.ceil(widest([...axis.ticks.map(({ text }) => text), ...beginnings])) + gap;
  const right = width - Math.ceil(widest(endings)) - gap - 2;
  const frame = { left, right, top, bottom };
  return {
    width,
    height: bottom + (strip ? stripHeight + belowStrip : below),
    frame,
    axis,
    x: yearPlace(years[0] ?? 0, years.at(-1) ?? 1, frame),
    yearsWanted: Math.max(2, Math.min(9, Math.floor((right - left) / 56))),
  };
}

function axisOf(range: AxisRange | undefined, kind: AxisKind, bottom: number): Axis {
  const { low, high } = range ?? { low: 0, high: 1 };
  return kind === 'logarithmic' && low > 0
    ? logarithmicAxis([low, high], bottom, top)
    : linearAxis([low, high], bottom, top);
}

const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(textWidth));

/** About the width of bold text of 12 pixels: letters of Chinese and Japanese are as wide as they are high. */
export const textWidth = (text: string): number =>
  Array.from(text, (sign) => (sign.codePointAt(0)! > 0x2e80 ? 12.2 : 7)).reduce((sum, one) => sum + one, 0);
