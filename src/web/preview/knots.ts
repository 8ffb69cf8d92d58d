/** Years after a change at which its effect is kept: close together at first, then every five. */
const first = [0, 1, 2, 4, 7];
const apart = 5;

/** Knots of a change that begins in a year; the last one is the last year. */
export const knotsFrom = (year: number, last: number): number[] => {
  const lags = [...first];
  while (year + lags.at(-1)! < last) lags.push(lags.at(-1)! + apart);
  const knots = lags.map((lag) => year + lag).filter((knot) => knot < last);
  return [...knots, last];
};

/** Where a year lies between knots: the knot before it, and the part of the way to the next. */
export interface Place {
  readonly knot: number;
  readonly part: number;
}

/** Undefined before a change begins; a year after the last knot has what the last one has. */
export const placeOf = (knots: readonly number[], year: number): Place | undefined => {
  const begins = knots[0]!;
  if (year <= begins - 1) return undefined;
  // In the year before its first knot a change has not begun; a moved date may fall between the two.
  if (year < begins) return { knot: -1, part: year - begins + 1 };
  const knot = Math.min(
    knots.findLastIndex((one) => one <= year),
    Math.max(0, knots.length - 2),
  );
  const next = knots[knot + 1];
  return { knot, part: next === undefined ? 0 : Math.min(1, (year - knots[knot]!) / (next - knots[knot]!)) };
};

export const valueAt = (values: ArrayLike<number>, { knot, part }: Place): number => {
  const before = knot < 0 ? 0 : values[knot]!;
  return before + part * ((values[knot + 1] ?? before) - before);
};

/**
 * The broken line with these knots that is nearest to the values of the years, by least squares. Where years are
 * missing a small weight on its bends carries the line on.
 */
export const onKnots = (
  knots: readonly number[],
  years: readonly number[],
  values: readonly (number | null)[],
): number[] => {
  const size = knots.length;
  const matrix = Array.from({ length: size }, () => new Float64Array(size + 1));
  years.forEach((year, i) => {
    const value = values[i];
    const place = placeOf(knots, year);
    if (value === null || value === undefined || !place || place.knot < 0) return;
    const weights = [
      [place.knot, 1 - place.part],
      [place.knot + 1, place.part],
    ] as const;
    for (const [a, weight] of weights) {
      if (weight === 0) continue;
      for (const [b, other] of weights) if (other !== 0) matrix[a]![b]! += weight * other;
      matrix[a]![size]! += weight * value;
    }
  });
  stiffen(matrix);
  return solved(matrix);
};

const little = 1e-6;

const stiffen = (matrix: readonly Float64Array[]) => {
  for (let i = 0; i < matrix.length; i++) matrix[i]![i]! += little * little;
  for (let i = 1; i < matrix.length - 1; i++)
    for (const [a, one] of bend)
      for (const [b, other] of bend) matrix[i + a]![i + b]! += little * one * other;
};
const bend = [
  [-1, 1],
  [0, -2],
  [1, 1],
] as const;

/** Gauss with the largest pivot; the last column is the right side. */
const solved = (matrix: Float64Array[]): number[] => {
  const size = matrix.length;
  for (let i = 0; i < size; i++) {
    let pivot = i;
    for (let k = i + 1; k < size; k++) if (Math.abs(matrix[k]![i]!) > Math.abs(matrix[pivot]![i]!)) pivot = k;
    [matrix[i], matrix[pivot]] = [matrix[pivot]!, matrix[i]!];
    for (let k = i + 1; k < size; k++) {
      const times = matrix[k]![i]! / matrix[i]![i]!;
      for (let j = i; times !== 0 && j <= size; j++) matrix[k]![j]! -= times * matrix[i]![j]!;
    }
  }
  const found = Array.from({ length: size }, () => 0);
  for (let i = size - 1; i >= 0; i--) {
    let rest = matrix[i]![size]!;
    for (let j = i + 1; j < size; j++) rest -= matrix[i]![j]! * found[j]!;
    found[i] = rest / matrix[i]![i]!;
  }
  return found;
};
