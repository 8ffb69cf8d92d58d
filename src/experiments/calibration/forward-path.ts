import { cell } from './cholesky.js';
import type { Products } from './products.js';

// A column of which less than this is left beside the chosen ones adds only rounding.
const dependent = 1e-9;

/** Columns in the order in which each explains most of what the ones before leave, and their coefficients. */
export interface Path {
  readonly chosen: readonly number[];
  /** `coefficients[k]` are those of the first k + 1 chosen. */
  readonly coefficients: readonly (readonly number[])[];
}

/** Forward selection by least squares; column 0, the constant, comes first. Costs columns times steps squared / 2. */
export const forwardPath = (products: Products, most: number): Path => {
  const width = products.output.length;
  const left = Float64Array.from({ length: width }, (_, j) => products.columns[cell(j, j)]!);
  const least = left.map((value) => dependent * value);
  const unexplained = products.output.slice();
  const chosen: number[] = [];
  const factor: Float64Array[] = [];
  const explained: number[] = [];
  const coefficients: number[][] = [];
  for (let step = 0; step < most; step++) {
    const best = step === 0 ? 0 : bestColumn(left, least, unexplained, chosen);
    if (best < 0) break;
    const column = newColumn(products, factor, best, left);
    explained.push(unexplained[best]! / column[best]!);
    for (let j = 0; j < width; j++) {
      left[j] = left[j]! - column[j]! * column[j]!;
      unexplained[j] = unexplained[j]! - column[j]! * explained[step]!;
    }
    chosen.push(best);
    factor.push(column);
    coefficients.push(solved(factor, chosen, explained));
  }
  return { chosen, coefficients };
};

const bestColumn = (
  left: Float64Array,
  least: Float64Array,
  unexplained: Float64Array,
  chosen: readonly number[],
): number => {
  let best = -1;
  let most = 0;
  for (let j = 0; j < left.length; j++) {
    if (!(left[j]! > least[j]!) || chosen.includes(j)) continue;
    const gain = (unexplained[j]! * unexplained[j]!) / left[j]!;
    if (gain > most) [best, most] = [j, gain];
  }
  return best;
};

/** One more column of the Cholesky factor, for chosen columns and candidates alike. */
const newColumn = (products: Products, factor: readonly Float64Array[], best: number, left: Float64Array) => {
  const column = new Float64Array(left.length);
  const root = Math.sqrt(left[best]!);
  for (let j = 0; j < column.length; j++) {
    let rest = products.columns[j > best ? cell(j, best) : cell(best, j)]!;
    for (const before of factor) rest -= before[j]! * before[best]!;
    column[j] = rest / root;
  }
  return column;
};

const solved = (factor: readonly Float64Array[], chosen: readonly number[], explained: readonly number[]) => {
  const found = explained.slice();
  for (let i = found.length - 1; i >= 0; i--) {
    found[i] = found[i]! / factor[i]![chosen[i]!]!;
    for (let j = 0; j < i; j++) found[j] = found[j]! - factor[j]![chosen[i]!]! * found[i]!;
  }
  return found;
};
