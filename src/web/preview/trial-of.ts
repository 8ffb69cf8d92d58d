import type { Item } from '../scenario/asked.js';
import type { PreviewFile } from './preview-file.js';
import { type Known, pulledItems } from './pulled-items.js';
import type { YearlyEffect } from './row-of.js';
import { partOf, sumsOf } from './sums.js';
import type { Trial } from './typical-error.js';

/** The preview of some items against what was run, over the years from the first change; undefined without a value. */
export const trialOf = (
  preview: PreviewFile,
  known: Known,
  items: readonly Item[],
  since: number,
  key: string,
  run: YearlyEffect,
): Trial | undefined => {
  const pulled = pulledItems(preview, known, items);
  if (typeof pulled === 'string') return undefined;
  const sums = sumsOf(
    preview,
    key,
    pulled.map((one) => partOf(preview, one)),
  );
  const found = { error: 0, truth: 0, luck: 0, spread: 0, effect: 0 };
  let years = 0;
  run.years.forEach((year, i) => {
    const truth = run.mean[i];
    if (truth === null || truth === undefined || year < since) return;
    const at = preview.years.indexOf(year);
    const error = sums.effect[at]! - truth;
    years++;
    found.error += error * error;
    found.truth += truth * truth;
    found.luck += run.squaredError[i] ?? 0;
    found.spread += sums.squaredSpreads[at]!;
    found.effect += sums.squaredEffects[at]!;
  });
  if (years === 0) return undefined;
  return {
    error: found.error / years,
    truth: found.truth / years,
    luck: found.luck / years,
    spread: found.spread / years,
    effect: found.effect / years,
  };
};
