import { ticks } from 'd3-array';
import type { Axis } from './axis.js';

/** The ground on which a chart is drawn, within its picture. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const tenth = (value: number) => Math.round(value * 10) / 10;

/** A path, or nothing where there is nothing to draw. */
export const pathOf = (name: string, d: string) => (d ? `<path class="${name}" d="${d}"/>` : '');

/** Where a year stands between the sides of a frame. */
export const yearPlace =
  (first: number, last: number, { left, right }: Frame) =>
  (year: number) =>
    left + ((year - first) / Math.max(1, last - first)) * (right - left);

/** A line and its number for each tick of the vertical axis. */
export function grid(y: Axis, { left, right }: Frame): string {
  const lines = y.ticks.map(({ value, text }) => {
    const at = tenth(y.at(value));
    const name = value === 0 && y.crossesZero ? 'zero' : 'grid';
    return `<path class="${name}" d="M${left},${at}H${right}"/><text class="tick" x="${left - 5}" y="${at + 3.5}">${text}</text>`;
  });
  return lines.join('');
}

/** The horizontal axis with its years, about as many as wanted. */
export function yearAxis(
  first: number,
  last: number,
  x: (year: number) => number,
  { left, right, bottom }: Frame,
  wanted = 7,
): string {
  const shown = ticks(first, last, wanted).filter(Number.isInteger);
  const marked = shown.map((year) => {
    const at = tenth(x(year));
    return `<path class="axis" d="M${at},${bottom}v4"/><text class="year" x="${at}" y="${bottom + 15}">${year}</text>`;
  });
  return `<path class="axis" d="M${left},${bottom}H${right}"/>${marked.join('')}`;
}
