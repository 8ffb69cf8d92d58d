import { log } from '../../kernel/index.js';
import { cell, cholesky, solveLower, solveUpper } from './cholesky.js';
import type { Products } from './products.js';

// Keeps nearly dependent terms apart; far below anything a run can tell.
const tiny = 1e-10;
// Squared errors below this part of the output's own squares are rounding.
const rounding = 1e-12;

/** Terms with any coefficients and curves whose weights are small: what the runs say of both. */
export interface Regression {
  readonly coefficients: Float64Array;
  /** Of the precision of the coefficients, in units of the nugget. */
  readonly factor: Float64Array;
  /** Variance of a run around the surface. */
  readonly nugget: number;
  /** Logarithm of the restricted likelihood, up to a constant. */
  readonly likelihood: number;
}

/** `noise` is the nugget in units of the surface's variance; the first `terms` columns are not held small. */
export const regression = (products: Products, terms: number, noise: number): Regression => {
  const size = products.output.length;
  const precision = products.columns.slice();
  for (let i = 0; i < size; i++) {
    const at = cell(i, i);
    precision[at] = precision[at]! + (i < terms ? tiny * (1 + products.columns[at]!) : noise);
  }
  const factor = cholesky(precision, size);
  const coefficients = products.output.slice();
  solveLower(factor, size, coefficients);
  let explained = 0;
  let logarithms = 0;
  for (let i = 0; i < size; i++) {
    explained += coefficients[i]! * coefficients[i]!;
    logarithms += log(factor[cell(i, i)]!);
  }
  solveUpper(factor, size, coefficients);
  const left = Math.max(products.outputSquared - explained, rounding * products.outputSquared);
  const freedom = Math.max(1, products.runs - terms);
  const likelihood =
    left > 0 ? ((size - terms) * log(noise) - freedom * log(left)) / 2 - logarithms : Infinity;
  return { coefficients, factor, nugget: left / freedom, likelihood };
};
