import {
  calibrationInWords,
  conflictsOf,
  posterior,
  shrinkageOf,
  type Wave,
  type WaveRuns,
} from '../../experiments/index.js';
import { type Concluded, keepConcluded } from './concluded.js';
import { everyNth } from './every-nth.js';
import { pointsAfter } from './points-after.js';
import type { Calibrating } from './stages.js';
import { rowOf, tableOf } from './target-rows.js';
import { bestOf, middlesOf, tried, triedIn, valuesOf } from './tried.js';

/**
 * Samples what the waves left, runs part of the sample for real, keeps of all points that were run those that meet the
 * targets best, and tells what was learned. Emulators so only propose; what is kept was run.
 */
export const conclude = async (
  task: Calibrating,
  waves: readonly Wave[],
  taught: readonly WaveRuns[],
  lucks: readonly (number | null)[],
  id: string,
): Promise<Concluded> => {
  const { world, file, targets, folder } = task;
  const { entry, factors } = file;
  const { emulators, targets: plain } = waves.at(-1)!;
  const { size, checked: count, lucks: seeds, kept: keep = count, centres } = entry.posterior;
  const start = pointsAfter(waves, taught.at(-1)!.points, 40, entry.seed + waves.length).points;
  world.say('Sampling the posterior from the emulators.');
  const sample = posterior({ emulators, targets: plain, size, seed: entry.seed, start });
  const checked = await tried(task, 'posterior', everyNth(sample.points, count), lucks, seeds);
  const earlier = taught.flatMap((wave) => triedIn(wave, targets, lucks));
  const kept = bestOf([...checked, ...earlier], keep);
  const middles = middlesOf(kept, centres);
  const best =
    middles.length === 0 ? kept[0]! : bestOf(await tried(task, 'centres', middles, lucks, 3 * seeds), 1)[0]!;
  const shrinkage = shrinkageOf(
    kept.map(({ point }) => point),
    factors.map(({ parameter }) => parameter),
  );
  const conflicts = conflictsOf({ points: sample.points, emulators, targets: plain });
  const rows = targets.map((target, i) =>
    rowOf(
      target,
      emulators[i]!,
      kept.map(({ outputs }) => outputs[i]!),
    ),
  );
  const words = calibrationInWords({
    emulators,
    targets: plain,
    posterior: sample,
    shrinkage,
    conflicts,
  });
  const summary = {
    id,
    parameters: factors.length,
    targets: rows,
    waves: waves.map(waveRow),
    posterior: {
      size: sample.points.length,
      converged: sample.hasConverged,
      checked: checked.length,
      stopped: checked.filter(({ logDensity }) => logDensity === -Infinity).length,
      run: checked.length + earlier.length,
      kept: kept.length,
    },
    shrinkage,
    conflicts,
    best: valuesOf(best, factors),
  };
  const run = checked.length + earlier.length;
  const about = `The ${kept.length} of ${run} points run for real that meet the targets best are kept; the table is of these.`;
  const text = `${[...words, about, '', tableOf(rows)].join('\n')}\n`;
  const concluded = {
    id,
    kept: kept.map((one) => valuesOf(one, factors)),
    best: valuesOf(best, factors),
    text,
    summary,
  };
  keepConcluded(
    folder,
    concluded,
    factors.map(({ parameter }) => parameter),
  );
  return concluded;
};

const waveRow = ({ emulators, rank, cutoff }: Wave) => ({
  runs: emulators[0]!.heldOut.runs,
  rank,
  cutoff,
  trusted: emulators.filter(({ trusted }) => trusted).length,
});
