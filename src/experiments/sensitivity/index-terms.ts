import { sum } from '../../kernel/index.js';
import type { SaltelliDesign } from './saltelli-design.js';

/** How a first-order index is estimated: as Saltelli et al. (2010) or as Jansen (1999) do. */
export type FirstOrder = 'saltelli' | 'jansen';

/** What each whole point says of a variance and of the parts of it: the mean of a column is the estimate. */
export interface IndexTerms {
  readonly mean: number;
  /** Level and square of the output, then first orders, totals and pairs, in units of the output squared. */
  readonly columns: readonly Float64Array[];
  readonly points: number;
  readonly pointsLeftOut: number;
  readonly rowsStopped: number;
}

/** Pairs of factors in the order in which their terms and indices come. */
export const pairsOf = ({ factors, secondOrder }: SaltelliDesign): [number, number][] =>
  secondOrder
    ? Array.from({ length: factors }, (_, i) => i).flatMap((i) =>
        Array.from({ length: factors - 1 - i }, (_, j): [number, number] => [i, i + 1 + j]),
      )
    : [];

/** A point with an output that is not a finite number is left out whole. */
export const indexTerms = (
  design: SaltelliDesign,
  outputs: ArrayLike<number>,
  firstOrder: FirstOrder,
): IndexTerms => {
  const { factors, base, rowsPerPoint } = design;
  const whole: number[] = [];
  let rowsStopped = 0;
  for (let point = 0; point < base; point++) {
    let stopped = 0;
    for (let part = 0; part < rowsPerPoint; part++)
      if (!Number.isFinite(outputs[point * rowsPerPoint + part])) stopped++;
    rowsStopped += stopped;
    if (stopped === 0) whole.push(point * rowsPerPoint);
  }
  const mean = meanOf(outputs, whole, rowsPerPoint);
  const pairs = pairsOf(design);
  const columns = Array.from(
    { length: 2 + 2 * factors + pairs.length },
    () => new Float64Array(whole.length),
  );
  whole.forEach((first, i) => {
    const centred = Array.from({ length: rowsPerPoint }, (_, part) => outputs[first + part]! - mean);
    termsOf(centred, factors, pairs, firstOrder).forEach((term, column) => (columns[column]![i] = term));
  });
  return { mean, columns, points: whole.length, pointsLeftOut: base - whole.length, rowsStopped };
};

/** Of all A and B; taken from the first on, so that the mean of equal outputs is exactly that output. */
const meanOf = (outputs: ArrayLike<number>, whole: readonly number[], rowsPerPoint: number): number => {
  const start = outputs[whole[0] ?? 0] ?? Number.NaN;
  const levels = whole.flatMap((first) => [
    outputs[first]! - start,
    outputs[first + rowsPerPoint - 1]! - start,
  ]);
  return levels.length > 0 ? start + sum(levels) / levels.length : Number.NaN;
};

// Products of outputs are only as good as the outputs are near zero: they come less their mean.
const termsOf = (
  outputs: readonly number[],
  factors: number,
  pairs: readonly (readonly [number, number])[],
  firstOrder: FirstOrder,
): number[] => {
  const a = outputs[0]!;
  const b = outputs[outputs.length - 1]!;
  const mostlyA = outputs.slice(1, 1 + factors);
  const mostlyB = outputs.slice(1 + factors, 1 + 2 * factors);
  const square = (a * a + b * b) / 2;
  return [
    (a + b) / 2,
    square,
    ...mostlyA.map((mixed) =>
      firstOrder === 'saltelli' ? b * (mixed - a) : square - ((b - mixed) * (b - mixed)) / 2,
    ),
    ...mostlyA.map((mixed) => ((a - mixed) * (a - mixed)) / 2),
    // Both mixtures share exactly the two factors (Saltelli 2002).
    ...pairs.map(([i, j]) => mostlyB[i]! * mostlyA[j]! - a * b),
  ];
};
