import type { Item } from '../scenario/asked.js';
import { refusals } from '../text/preview.js';
import type { Words } from '../text/words.js';
import type { PreviewError, PreviewFile } from './preview-file.js';
import { type Known, pulledItems, type Refusal } from './pulled-items.js';
import { type Part, partOf, type Sums, sumsOf } from './sums.js';
import { isUseless } from './typical-error.js';

export type Expected = Told | { readonly why: Refusal; readonly reason: Words };

/** By year of the preview: in percent of the baseline where differences are relative. */
export interface Told {
  readonly effect: readonly (number | null)[];
  /** How far the effect of a year typically is from what runs of the engine give. */
  readonly errors: readonly (number | null)[];
  /** Over the years since the first change: the root of their mean square. */
  readonly typicalError: number;
}

/**
 * What the preview expects of each of its measures; of others it knows nothing. Takes milliseconds for forty levers, as it is
 * asked for every move of a slider.
 */
export const emulate = (
  preview: PreviewFile,
  known: Known,
  items: readonly Item[],
  readings: readonly string[] = [],
): Readonly<Record<string, Expected>> => {
  const pulled = readings.length > 0 ? 'reading' : pulledItems(preview, known, items);
  const refused = (why: Refusal) => ({ why, reason: refusals[why] });
  const parts = typeof pulled === 'string' ? [] : pulled.map((one) => partOf(preview, one));
  return Object.fromEntries(
    Object.entries(preview.measures).map(([key, { relative, ownDate, otherDate }]): [string, Expected] => {
      if (typeof pulled === 'string') return [key, refused(pulled)];
      const error = parts.some(({ moved }) => moved !== 0) ? otherDate : ownDate;
      if (isUseless(error)) return [key, refused('useless')];
      return [key, told(sumsOf(preview, key, parts), relative, error, given(preview, key, parts))];
    }),
  );
};

/** For each year whether history has a value and whether a change has begun. */
const given = ({ years, baseline }: PreviewFile, key: string, parts: readonly Part[]) => {
  const begins = Math.min(...parts.map(({ row, moved }) => Math.floor(row.from / 4 + moved)));
  return years.map((year, i) => ({
    known: (baseline[key]?.median[i] ?? null) !== null,
    begun: year >= begins,
  }));
};

const told = (
  { effect, squaredEffects, squaredSpreads }: Sums,
  relative: boolean,
  { ofSpread, ofEffect }: PreviewError,
  years: readonly { readonly known: boolean; readonly begun: boolean }[],
): Told => {
  const factor = (i: number) => (relative ? Math.exp(effect[i]! / 100) : 1);
  const error = (i: number) =>
    factor(i) *
    Math.sqrt(ofEffect * ofEffect * squaredEffects[i]! + ofSpread * ofSpread * squaredSpreads[i]!);
  const since = years.flatMap(({ known, begun }, i) => (known && begun ? error(i) ** 2 : []));
  return {
    effect: years.map(({ known }, i) => (known ? (relative ? 100 * (factor(i) - 1) : effect[i]!) : null)),
    errors: years.map(({ known }, i) => (known ? error(i) : null)),
    typicalError: Math.sqrt(since.reduce((sum, one) => sum + one, 0) / Math.max(1, since.length)),
  };
};
