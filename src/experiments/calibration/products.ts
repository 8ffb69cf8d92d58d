import { cell } from './cholesky.js';

/** Products of columns with each other and with the output, summed over some runs. */
export interface Products {
  readonly runs: number;
  /** Lower half, row by row. */
  readonly columns: Float64Array;
  readonly output: Float64Array;
  readonly outputSquared: number;
}

/** Sums of products of columns with each other, for each fold of runs. Costs runs times columns squared / 2. */
export const columnProducts = (
  columns: Float64Array,
  width: number,
  folds: readonly (readonly number[])[],
): Float64Array[] =>
  folds.map((runs) => {
    const lower = new Float64Array(cell(width, 0));
    for (const run of runs) {
      const at = run * width;
      for (let i = 0; i < width; i++) {
        const row = cell(i, 0);
        const value = columns[at + i]!;
        for (let j = 0; j <= i; j++) lower[row + j] = lower[row + j]! + value * columns[at + j]!;
      }
    }
    return lower;
  });

/** The same, with what they have to do with an output. */
export const productsOf = (
  columns: Float64Array,
  width: number,
  outputs: ArrayLike<number>,
  folds: readonly (readonly number[])[],
  known: readonly Float64Array[] = columnProducts(columns, width, folds),
): Products[] =>
  folds.map((runs, fold) => {
    const output = new Float64Array(width);
    let outputSquared = 0;
    for (const run of runs) {
      const value = outputs[run]!;
      outputSquared += value * value;
      for (let j = 0; j < width; j++) output[j] = output[j]! + value * columns[run * width + j]!;
    }
    return { runs: runs.length, columns: known[fold]!, output, outputSquared };
  });

/** What all folds have together. */
export const together = (folds: readonly Products[]): Products => {
  const columns = new Float64Array(folds[0]!.columns.length);
  const output = new Float64Array(folds[0]!.output.length);
  for (const fold of folds) {
    for (let i = 0; i < columns.length; i++) columns[i] = columns[i]! + fold.columns[i]!;
    for (let i = 0; i < output.length; i++) output[i] = output[i]! + fold.output[i]!;
  }
  return {
    runs: folds.reduce((sum, { runs }) => sum + runs, 0),
    columns,
    output,
    outputSquared: folds.reduce((sum, { outputSquared }) => sum + outputSquared, 0),
  };
};

/** What is left of all folds without one. */
export const without = (all: Products, fold: Products): Products => ({
  runs: all.runs - fold.runs,
  columns: all.columns.map((value, i) => value - fold.columns[i]!),
  output: all.output.map((value, i) => value - fold.output[i]!),
  outputSquared: all.outputSquared - fold.outputSquared,
});
