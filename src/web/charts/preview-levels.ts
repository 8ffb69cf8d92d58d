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
