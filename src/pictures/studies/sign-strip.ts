import { tenth } from '../chart-frame.js';
import type { EffectPoint } from './effect-chart.js';
import { frame } from './level-drawing.js';

export const stripHeight = 44;
const middle = 248;
const reach = 15;

/** A bar for each year: up when the median is higher than the baseline, down when lower, as long as the share of runs that agree. */
export function signStrip(points: readonly EffectPoint[], x: (year: number) => number): string {
  const wide = Math.max(1, (frame.right - frame.left) / Math.max(1, points.length) - 0.6);
  const bars = points
    .filter(({ effect }) => effect.median !== 0)
    .map(({ year, effect }) => {
      const size = effect.signShare * reach;
      const top = effect.median > 0 ? middle - size : middle;
      const name = effect.signShare >= agreement ? 'sign-most' : 'sign-some';
      return `<rect class="${name}" x="${tenth(x(year) - wide / 2)}" y="${tenth(top)}" width="${tenth(wide)}" height="${tenth(size)}"/>`;
    });
  const guide = (y: number) => `<path class="sign-guide" d="M${frame.left},${tenth(y)}H${frame.right}"/>`;
  const words = (text: string, y: number) =>
    `<text class="tick sign-words" x="${frame.left - 5}" y="${y}">${text}</text>`;
  return [
    guide(middle - reach),
    guide(middle + reach),
    bars.join(''),
    `<path class="axis" d="M${frame.left},${middle}H${frame.right}"/>`,
    words('higher', middle - reach + 8),
    words('lower', middle + reach - 1),
    `<text class="sign-words" x="${frame.right + 9}" y="${middle - reach + 4}">all runs</text>`,
    `<text class="sign-words" x="${frame.right + 9}" y="${middle + reach + 3}">all runs</text>`,
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
