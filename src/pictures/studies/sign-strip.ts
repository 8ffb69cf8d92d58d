import { type Frame, tenth } from '../chart-frame.js';
import type { EffectPoint } from './effect-chart.js';

export const stripHeight = 44;
const reach = 15;

/** How many runs agree on the sign of a year's median. */
export interface SignBar {
  readonly year: number;
  readonly median: number;
  readonly signShare: number;
}

export interface SignWords {
  readonly higher: string;
  readonly lower: string;
  readonly allRuns: string;
}

/** A bar for each year: up when the median is higher than the baseline, down when lower, as long as the share of runs that agree. */
export function signStrip(
  bars: readonly SignBar[],
  x: (year: number) => number,
  { left, right, bottom }: Frame,
  say: SignWords,
): string {
  const middle = bottom + stripHeight;
  const wide = Math.max(1, (right - left) / Math.max(1, bars.length) - 0.6);
  const drawn = bars
    .filter(({ median }) => median !== 0)
    .map(({ year, median, signShare }) => {
      const size = signShare * reach;
      const top = median > 0 ? middle - size : middle;
      const name = signShare >= agreement ? 'sign-most' : 'sign-some';
      return `<rect class="${name}" x="${tenth(x(year) - wide / 2)}" y="${tenth(top)}" width="${tenth(wide)}" height="${tenth(size)}"/>`;
    });
  const guide = (y: number) => `<path class="sign-guide" d="M${left},${tenth(y)}H${right}"/>`;
  const words = (text: string, y: number) =>
    `<text class="tick sign-words" x="${left - 5}" y="${y}">${text}</text>`;
  return [
    guide(middle - reach),
    guide(middle + reach),
    drawn.join(''),
    `<path class="axis" d="M${left},${middle}H${right}"/>`,
    words(say.higher, middle - reach + 8),
    words(say.lower, middle + reach - 1),
    `<text class="sign-words" x="${right + 9}" y="${middle - reach + 4}">${say.allRuns}</text>`,
    `<text class="sign-words" x="${right + 9}" y="${middle + reach + 3}">${say.allRuns}</text>`,
  ].join('');
}

/** Share of runs from which on they are said to agree. */
export const agreement = 0.9;

const direction = (median: number) => (median < 0 ? 'lower' : 'higher');

/** Since when nine of ten runs agree on the sign of the effect. */
export function signWords(points: readonly EffectPoint[]): string {
  const { year, effect } = points.at(-1)!;
  if (effect.median === 0) return `In ${year} the median run shows no effect.`;
  const other = points.findLastIndex(
    (point) =>
      point.effect.signShare < agreement || Math.sign(point.effect.median) !== Math.sign(effect.median),
  );
  if (other === points.length - 1) return `In ${year} fewer than nine of ten runs agree on the sign.`;
  const since = points[other + 1]!.year;
  return since === year
    ? `Nine of ten runs or more agree that it is ${direction(effect.median)} in ${year}, not in the year before.`
    : `Nine of ten runs or more agree that it is ${direction(effect.median)} in every year from ${since}.`;
}
