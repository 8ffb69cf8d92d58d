import { tickStep } from 'd3-array';

/** From where to where an axis goes. */
export interface AxisRange {
  readonly low: number;
  readonly high: number;
}

/** What an axis shows: levels in equal steps or equal ratios, or differences, which have zero in them. */
export type AxisKind = 'linear' | 'logarithmic' | 'difference';

/**
 * A range that holds the numbers: the one before while it does, else wider by whole steps. It never narrows, so that
 * bands which settle are seen to settle.
 */
export function widened(
  before: AxisRange | undefined,
  numbers: readonly number[],
  kind: AxisKind,
): AxisRange | undefined {
  const held = (kind === 'logarithmic' ? numbers.filter((number) => number > 0) : numbers).filter(
    Number.isFinite,
  );
  if (held.length === 0) return before ?? (kind === 'difference' ? { low: -1, high: 1 } : undefined);
  const zero = kind === 'difference' ? [0] : [];
  const low = smallest([...zero, ...held]);
  const high = largest([...zero, ...held]);
  if (before && holds(before, low, high, kind)) return before;
  const all = { low: Math.min(low, before?.low ?? low), high: Math.max(high, before?.high ?? high) };
  return kind === 'logarithmic' ? inRatios(all) : inSteps(all, kind);
}

function inSteps({ low, high }: AxisRange, kind: AxisKind): AxisRange {
  // What differs in the ninth digit only is noise of the arithmetic.
  if (high - low <= 1e-9 * Math.max(1, Math.abs(low), Math.abs(high))) {
    if (kind === 'difference') return { low: -1, high: 1 };
    return { low: Math.min(0, 2 * low), high: Math.max(0, 2 * high) || 1 };
  }
  const step = tickStep(low, high, 5);
  const down = (value: number) => Math.floor(value / step + 1e-9);
  const up = (value: number) => Math.ceil(value / step - 1e-9);
  return { low: multiple(down(low), step), high: multiple(up(high), step) };
}

// A product of a small step has noise in its last digit, which a division has not; adding 0 makes 0 of -0.
const multiple = (times: number, step: number) =>
  (step < 1 ? times / Math.round(1 / step) : times * step) + 0;

// A logarithmic axis has room for 8 % beyond its ends, so a band that is a little below 1 needs no other step.
const beyond = 1.05;

const holds = (range: AxisRange, low: number, high: number, kind: AxisKind) =>
  kind === 'logarithmic'
    ? range.low <= low * beyond && range.high * beyond >= high
    : range.low <= low && range.high >= high;

// 7 times a tenth has noise, 7 by ten has not.
const tens = (digit: number, power: number) => (power < 0 ? digit / 10 ** -power : digit * 10 ** power);

const digits = [1, 1.5, 2, 3, 5, 7, 10];

function inRatios({ low, high }: AxisRange): AxisRange {
  const steps = (value: number) => digits.map((digit) => tens(digit, Math.floor(Math.log10(value))));
  return {
    low: steps(low * beyond).findLast((step) => step <= low * beyond) ?? low,
    high: steps(high / beyond).find((step) => step >= high / beyond) ?? high,
  };
}

const smallest = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.min(a, b));
const largest = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b));
