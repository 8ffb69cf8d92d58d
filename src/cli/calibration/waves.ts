import { join } from 'node:path';
import {
  lucksOf,
  type Sampling,
  type Wave,
  waveOf,
  type WaveRuns,
  waveRunsOf,
  waveScoreOf,
} from '../../experiments/index.js';
import { writeWhole } from '../../runs/disk/files.js';
import { warn } from '../answer.js';
import { Ended } from '../exit-codes.js';
import type { World } from '../world.js';
import { conclude } from './conclude.js';
import type { Concluded } from './concluded.js';
import { everyNth } from './every-nth.js';
import { pointsAfter } from './points-after.js';
import { type Calibrating, runStage } from './stages.js';

/** Waves of runs, each where the emulators of those before find it likely, and what they leave. */
export const matched = async (task: Calibrating, id: string): Promise<Concluded> => {
  const { world, file, folder } = task;
  const { entry } = file;
  const waves: Wave[] = [];
  const taught: WaveRuns[] = [];
  let lucks: readonly (number | null)[] = [];
  for (const [k, asked] of entry.waves.entries()) {
    const tried = taught.at(-1)?.points ?? [];
    const sampling =
      k === 0
        ? latinHypercube(asked.runs)
        : after(world, waves, tried, asked.runs, entry.seed + k, asked.widened);
    lucks = await lucksAt(task, k, sampling);
    const { rank, cutoff } = asked;
    const whole = await taughtBy(task, k, sampling);
    const near = nearest(taught, waves, asked.runs);
    taught.push(whole);
    const wave = waveOf(joined([near, whole]), task.targets, lucks, { rank, cutoff, seed: entry.seed });
    waves.push(wave);
    writeWhole(join(folder, `wave-${k + 1}.json`), `${JSON.stringify(wave)}\n`);
  }
  return conclude(task, waves, taught, lucks, id);
};

/** Variance between seeds where a wave looks, from some of its points run with several seeds. */
const lucksAt = async (task: Calibrating, k: number, sampling: Sampling) => {
  const { points: count, lucks: seeds } = task.file.entry.replicates;
  const some: Sampling =
    sampling.method === 'points'
      ? { method: 'points', points: everyNth(sampling.points, count) }
      : latinHypercube(count);
  const { runs } = await runStage(task, k === 0 ? 'luck' : `luck-${k + 1}`, some, seeds);
  return lucksOf(runs, seeds, task.targets);
};

const taughtBy = async (task: Calibrating, k: number, sampling: Sampling): Promise<WaveRuns> => {
  const { world, targets, folder } = task;
  const stage = `wave-${k + 1}`;
  const { runs, pointOf } = await runStage(task, stage, sampling);
  const whole = waveRunsOf(pointOf, runs, targets);
  if (whole.leftOut > 0)
    warn(
      world,
      `${whole.leftOut} of ${runs.length} runs have no value for some target, most often because they stopped early; they teach nothing.`,
    );
  if (whole.points.length < LEAST_RUNS)
    throw new Ended(
      'check',
      `Only ${whole.points.length} of the ${runs.length} runs of ${stage} have a value for every target, and an emulator needs ${LEAST_RUNS}. Look at what they stop of with saisei find in ${join(folder, stage)}; narrow the ranges, or give the wave more runs.`,
    );
  return whole;
};

/** Of the runs of earlier waves those that come nearest to being ruled out by none; they teach the next emulators too. */
const nearest = (taught: readonly WaveRuns[], waves: readonly Wave[], count: number): WaveRuns => {
  const all = joined(taught);
  if (waves.length === 0) return all;
  const score = waveScoreOf(waves);
  const order = all.points
    .map((point, i) => ({ i, score: score(point) }))
    .toSorted((a, b) => a.score - b.score)
    .slice(0, count)
    .map(({ i }) => i);
  return {
    points: order.map((i) => all.points[i]!),
    outputs: all.outputs.map((values) => order.map((i) => values[i]!)),
    leftOut: 0,
  };
};

const joined = (some: readonly WaveRuns[]): WaveRuns => ({
  points: some.flatMap(({ points }) => points),
  outputs: (some.at(-1)?.outputs ?? []).map((_, target) =>
    some.flatMap(({ outputs }) => outputs[target] ?? []),
  ),
  leftOut: some.reduce((sum, { leftOut }) => sum + leftOut, 0),
});

// Fewer cannot be held out by folds.
const LEAST_RUNS = 10;

const latinHypercube = (rows: number): Sampling => ({ method: 'latinHypercube', rows });

const after = (
  world: World,
  waves: readonly Wave[],
  tried: readonly (readonly number[])[],
  count: number,
  seed: number,
  widened: number | undefined,
): Sampling => {
  const { points, allowed, looked } = pointsAfter(waves, tried, count, seed, widened);
  world.say(`${allowed} of ${looked} points that look likely are ruled out by no wave; ${count} are run.`);
  return { method: 'points', points };
};
