import { tickStep, ticks } from 'd3-array';
import { writtenTick } from './numbers.js';

/** Where values stand between two ends of a picture. */
export interface Axis {
  at(value: number): number;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  /** Whether a line at zero separates what lies on both sides. */
  readonly crossesZero: boolean;
}

/** A vertical axis in equal steps; begins at zero when the values come near it. */
export function linearAxis(values: readonly number[], bottom: number, top: number): Axis {
  let low = Math.min(...values);
  let high = Math.max(...values);
  if (low === high) high += Math.abs(high) || 1;
  if (low >= 0 && low < high / 2) low = 0;
  if (high <= 0 && high > low / 2) high = 0;
  const padding = (high - low) * 0.04;
  if (low !== 0) low -= padding;
  if (high !== 0) high += padding;
  const step = tickStep(low, high, 4);
  return {
    at: (value) => bottom + ((value - low) / (high - low)) * (top - bottom),
    ticks: ticks(low, high, 4).map((value) => ({ value, text: writtenTick(value, step) })),
    crossesZero: low < 0 && high > 0,
  };
}

/** A vertical axis in equal ratios, for what grows many times over; values at or below zero fall on its foot. */
export function logarithmicAxis(values: readonly number[], bottom: number, top: number): Axis {
  const above = values.filter((value) => value > 0);
  const low = Math.min(...above) / 1.08;
  const high = Math.max(...above) * 1.08;
  const span = Math.log(high / low);
  return {
    at: (value) => bottom + (Math.log(Math.max(value, low) / low) / span) * (top - bottom),
    ticks: decades(low, high).map((value) => ({ value, text: writtenTick(value, Math.min(value, 1)) })),
    crossesZero: false,
  };
}

function decades(low: number, high: number): number[] {
  const between = (signs: readonly number[]) => {
    const first = Math.floor(Math.log10(low));
    const last = Math.ceil(Math.log10(high));
    return Array.from({ length: last - first + 1 }, (_, i) => 10 ** (first + i))
      .flatMap((power) => signs.map((sign) => sign * power))
      .filter((value) => value >= low && value <= high);
  };
  return (
    [between([1, 2, 5]), between([1, 3]), between([1])].find((found) => found.length <= 6) ?? between([1])
  );
}
