import { inverseNormal } from '../../kernel/index.js';
import { quantile } from '../score/quantile.js';
import { nestedVariance, type NestedVariance } from './nested-variance.js';
import { inOrder, type PairedDifference } from './paired-difference.js';

/** One source of spread. */
export interface Spread {
  /** In the square of the differences' unit; never negative. */
  readonly variance: number;
  /** The 90 % band it would give alone: around the median of all runs, as wide as a normal one of this variance. */
  readonly band: readonly [number, number];
}

/** Spread by source; null where the design cannot tell it, and then a remark says why. */
export interface SplitSpread extends Readonly<Record<keyof NestedVariance, Spread | null>> {
  readonly remarks: readonly string[];
}

/**
 * Splits the variance of differences into luck (runs of a draw), parameters (draws of a reading) and readings. Draws
 * are taken to differ from reading to reading and luck from draw to draw, as in a nested design.
 * Throws InputError as pairedEffect does.
 */
export const splitSpread = (differences: readonly PairedDifference[]): SplitSpread => {
  const ordered = inOrder(differences);
  const found = nestedVariance(ordered);
  const centre = quantile(
    ordered.map(({ difference }) => difference),
    0.5,
  )!;
  const alone = (variance: number | null): Spread | null => {
    if (variance === null) return null;
    const reach = inverseNormal(0.95) * Math.sqrt(Math.max(0, variance));
    return { variance: Math.max(0, variance), band: [centre - reach, centre + reach] };
  };
  return {
    luck: alone(found.luck),
    parameters: alone(found.parameters),
    luckAndParameters: alone(found.luckAndParameters),
    readings: alone(found.readings),
    remarks: [...unknown(ordered, found), ...negative(found)],
  };
};

/** Why a source is not told. */
const unknown = (ordered: readonly PairedDifference[], found: NestedVariance): string[] => {
  const readings = new Set(ordered.map(({ reading }) => reading)).size;
  const remarks: string[] = [];
  if (found.luck === null && found.luckAndParameters !== null)
    remarks.push('Luck and parameters cannot be told apart: every draw has one run.');
  if (found.luck === null && found.luckAndParameters === null)
    remarks.push('Luck cannot be told: every reading has one run.');
  if (found.luck !== null && found.parameters === null)
    remarks.push(
      readings > 1
        ? 'Parameters and readings cannot be told apart: every reading has one draw.'
        : 'The spread of parameters cannot be told: there is one draw.',
    );
  if (readings === 1) remarks.push('The spread of readings cannot be told: there is one reading.');
  return remarks;
};

const negative = (found: NestedVariance): string[] =>
  (['parameters', 'readings'] as const)
    .filter((source) => (found[source] ?? 0) < 0)
    .map((source) =>
      source === 'parameters'
        ? 'The variance of parameters is set to zero: draws differ less than luck alone would make them.'
        : 'The variance of readings is set to zero: readings differ less than their draws and luck would make them.',
    );
