import { type Place, placeOf, valueAt } from './knots.js';
import type { PreviewEffect, PreviewFile } from './preview-file.js';
import type { Pulled } from './pulled-items.js';

/** What of a pulled row is the same for every measure. */
export interface Part extends Pulled {
  /** Where each year lies in its knots. */
  readonly places: readonly (Place | undefined)[];
  /** Of each of the effects that were run. */
  readonly weights: readonly number[];
}

export const partOf = ({ years }: Pick<PreviewFile, 'years'>, pulled: Pulled): Part => ({
  ...pulled,
  places: years.map((year) => placeOf(pulled.row.knots, year - pulled.moved)),
  weights: weightsAt(pulled.row.at, pulled.far),
});

/**
 * The weight of each of the effects that were run, when a lever is pulled so far: on the line through the two next to
 * it, of which one may be history, where nothing happens.
 */
export const weightsAt = (at: readonly number[], far: number): number[] => {
  const points = (at.includes(0) ? [...at] : [0, ...at]).toSorted((a, b) => a - b);
  const above = points.findIndex((point) => point >= far);
  const upper = Math.max(1, above === -1 ? points.length - 1 : above);
  const [low, high] = [points[upper - 1]!, points[upper]!];
  const part = (far - low) / (high - low);
  return at.map((one) => (one === high ? part : one === low ? 1 - part : 0));
};

/** Sums over levers, by year: of logarithms where differences are relative, and of squares. */
export interface Sums {
  readonly effect: Float64Array;
  readonly squaredEffects: Float64Array;
  readonly squaredSpreads: Float64Array;
}

export const sumsOf = ({ years }: Pick<PreviewFile, 'years'>, key: string, parts: readonly Part[]): Sums => {
  const sums: Sums = {
    effect: new Float64Array(years.length),
    squaredEffects: new Float64Array(years.length),
    squaredSpreads: new Float64Array(years.length),
  };
  for (const part of parts) {
    const effect = part.row.effects[key];
    if (effect) add(sums, effect, part);
  }
  return sums;
};

const add = (sums: Sums, { unit, mean, spread }: PreviewEffect, { row, places, weights, far }: Part) => {
  // Where history moves on, holding its value is a change as well.
  const reach = row.at.includes(0) ? Math.max(1, Math.abs(far)) : Math.abs(far);
  const line = spread.map((_, knot) =>
    weights.reduce((sum, weight, i) => sum + (weight === 0 ? 0 : weight * mean[i]![knot]!), 0),
  );
  places.forEach((place, i) => {
    if (!place) return;
    const expected = unit * valueAt(line, place);
    const between = unit * reach * valueAt(spread, place);
    sums.effect[i]! += expected;
    sums.squaredEffects[i]! += expected * expected;
    sums.squaredSpreads[i]! += between * between;
  });
};
