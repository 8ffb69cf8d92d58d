import type { Asked } from '../scenario/asked.js';
import { type Place, placeOf, valueAt } from './knots.js';
import type { Preview, PreviewEffect, PreviewMeasure } from './preview-file.js';
import { type Pulled, pulledItems, type Refusal } from './pulled-items.js';
import { isUseless } from './typical-error.js';

export type Emulated = Told | { readonly kind: 'refused'; readonly why: Refusal };

/** By year from the first year of the preview: in percent of the baseline where differences are relative. */
export interface Told {
  readonly kind: 'told';
  readonly effect: Float64Array;
  /** How far it typically is from what runs of the engine give. */
  readonly error: Float64Array;
}

/** What the preview expects of each measure. Milliseconds for forty levers: it is asked for every move of a slider. */
export const emulate = (
  preview: Preview,
  { items, readings }: Pick<Asked, 'items' | 'readings'>,
): ReadonlyMap<string, Emulated> => {
  const pulled = readings.length > 0 ? 'reading' : pulledItems(preview, items);
  const parts = typeof pulled === 'string' ? [] : pulled.map((one) => partOf(preview, one));
  return new Map(
    preview.measures.map((measure): [string, Emulated] => {
      if (typeof pulled === 'string') return [measure.key, { kind: 'refused', why: pulled }];
      const error = parts.some(({ moved }) => moved !== 0) ? measure.otherDate : measure.ownDate;
      return isUseless(error)
        ? [measure.key, { kind: 'refused', why: 'useless' }]
        : [measure.key, told(preview, measure, parts, error)];
    }),
  );
};

/** Of a measure by its key; the preview has few. */
export const emulated = (all: ReadonlyMap<string, Emulated>, measure: string): Emulated =>
  all.get(measure) ?? { kind: 'refused', why: 'measure' };

/** What of a pulled row is the same for every measure. */
interface Part extends Pulled {
  /** Where each year lies in its knots. */
  readonly places: readonly (Place | undefined)[];
  readonly weights: readonly number[];
}

const partOf = ({ years: [first, last] }: Preview, pulled: Pulled): Part => {
  const { row, far, moved } = pulled;
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i - moved);
  return {
    ...pulled,
    places: years.map((year) => placeOf(row.knots, year)),
    weights: weightsAt(row.at, far),
  };
};

/**
 * The weight of each of the effects that were run, when a lever is pulled so far: on the line through the two next to
 * it, of which one may be history, where nothing happens.
 */
export const weightsAt = (at: readonly number[], far: number): number[] => {
  const withHistory = at.includes(0) ? [...at] : [0, ...at];
  const points = withHistory.toSorted((a, b) => a - b);
  const above = points.findIndex((point) => point >= far);
  const upper = Math.max(1, above === -1 ? points.length - 1 : above);
  const [low, high] = [points[upper - 1]!, points[upper]!];
  const part = (far - low) / (high - low);
  return at.map((one) => (one === high ? part : one === low ? 1 - part : 0));
};

/** Sums over levers before they are told: of logarithms where differences are relative, and of squares. */
export interface Sums {
  readonly effect: Float64Array;
  readonly squaredEffects: Float64Array;
  readonly squaredSpreads: Float64Array;
}

const sumsOf = ({ years: [first, last] }: Preview, key: string, parts: readonly Part[]): Sums => {
  const sums: Sums = {
    effect: new Float64Array(last - first + 1),
    squaredEffects: new Float64Array(last - first + 1),
    squaredSpreads: new Float64Array(last - first + 1),
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

/** What the sums of a scenario are, for the trials that the errors are measured by; undefined where it has no preview. */
export const sumsFor = (preview: Preview, items: Asked['items'], key: string): Sums | undefined => {
  const pulled = pulledItems(preview, items);
  if (typeof pulled === 'string') return undefined;
  return sumsOf(
    preview,
    key,
    pulled.map((one) => partOf(preview, one)),
  );
};

const told = (
  preview: Preview,
  { key, relative }: PreviewMeasure,
  parts: readonly Part[],
  { ofSpread, ofEffect }: PreviewMeasure['ownDate'],
): Told => {
  const { effect, squaredEffects, squaredSpreads } = sumsOf(preview, key, parts);
  const error = squaredEffects.map((squared, i) =>
    Math.sqrt(ofEffect * ofEffect * squared + ofSpread * ofSpread * squaredSpreads[i]!),
  );
  if (!relative) return { kind: 'told', effect, error };
  return {
    kind: 'told',
    effect: effect.map((sum) => 100 * (Math.exp(sum / 100) - 1)),
    error: error.map((one, i) => one * Math.exp(effect[i]! / 100)),
  };
};
