import { mustBeWhole, sobolSequence, type UnitDesign } from '../designs/index.js';

export interface SaltelliOptions {
  /** Up to 64, luck counted: the Sobol sequence has 128 dimensions and each factor needs two. */
  readonly factors: number;
  /** Points, from 2 to 2^31; powers of two are spread best. */
  readonly base: number;
  readonly seed: number;
  /** Nearly twice the rows, for what two factors do together. */
  readonly secondOrder?: boolean;
  /** Adds a last factor, luck: see `luckSeed`. */
  readonly luck?: boolean;
}

export interface SaltelliDesign extends UnitDesign {
  /** Luck counted. */
  readonly factors: number;
  readonly base: number;
  readonly seed: number;
  readonly secondOrder: boolean;
  readonly luck: boolean;
  /** factors + 2, or 2 factors + 2 with the second order. */
  readonly rowsPerPoint: number;
}

/**
 * Saltelli et al. (2010): each point of a shifted Sobol sequence of twice the factors is cut into two halves, A and
 * B. Its rows are A; A with the first factor from B, with the second from B and so on; with the second order B with
 * each factor in turn from A; and last B. Points follow each other, so that a larger base only adds rows.
 * An InputError for options out of bounds.
 */
export const saltelliDesign = ({
  factors: given,
  base,
  seed,
  secondOrder = false,
  luck = false,
}: SaltelliOptions): SaltelliDesign => {
  mustBeWhole('The number of factors of a Saltelli design', given, 1, luck ? 63 : 64);
  mustBeWhole('The base of a Saltelli design', base, 2, 2 ** 31);
  mustBeWhole('The seed of a Saltelli design', seed, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
  const factors = given + (luck ? 1 : 0);
  const rowsPerPoint = (secondOrder ? 2 : 1) * factors + 2;
  const rows = base * rowsPerPoint;
  const pointOf = sobolSequence(2 * factors, { seed });
  const row = (index: number): number[] => {
    mustBeWhole('The row of a Saltelli design', index, 0, rows - 1);
    const part = index % rowsPerPoint;
    const point = pointOf((index - part) / rowsPerPoint);
    const [a, b] = [point.slice(0, factors), point.slice(factors)];
    if (part === 0) return a;
    if (part === rowsPerPoint - 1) return b;
    const isMostlyA = part <= factors;
    const swapped = isMostlyA ? part - 1 : part - 1 - factors;
    return isMostlyA ? a.with(swapped, b[swapped]!) : b.with(swapped, a[swapped]!);
  };
  return { factors, base, seed, secondOrder, luck, rowsPerPoint, rows, row };
};
