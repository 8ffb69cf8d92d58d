import type { Item } from '../scenario/asked.js';
import { sumsFor } from './emulate.js';
import type { Preview } from './preview-file.js';
import type { YearlyEffect } from './row-of.js';
import type { Trial } from './typical-error.js';

/** The preview of some items against what was run, over the years from the first change; undefined without a value. */
export const trialOf = (
  preview: Preview,
  items: readonly Item[],
  since: number,
  key: string,
  run: YearlyEffect,
): Trial | undefined => {
  const sums = sumsFor(preview, items, key);
  if (!sums) return undefined;
  const found = { error: 0, truth: 0, spread: 0, effect: 0 };
  let years = 0;
  run.years.forEach((year, i) => {
    const truth = run.mean[i];
    if (truth === null || truth === undefined || year < since) return;
    const at = year - preview.years[0];
    const error = sums.effect[at]! - truth;
    years++;
    found.error += error * error;
    found.truth += truth * truth;
    found.spread += sums.squaredSpreads[at]!;
    found.effect += sums.squaredEffects[at]!;
  });
  if (years === 0) return undefined;
  return {
    error: found.error / years,
    truth: found.truth / years,
    spread: found.spread / years,
    effect: found.effect / years,
  };
};
