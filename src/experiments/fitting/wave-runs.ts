import type { StoredRun } from '../../runs/parts/index.js';
import { type Emulator, emulateAll, luckOf, type Wave } from '../calibration/index.js';
import type { FitTarget } from './fit-target.js';

/** Runs that reached every year of every target, with their points. */
export interface WaveRuns {
  readonly points: readonly (readonly number[])[];
  /** For each target, what each run says. */
  readonly outputs: readonly (readonly number[])[];
  /** Runs without a value for some target: they stopped. */
  readonly leftOut: number;
}

export const waveRunsOf = (
  points: (row: number) => readonly number[],
  runs: readonly StoredRun[],
  targets: readonly FitTarget[],
): WaveRuns => {
  const rows = runs.map((run) => ({
    point: points(run.case),
    values: targets.map((target) => target.valueOf(run)),
  }));
  const whole = rows.filter(({ values }) => values.every((value) => Number.isFinite(value)));
  return {
    points: whole.map(({ point }) => point),
    outputs: targets.map((_, i) => whole.map(({ values }) => values[i]!)),
    leftOut: rows.length - whole.length,
  };
};

/** Variance between seeds of each target; points of which a run stopped are left out. */
export const lucksOf = (
  runs: readonly StoredRun[],
  lucks: number,
  targets: readonly FitTarget[],
): (number | null)[] => {
  const points = new Map<number, StoredRun[]>();
  for (const run of runs) {
    const point = Math.floor(run.case / lucks);
    points.set(point, [...(points.get(point) ?? []), run]);
  }
  return targets.map((target) => {
    const replicates = [...points.values()]
      .map((some) => some.map((run) => target.valueOf(run)))
      .filter((values) => values.length > 1 && values.every((value) => Number.isFinite(value)));
    return replicates.length > 0 ? luckOf(replicates) : null;
  });
};

/** What a wave teaches: an emulator for each target. */
export const waveOf = (
  { points, outputs }: WaveRuns,
  targets: readonly FitTarget[],
  lucks: readonly (number | null)[],
  { rank, cutoff, seed }: { readonly rank: 1 | 2 | 3; readonly cutoff: number; readonly seed: number },
): Wave & { readonly emulators: readonly Emulator[] } => ({
  emulators: emulateAll({ inputs: points, outputs, lucks, seed }),
  targets: targets.map(({ name, observed, tolerance, discrepancy }) => ({
    name,
    observed,
    tolerance,
    discrepancy,
  })),
  rank,
  cutoff,
});
