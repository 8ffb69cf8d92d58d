import type { ModelBook, ParameterCard, SourceCard } from './book.js';

/** A number as short as four digits that matter allow. */
export const short = (value: number): string =>
  Number.isInteger(value) && Math.abs(value) < 1e15 ? String(value) : String(Number(value.toPrecision(4)));

export const quarterName = (period: number) => `${Math.floor(period / 4)}Q${(period % 4) + 1}`;

const mostSteps = 4;
const mostNames = 12;

/** What a parameter is worth through time and by row, in one line. */
export const valueText = (one: ParameterCard, start: number): string => {
  const { frames } = one.path;
  const [first, last] = [frames[0], frames.at(-1)];
  if (!first || !last) return 'none';
  const from = one.series.length > 0 ? `, from ${one.series.join(', ')}` : '';
  const dated = frames.length > 1;
  const at = (frame: typeof first) =>
    `${rowsText(frame.values, one.names)}${dated ? ` (${quarterName(start + Math.max(0, frame.quarter))})` : ''}`;
  if (frames.length <= mostSteps) return frames.map(at).join('; ') + from;
  return `${at(first)} to ${at(last)}, ${frames.length} values${from}`;
};

const rowsText = (values: ArrayLike<number>, names: readonly string[]): string => {
  if (names.length === 0) return short(values[0] ?? Number.NaN);
  const all = Array.from(values);
  if (names.length <= mostNames)
    return names.map((name, i) => `${name} ${short(all[i] ?? Number.NaN)}`).join(', ');
  const low = all.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const high = all.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  return `${names.length} values between ${short(low)} and ${short(high)}`;
};

export const rangeText = ({ range, rangeOf }: ParameterCard): string =>
  range ? `${short(range[0])} to ${short(range[1])}${rangeOf === 'factor' ? ' times' : ''}` : '';

/** Why the number is what it is. */
export const reasonText = (
  { same, source, fittedTo, why, note }: ParameterCard,
  sources: ModelBook['sources'],
): string =>
  [
    same === undefined ? '' : `The same as \`${same}\`.`,
    source.length > 0 ? `Source: ${source.map((key) => sourceText(key, sources)).join('; ')}.` : '',
    fittedTo.length > 0 ? `Fitted to ${fittedTo.join(', ')}.` : '',
    why ?? '',
    note ?? '',
  ]
    .filter((text) => text !== '')
    .join(' ');

/** A publication by its key: title, publisher and year, linked where it has an address. */
export const sourceText = (key: string, sources: ModelBook['sources']): string => {
  const found = sources[key];
  return found ? cited(found) : `${key} (not in data/sources.yaml)`;
};

const cited = ({ title, publisher, year, address }: SourceCard) => {
  const origin = [publisher, year === undefined ? undefined : String(year)].filter(
    (one) => one !== undefined,
  );
  return `${address ? `[${title}](${address})` : title}${origin.length > 0 ? ` (${origin.join(', ')})` : ''}`;
};
