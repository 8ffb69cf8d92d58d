const nonlinear = [2, 4, 6];

/** From a unit value to -1..1; the third, fifth and seventh factor bend. */
export const weightOf = (factor: number, unit: number): number =>
  nonlinear.includes(factor) ? 2 * ((1.1 * unit) / (unit + 0.1) - 0.5) : 2 * (unit - 0.5);

/** Factors count from 1 here, as the signs do. */
export const single = (i: number): number => (i <= 10 ? 20 : i % 2 === 0 ? 1 : -1);
export const paired = (i: number, j: number): number => {
  if (i <= 6 && j <= 6) return -15;
  return (i + j) % 2 === 0 ? 1 : -1;
};

/**
 * The function of 20 factors of Morris (1991), with the coefficients he leaves to chance set as Blatman and Sudret
 * (2010) set them: singles (-1)^i and pairs (-1)^(i + j). Beside these 20 for the first ten singles, -15 for pairs
 * of the first six, -10 for triples of the first five, 5 for the four first together. Read in UQLab's uq_morris
 * and, but for the chance part, in testmodels.R of the R package sensitivity.
 */
export const morrisFunction = (units: readonly number[]): number => {
  const w = units.map((unit, factor) => weightOf(factor, unit));
  let output = 5 * w[0] * w[1] * w[2] * w[3];
  for (let i = 0; i < 20; i++) {
    output += single(i + 1) * w[i];
    for (let j = i + 1; j < 20; j++) {
      output += paired(i + 1, j + 1) * w[i] * w[j];
      for (let k = j + 1; k < 5; k++) output -= 10 * w[i] * w[j] * w[k];
    }
  }
  return output;
};
