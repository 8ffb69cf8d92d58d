const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

const varianceOf = (values: readonly number[]): number => {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) * (value - middle), 0) / (values.length - 1);
};

export interface Convergence {
  /** Spread between half chains beside that within: 1 when all show the same. */
  readonly rHat: number;
  /** Independent draws that would tell the mean as well. */
  readonly effective: number;
}

/**
 * Split R-hat and effective sample size of one quantity over chains of equal, even length, at least 4 (Gelman et
 * al. 2013, sections 11.4 and 11.5; lags are summed in pairs while they fall and stay positive, Geyer 1992).
 */
export const convergence = (chains: readonly (readonly number[])[]): Convergence => {
  const halves = chains.flatMap((chain) => {
    const half = Math.floor(chain.length / 2);
    return [chain.slice(0, half), chain.slice(chain.length - half)];
  });
  const length = halves[0]!.length;
  const within = mean(halves.map(varianceOf));
  const between = varianceOf(halves.map(mean));
  const total = ((length - 1) / length) * within + between;
  const draws = length * halves.length;
  if (!(within > 0))
    return { rHat: between > 0 ? Number.MAX_VALUE : 1, effective: between > 0 ? halves.length : draws };
  const correlation = (lag: number) =>
    1 - (within - mean(halves.map((half) => autocovariance(half, lag)))) / total;
  let sum = 0;
  let least = Infinity;
  for (let lag = 0; lag + 1 < length; lag += 2) {
    const pair = correlation(lag) + correlation(lag + 1);
    if (!(pair > 0)) break;
    least = Math.min(least, pair);
    sum += least;
  }
  // Chains that swing may tell more than independent draws; beyond a factor of 2 that is not believed.
  return {
    rHat: Math.sqrt(total / within),
    effective: Math.min(2 * draws, draws / Math.max(0.5, 2 * sum - 1)),
  };
};

/** Divided by one less than the length, as the variance is: at lag 0 they are the same. */
const autocovariance = (values: readonly number[], lag: number): number => {
  const middle = mean(values);
  let sum = 0;
  for (let i = lag; i < values.length; i++) sum += (values[i]! - middle) * (values[i - lag]! - middle);
  return sum / (values.length - 1);
};
