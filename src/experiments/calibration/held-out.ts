import { solveLower } from './cholesky.js';
import { together, without } from './products.js';
import { regression } from './regression.js';
import type { Scaled, Surface } from './surface.js';

/** How an emulator does on runs it was not shown; terms and length scale were chosen with all runs. */
export interface HeldOut {
  readonly runs: number;
  /** Part of the runs' variance that is predicted; below 0 when the mean of all runs would do better. */
  readonly explained: number;
  /** Shares of the runs within 2 and 3 standard deviations of their prediction. */
  readonly within2: number;
  readonly within3: number;
}

/** Predicts every fold from the others; `outputs` have mean 0. */
export const heldOut = ({ rows, outputs, folds, terms }: Scaled, fitted: Surface): HeldOut => {
  const all = together(fitted.folds);
  const width = all.output.length;
  const { nugget } = regression(all, terms.length, fitted.noise);
  const surfaceVariance = width > terms.length ? nugget / fitted.noise : 0;
  const spread = new Float64Array(width);
  const count = { within2: 0, within3: 0, error: 0, squares: 0 };
  folds.forEach((fold, number) => {
    const { coefficients, factor } = regression(
      without(all, fitted.folds[number]!),
      terms.length,
      fitted.noise,
    );
    for (const run of fold) {
      spread.set(fitted.features.subarray(run * width, (run + 1) * width));
      let miss = outputs[run]!;
      for (let i = 0; i < width; i++) miss -= coefficients[i]! * spread[i]!;
      solveLower(factor, width, spread);
      let variance = nugget + surfaceVariance * fitted.unseen[run]!;
      for (let i = 0; i < width; i++) variance += nugget * spread[i]! * spread[i]!;
      const distance = miss * miss;
      if (distance <= 4 * variance) count.within2++;
      if (distance <= 9 * variance) count.within3++;
      count.error += distance;
      count.squares += outputs[run]! * outputs[run]!;
    }
  });
  const explained = count.squares > 0 ? 1 - count.error / count.squares : 1;
  const runs = rows.length;
  return { runs, explained, within2: count.within2 / runs, within3: count.within3 / runs };
};
