import { log } from '../../kernel/index.js';
import type { FitTarget } from './fit-target.js';

/**
 * How well values meet the targets: the logarithm of the density of independent normal errors, of tolerance,
 * discrepancy and luck (counted twice, for a run has its own and history another). -Infinity for a run that stopped.
 */
export const logDensityOf = (
  values: readonly number[],
  targets: readonly FitTarget[],
  lucks: readonly (number | null)[],
  seeds: number,
): number =>
  targets.reduce((sum, { observed, tolerance, discrepancy }, i) => {
    const value = values[i]!;
    if (!Number.isFinite(value)) return -Infinity;
    const variance = tolerance * tolerance + discrepancy * discrepancy + (lucks[i] ?? 0) * (1 + 1 / seeds);
    const miss = value - observed;
    return sum - (miss * miss) / variance / 2 - log(variance) / 2;
  }, 0);
