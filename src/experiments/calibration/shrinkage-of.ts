import { InputError } from '../../data/input-error.js';
import { quantile } from '../score/index.js';
import { requirePoints } from './runs-given.js';

/** What the targets taught of one parameter; in units of the unit cube. */
export interface Shrinkage {
  readonly name: string;
  readonly mean: number;
  readonly deviation: number;
  /** The standard deviation divided by what it was before: 1 says that nothing was learned. */
  readonly ratio: number;
  /** Central 90 %. */
  readonly low: number;
  readonly high: number;
  readonly verdict: 'identified' | 'partly identified' | 'not identified';
  /** The parameter it moves with most, where the correlation is beyond chance and above 0.3 in size. */
  readonly partner: { readonly name: string; readonly correlation: number } | null;
}

const identifiedBelow = 0.7;
const notIdentifiedAbove = 0.9;
const leastCorrelation = 0.3;
const chance = 4;
// Standard deviation of the uniform distribution over the unit interval.
const before = Math.sqrt(1 / 12);

/**
 * For each parameter of a posterior sample of points of equal weight. The rule: identified when its standard
 * deviation fell below 0.7 of what it was, not identified when it stayed above 0.9. `effective` is the smallest
 * effective sample size, by which correlations are judged; the number of points unless told otherwise.
 */
export const shrinkageOf = (
  points: readonly (readonly number[])[],
  names: readonly string[],
  effective: number = points.length,
): Shrinkage[] => {
  requirePoints(points, 'the posterior sample');
  if (points.length < 2) throw new InputError('The posterior sample has 1 point; give two at least.');
  if (names.length !== points[0]!.length)
    throw new InputError(
      `${names.length} names were given for ${points[0]!.length} parameters; give one for each.`,
    );
  const columns = names.map((_, j) => points.map((point) => point[j]!));
  const centred = columns.map(standardised);
  const beyondChance = Math.max(leastCorrelation, chance / Math.sqrt(effective));
  return names.map((name, j) => {
    const { mean, deviation } = centred[j]!;
    const ratio = deviation / before;
    return {
      name,
      mean,
      deviation,
      ratio,
      low: quantile(columns[j]!, 0.05)!,
      high: quantile(columns[j]!, 0.95)!,
      verdict:
        ratio < identifiedBelow
          ? 'identified'
          : ratio > notIdentifiedAbove
            ? 'not identified'
            : 'partly identified',
      partner: partnerOf(j, centred, names, beyondChance),
    };
  });
};

interface Standardised {
  readonly mean: number;
  readonly deviation: number;
  readonly values: Float64Array;
}

const standardised = (column: readonly number[]): Standardised => {
  const mean = column.reduce((sum, value) => sum + value, 0) / column.length;
  const squares = column.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  const root = Math.sqrt(squares);
  return {
    mean,
    deviation: Math.sqrt(squares / (column.length - 1)),
    values: Float64Array.from(column, (value) => (root > 0 ? (value - mean) / root : 0)),
  };
};

const partnerOf = (
  parameter: number,
  centred: readonly Standardised[],
  names: readonly string[],
  least: number,
): Shrinkage['partner'] => {
  let partner: Shrinkage['partner'] = null;
  let most = least;
  centred.forEach(({ values }, j) => {
    if (j === parameter) return;
    let correlation = 0;
    for (let i = 0; i < values.length; i++) correlation += values[i]! * centred[parameter]!.values[i]!;
    if (Math.abs(correlation) <= most) return;
    most = Math.abs(correlation);
    partner = { name: names[j]!, correlation };
  });
  return partner;
};
