import { cell } from './cholesky.js';
import { forwardPath, type Path } from './forward-path.js';
import { type Products, together, without } from './products.js';

// An error this far below the variance of the output is rounding.
const nothing = 1e-10;

/** Columns by forward selection, of which held-out runs say how many are worth having. */
export interface Choice {
  /** Best first; column 0 is the constant. */
  readonly chosen: readonly number[];
  /** What would have come next. */
  readonly next: readonly number[];
}

/**
 * Forward selection is repeated without each fold; taken are the fewest columns whose held-out squared error is
 * not above the smallest by more than one standard error of that difference over the folds.
 */
export const chooseColumns = (folds: readonly Products[], most: number): Choice => {
  const all = together(folds);
  const errors = folds.map((fold) => errorsOf(forwardPath(without(all, fold), most), fold));
  const { chosen } = forwardPath(all, most);
  const size = Math.min(chosen.length, fewestWorth(errors, (nothing * all.outputSquared) / all.runs));
  return { chosen: chosen.slice(0, size), next: chosen.slice(size) };
};

/** Mean squared error of a fold by the number of columns. */
const errorsOf = (path: Path, fold: Products): number[] =>
  path.coefficients.map((coefficients) => {
    let error = fold.outputSquared;
    coefficients.forEach((first, i) => {
      const a = path.chosen[i]!;
      error -= 2 * first * fold.output[a]!;
      coefficients.forEach((second, j) => {
        const b = path.chosen[j]!;
        error += first * second * fold.columns[a > b ? cell(a, b) : cell(b, a)]!;
      });
    });
    return Math.max(0, error) / fold.runs;
  });

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

const fewestWorth = (errors: readonly (readonly number[])[], tolerated: number): number => {
  const sizes = Math.min(...errors.map((fold) => fold.length));
  const means = Array.from({ length: sizes }, (_, size) => mean(errors.map((fold) => fold[size]!)));
  const best = means.indexOf(Math.min(...means));
  for (let size = 0; size < best; size++) {
    const worse = errors.map((fold) => fold[size]! - fold[best]!);
    const middle = mean(worse);
    const squares = worse.reduce((sum, value) => sum + (value - middle) * (value - middle), 0);
    const standardError = Math.sqrt(squares / Math.max(1, worse.length - 1) / worse.length);
    if (middle <= Math.max(standardError, tolerated)) return size + 1;
  }
  return best + 1;
};
