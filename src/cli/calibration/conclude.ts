import {
  calibrationInWords,
  conflictsOf,
  type FitTarget,
  logDensityOf,
  posterior,
  shrinkageOf,
  type Wave,
} from '../../experiments/index.js';
import type { StoredRun } from '../../runs/parts/index.js';
import { type Checked, type Concluded, keepConcluded, likeliest } from './concluded.js';
import { everyNth } from './every-nth.js';
import { pointsAfter } from './points-after.js';
import { type Calibrating, runStage } from './stages.js';
import { rowOf, tableOf } from './target-rows.js';

/** Samples what the waves left, runs part of the sample for real, and tells what was learned. */
export const conclude = async (
  task: Calibrating,
  waves: readonly Wave[],
  tried: readonly (readonly number[])[],
  lucks: readonly (number | null)[],
  id: string,
): Promise<Concluded> => {
  const { world, file, targets, folder } = task;
  const { entry, factors } = file;
  const { emulators, targets: plain } = waves.at(-1)!;
  const { size, checked: count, lucks: seeds, centres } = entry.posterior;
  const start = pointsAfter(waves, tried, 40, entry.seed + waves.length).points;
  world.say('Sampling the posterior from the emulators.');
  const sample = posterior({ emulators, targets: plain, size, seed: entry.seed, start });
  const points = everyNth(sample.points, count);
  const { checked, outputs } = await runFor(task, 'posterior', points, lucks, seeds);
  const best = likeliest(centres === 0 ? checked : await nearPeak(task, waves, lucks, points));
  const shrinkage = shrinkageOf(
    sample.points,
    factors.map(({ parameter }) => parameter),
    Math.min(...sample.effective),
  );
  const conflicts = conflictsOf({ points: sample.points, emulators, targets: plain });
  const rows = targets.map((target, i) =>
    rowOf(
      target,
      emulators[i]!,
      outputs.map((one) => one[i]!),
    ),
  );
  const words = calibrationInWords({
    emulators,
    targets: plain,
    posterior: sample,
    shrinkage,
    conflicts,
  });
  const stopped = checked.filter(({ logDensity }) => logDensity === -Infinity).length;
  const summary = {
    id,
    parameters: factors.length,
    targets: rows,
    waves: waves.map(waveRow),
    posterior: {
      size: sample.points.length,
      converged: sample.hasConverged,
      checked: checked.length,
      stopped,
    },
    shrinkage,
    conflicts,
    best,
  };
  const text = `${[...words, '', tableOf(rows)].join('\n')}\n`;
  const concluded = { id, checked, best, text, summary };
  keepConcluded(
    folder,
    concluded,
    factors.map(({ parameter }) => parameter),
  );
  return concluded;
};

/** Runs points for real, with so many seeds each. */
const runFor = async (
  task: Calibrating,
  stage: string,
  points: readonly (readonly number[])[],
  lucks: readonly (number | null)[],
  seeds: number,
): Promise<{ readonly checked: Checked[]; readonly outputs: number[][] }> => {
  const { factors } = task.file;
  const { runs } = await runStage(task, stage, { method: 'points', points }, seeds);
  const outputs = meansOf(runs, points.length, seeds, task.targets);
  const checked = points.map((point, i) => ({
    values: factors.map(({ low, high }, j) => rounded(low + (high - low) * point[j]!)),
    logDensity: logDensityOf(outputs[i]!, task.targets, lucks, seeds),
  }));
  return { checked, outputs };
};

// Errors taken so much narrower bring a sample of many parameters near the peak, where no point of it lies otherwise.
const COLD = 0.25;

/** Points near the peak of what the emulators find likely, run with twice as many seeds. */
const nearPeak = async (
  task: Calibrating,
  waves: readonly Wave[],
  lucks: readonly (number | null)[],
  start: readonly (readonly number[])[],
): Promise<Checked[]> => {
  const { entry } = task.file;
  const { centres, lucks: seeds } = entry.posterior;
  const { emulators, targets } = waves.at(-1)!;
  const narrow = targets.map((one) => ({
    ...one,
    tolerance: one.tolerance * COLD,
    discrepancy: one.discrepancy * COLD,
  }));
  const { points, logLikelihoods } = posterior({
    emulators,
    targets: narrow,
    size: 10 * centres,
    seed: entry.seed,
    start,
  });
  const likely = points
    .map((point, i) => ({ point, likelihood: logLikelihoods[i]! }))
    .toSorted((a, b) => b.likelihood - a.likelihood)
    .slice(0, centres)
    .map(({ point }) => point);
  return (await runFor(task, 'centres', likely, lucks, 2 * seeds)).checked;
};

const waveRow = ({ emulators, rank, cutoff }: Wave) => ({
  runs: emulators[0]!.heldOut.runs,
  rank,
  cutoff,
  trusted: emulators.filter(({ trusted }) => trusted).length,
});

/** For each point, each target's mean over its seeds; NaN when a run stopped. */
const meansOf = (
  runs: readonly StoredRun[],
  points: number,
  seeds: number,
  targets: readonly FitTarget[],
) => {
  const sums = Array.from({ length: points }, () => targets.map(() => 0));
  for (const run of runs)
    targets.forEach((target, i) => (sums[Math.floor(run.case / seeds)]![i]! += target.valueOf(run) / seeds));
  return sums;
};

// Six digits are more than any parameter is known to.
const rounded = (value: number) => Number(value.toPrecision(6));
