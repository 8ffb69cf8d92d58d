export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Standard deviation of a sample: the squares are divided by one less than their number. */
export const deviation = (values: readonly number[]): number => {
  const middle = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1));
};

/** What does not move co-moves with nothing: its correlation is 0. */
export const correlation = (a: readonly number[], b: readonly number[]): number => {
  const meanA = mean(a);
  const meanB = mean(b);
  let together = 0;
  let squaresA = 0;
  let squaresB = 0;
  for (let i = 0; i < a.length; i++) {
    const fromA = a[i]! - meanA;
    const fromB = b[i]! - meanB;
    together += fromA * fromB;
    squaresA += fromA * fromA;
    squaresB += fromB * fromB;
  }
  return squaresA === 0 || squaresB === 0 ? 0 : together / Math.sqrt(squaresA * squaresB);
};

/** The correlation of a(t + lag) with b(t), over the periods that have both. */
export const laggedCorrelation = (a: readonly number[], b: readonly number[], lag: number): number =>
  lag < 0 ? laggedCorrelation(b, a, -lag) : correlation(a.slice(lag), b.slice(0, b.length - lag));

export const shareOf = (values: readonly number[], counts: (value: number) => boolean): number =>
  values.filter(counts).length / values.length;
