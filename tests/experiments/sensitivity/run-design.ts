import type { UnitDesign } from '../../../src/experiments/designs/index.js';

/** One output for each row. */
export const runDesign = (design: UnitDesign, output: (units: readonly number[]) => number): number[] =>
  Array.from({ length: design.rows }, (_, row) => output(design.row(row)));
