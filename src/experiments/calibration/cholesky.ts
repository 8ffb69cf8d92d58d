/** Where row i and column j (at most i) of a symmetric matrix stand when its lower half is kept row by row. */
export const cell = (i: number, j: number): number => (i * (i + 1)) / 2 + j;

/**
 * The lower triangle whose product with its transpose is the given matrix; both are lower halves, row by row.
 * A matrix that is not positive definite is an Error: it is the caller's to keep it so.
 */
export const cholesky = (lower: ArrayLike<number>, size: number): Float64Array => {
  const factor = new Float64Array(cell(size, 0));
  for (let i = 0; i < size; i++) {
    const row = cell(i, 0);
    for (let j = 0; j <= i; j++) {
      const other = cell(j, 0);
      let rest = lower[row + j]!;
      for (let k = 0; k < j; k++) rest -= factor[row + k]! * factor[other + k]!;
      if (j < i) factor[row + j] = rest / factor[other + j]!;
      else if (rest > 0) factor[row + i] = Math.sqrt(rest);
      else throw new Error(`Row ${i} of ${size} depends on those before it: ${rest} is left of it.`);
    }
  }
  return factor;
};

/** Replaces the vector b by the x with factor x = b; the vector may be longer than the factor is high. */
export const solveLower = (factor: ArrayLike<number>, size: number, vector: Float64Array): void => {
  for (let i = 0; i < size; i++) {
    const row = cell(i, 0);
    let rest = vector[i]!;
    for (let j = 0; j < i; j++) rest -= factor[row + j]! * vector[j]!;
    vector[i] = rest / factor[row + i]!;
  }
};

/** Replaces the vector b by the x with (factor transposed) x = b. */
export const solveUpper = (factor: ArrayLike<number>, size: number, vector: Float64Array): void => {
  for (let i = size - 1; i >= 0; i--) {
    const row = cell(i, 0);
    const solved = vector[i]! / factor[row + i]!;
    vector[i] = solved;
    for (let j = 0; j < i; j++) vector[j] = vector[j]! - factor[row + j]! * solved;
  }
};
