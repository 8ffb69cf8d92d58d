import { draws } from '../../../src/experiments/calibration/draws.js';
import { emulateAll, type Target, type Emulator } from '../../../src/experiments/calibration/index.js';

export type Simulator = (point: readonly number[]) => number;

/** Points spread by chance over the unit cube. */
export const pointsByChance = (size: number, parameters: number, seed = 1): number[][] => {
  const chance = draws(seed, 'points of a test');
  return Array.from({ length: size }, () => Array.from({ length: parameters }, () => chance.uniform()));
};

/** Emulators of simulators without luck. */
export const emulatorsOf = (simulators: readonly Simulator[], parameters: number, runs = 60): Emulator[] => {
  const inputs = pointsByChance(runs, parameters);
  const outputs = simulators.map((simulator) => inputs.map(simulator));
  return emulateAll({ inputs, outputs, lucks: simulators.map(() => 0), seed: 1 });
};

export const target = (name: string, observed: number, tolerance: number, discrepancy = 0): Target => ({
  name,
  observed,
  tolerance,
  discrepancy,
});
