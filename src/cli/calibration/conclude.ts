import { join } from 'node:path';
import {
  calibrationInWords,
  conflictsOf,
  type FitTarget,
  logDensityOf,
  posterior,
  quantileOf,
  shrinkageOf,
  type Wave,
} from '../../experiments/index.js';
import { writeWhole } from '../../runs/disk/files.js';
import type { StoredRun } from '../../runs/parts/index.js';
import { pointsAfter } from './points-after.js';
import { type Calibrating, runStage } from './stages.js';

/** A point of the posterior that was run for real. */
export interface Checked {
  /** Parameter values, or factors on them, in the order of the factors. */
  readonly values: readonly number[];
  /** Of its runs, averaged over seeds; -Infinity when one stopped. */
  readonly logDensity: number;
}

export interface Concluded {
  readonly id: string;
  readonly checked: readonly Checked[];
  readonly best: Checked;
  readonly text: string;
  readonly summary: object;
}

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
  const { size, checked: count, lucks: seeds } = entry.posterior;
  const start = pointsAfter(waves, tried, 40, entry.seed + waves.length).points;
  world.say('Sampling the posterior from the emulators.');
  const sample = posterior({ emulators, targets: plain, size, seed: entry.seed, start });
  const points = everyNth(sample.points, count);
  const { runs } = await runStage(task, 'posterior', { method: 'points', points }, seeds);
  const outputs = meansOf(runs, points.length, seeds, targets);
  const checked = points.map((point, i) => ({
    values: factors.map(({ low, high }, j) => rounded(low + (high - low) * point[j]!)),
    logDensity: logDensityOf(outputs[i]!, targets, lucks, seeds),
  }));
  const best = checked.reduce((a, b) => (b.logDensity > a.logDensity ? b : a));
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
  };
  const text = `${[...words, '', tableOf(rows)].join('\n')}\n`;
  writeWhole(join(folder, 'calibration.json'), `${JSON.stringify(summary, null, 1)}\n`);
  writeWhole(join(folder, 'calibration.txt'), text);
  writeWhole(
    join(folder, 'posterior.csv'),
    csvOf(
      factors.map(({ parameter }) => parameter),
      checked,
    ),
  );
  return { id, checked, best, text, summary };
};

const waveRow = ({ emulators, rank, cutoff }: Wave) => ({
  runs: emulators[0]!.heldOut.runs,
  rank,
  cutoff,
  trusted: emulators.filter(({ trusted }) => trusted).length,
});

const everyNth = <T>(all: readonly T[], count: number): T[] =>
  Array.from(
    { length: Math.min(count, all.length) },
    (_, i) => all[Math.floor((i * all.length) / Math.min(count, all.length))]!,
  );

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

const rowOf = (target: FitTarget, emulator: Wave['emulators'][number], outputs: readonly number[]) => {
  const there = outputs.filter((value) => Number.isFinite(value));
  const at = (share: number) => quantileOf(there, share);
  return {
    name: target.name,
    observed: target.observed,
    low: at(0.05),
    median: at(0.5),
    high: at(0.95),
    luck: emulator.luck,
    explained: emulator.heldOut.explained,
    trusted: emulator.trusted,
  };
};

const tableOf = (rows: readonly ReturnType<typeof rowOf>[]) => {
  const shown = (value: number | null) =>
    (value === null ? '-' : Number(value.toPrecision(4)).toString()).padStart(9);
  const width = Math.max(...rows.map(({ name }) => name.length));
  return [
    `${'target'.padEnd(width)}  ${'observed'.padStart(9)} ${'5 %'.padStart(9)} ${'median'.padStart(9)} ${'95 %'.padStart(9)}  explained by the emulator`,
    ...rows.map(
      ({ name, observed, low, median, high, explained }) =>
        `${name.padEnd(width)}  ${shown(observed)} ${shown(low)} ${shown(median)} ${shown(high)}  ${(100 * explained).toFixed(0)} %`,
    ),
  ].join('\n');
};

const csvOf = (names: readonly string[], checked: readonly Checked[]) =>
  [['logDensity', ...names], ...checked.map(({ values, logDensity }) => [logDensity.toFixed(2), ...values])]
    .map((cells) => `${cells.join(',')}\n`)
    .join('');
