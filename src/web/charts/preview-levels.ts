import type { ChartMatter, Values } from './chart-matter.js';

/** A preview is shown until the runs stand beside it. */
export const previewOf = ({ preview, status }: ChartMatter) =>
  preview && 'level' in preview && status !== 'done' && status !== 'empty' ? preview : undefined;

/** Levels of the scenario as guessed. */
export const levelsGuessed = (matter: ChartMatter): Values | undefined => previewOf(matter)?.level;

/** The typical error of the preview as a level. */
export function levelError(matter: ChartMatter, i: number): number | undefined {
  const error = previewOf(matter)?.typicalError;
  if (error === undefined || !matter.measure.relative) return error;
  const before = matter.baseline?.median[i];
  return before === null || before === undefined ? undefined : (Math.abs(before) * error) / 100;
}

/** A guess, and from where to where it may be. */
export interface Guess {
  /** Number of its year. */
  readonly i: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The last level that is guessed. */
export function lastLevelGuessed(matter: ChartMatter): Guess | undefined {
  const last = lastOf(levelsGuessed(matter));
  const error = last && levelError(matter, last.i);
  return error === undefined ? undefined : { ...last!, low: last!.value - error, high: last!.value + error };
}

/** The last difference that is guessed. */
export function lastDifferenceGuessed(matter: ChartMatter): Guess | undefined {
  const guess = previewOf(matter);
  const last = lastOf(guess?.difference);
  if (!guess || !last) return undefined;
  return { ...last, low: last.value - guess.typicalError, high: last.value + guess.typicalError };
}

/** The last value there is. */
export function lastOf(
  values: Values | undefined,
): { readonly i: number; readonly value: number } | undefined {
  const i = values?.findLastIndex((value) => value !== null) ?? -1;
  const value = values?.[i];
  return value === undefined || value === null ? undefined : { i, value };
}
