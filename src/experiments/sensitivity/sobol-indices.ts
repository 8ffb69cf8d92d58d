import { bootstrap, type Estimate, type Resampling } from './bootstrap.js';
import { type FirstOrder, indexTerms, type IndexTerms, pairsOf } from './index-terms.js';
import { mustFit } from './must-fit.js';
import type { SaltelliDesign } from './saltelli-design.js';

/** Shares of the variance; NaN where the output does not vary. */
export interface FactorIndices {
  /** What the factor does alone. */
  readonly first: Estimate;
  /** What it does alone and together with others. */
  readonly total: Estimate;
}

/** What two factors do together beyond what each does alone. */
export interface PairIndex extends Estimate {
  readonly factors: readonly [number, number];
}

export interface SobolIndices {
  /** In the order of the design; luck, if it is one, comes last. */
  readonly factors: readonly FactorIndices[];
  /** Of every pair of factors; empty without the second order. */
  readonly second: readonly PairIndex[];
  /** 1 less all first orders: what no factor does alone. */
  readonly interaction: Estimate;
  /** Whether the last factor is luck. */
  readonly luck: boolean;
  readonly mean: number;
  readonly variance: number;
  /** Points the indices are of. */
  readonly points: number;
  /** Points with an output that is not a finite number; all rows of such a point are left out. */
  readonly pointsLeftOut: number;
  /** Outputs that are not a finite number. */
  readonly rowsStopped: number;
}

export interface SobolOptions extends Resampling {
  /** Saltelli's is the better of the two for small indices, Jansen's for large ones. */
  readonly firstOrder: FirstOrder;
}

/**
 * First-order indices of Saltelli et al. (2010) or Jansen (1999), total indices of Jansen (1999), second-order
 * indices of Saltelli (2002), with bootstrap intervals over points. One output for each row of the design, NaN for
 * a run that stopped; an InputError when there are more or fewer. Estimates may lie a little below 0 or above 1.
 * Costs resamples x points x (2 factors + pairs) multiplications.
 */
export const sobolIndices = (
  design: SaltelliDesign,
  outputs: ArrayLike<number>,
  { seed = design.seed, resamples = 500, firstOrder = 'saltelli' }: Partial<SobolOptions> = {},
): SobolIndices => {
  mustFit('A Sobol analysis', design, outputs, { seed, resamples });
  const { factors, luck } = design;
  const pairs = pairsOf(design);
  const { columns, ...counted } = indexTerms(design, outputs, firstOrder);
  const estimates = bootstrap(columns, (means) => indicesOf(means, factors, pairs), { seed, resamples });
  const [variance, interaction, ...indices] = estimates as [Estimate, Estimate, ...Estimate[]];
  return {
    factors: Array.from({ length: factors }, (_, factor) => ({
      first: indices[factor]!,
      total: indices[factors + factor]!,
    })),
    second: pairs.map((both, i) => ({ factors: both, ...indices[2 * factors + i]! })),
    interaction,
    luck,
    variance: variance.value,
    ...(counted satisfies Omit<IndexTerms, 'columns'>),
  };
};

/** Variance, interaction, first orders, totals and pairs from the means of the terms. */
const indicesOf = (
  [level, square, ...parts]: readonly number[],
  factors: number,
  pairs: readonly (readonly [number, number])[],
): number[] => {
  const variance = square! - level! * level!;
  const shares = parts.map((part) => part / variance);
  const together = shares.slice(0, factors).reduce((sum, first) => sum + first, 0);
  const second = pairs.map(([i, j], pair) => shares[2 * factors + pair]! - shares[i]! - shares[j]!);
  return [variance, 1 - together, ...shares.slice(0, 2 * factors), ...second];
};
