import type { Axis } from '../axis.js';
import { type Frame, grid, tenth } from '../chart-frame.js';
import { escape } from '../escape.js';

export const planeWidth = 440;
export const plane: Frame = { left: 46, right: 432, top: 22, bottom: 300 };
const foot = 42;

/** A square picture of two axes, both with their names, and what is drawn on it. */
export function planeChart(
  { id, describes }: { readonly id: string; readonly describes: string },
  x: { readonly axis: Axis; readonly name: string },
  y: { readonly axis: Axis; readonly name: string },
  marks: readonly string[],
): string {
  const { left, right, bottom } = plane;
  const ticks = x.axis.ticks.map(({ value, text }) => {
    const at = tenth(x.axis.at(value));
    return `<path class="grid" d="M${at},${bottom}V${plane.top}"/><text class="year" x="${at}" y="${bottom + 15}">${text}</text>`;
  });
  return [
    `<svg viewBox="0 0 ${planeWidth} ${bottom + foot}" role="img" aria-labelledby="${id}-title ${id}-desc">${describes}`,
    grid(y.axis, plane),
    ...ticks,
    `<path class="axis" d="M${left},${bottom}H${right}"/>`,
    ...marks,
    `<text class="axis-name" x="${left - 40}" y="${plane.top - 10}">${escape(y.name)}</text>`,
    `<text class="axis-name end" x="${right}" y="${bottom + 34}">${escape(x.name)}</text>`,
    '</svg>',
  ].join('');
}

/** Many dots as one path; where there are thousands a circle for each would be a heavy page. */
export const dots = (name: string, places: readonly (readonly [number, number])[]): string =>
  places.length === 0
    ? ''
    : `<path class="dots ${name}" d="${places.map(([x, y]) => `M${tenth(x)},${tenth(y)}h0`).join('')}"/>`;
