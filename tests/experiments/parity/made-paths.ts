import type { RunPaths } from '../../../src/experiments/parity/index.js';

// Of the last 104 the filter leaves 80: five cycles.
const periods = 164;
/** Periods before those that count. */
export const transient = 60;

const path = (of: (t: number) => number) => Array.from({ length: periods }, (_, i) => of(i + 1));

/** A cycle of 16 periods, in radians. */
const angle = (t: number) => (2 * Math.PI * t) / 16;

/** Output grows by 2 % a period around a cycle of 16 periods; everything else follows from that. */
export const madePaths = (changes: Partial<RunPaths> = {}): RunPaths => ({
  output: path((t) => Math.exp(0.02 * t + 0.01 * Math.sin(angle(t)))),
  consumption: path((t) => Math.exp(0.02 * t + 0.005 * Math.sin(angle(t - 2)))),
  investment: path((t) => Math.exp(0.02 * t + 0.04 * Math.sin(angle(t + 1)))),
  nominalOutput: path((t) => 3 * Math.exp(0.03 * t + 0.01 * Math.sin(angle(t)))),
  productivity: path((t) => Math.exp(0.02 * t)),
  unemployment: path((t) => (t % 4 === 0 ? 0.08 : 0)),
  consumerPrice: path((t) => Math.exp(0.01 * t)),
  publicDebtRatio: path((t) => (t <= transient ? 9 : 0.4)),
  makerConcentration: path(() => 0.9),
  goodsConcentration: path(() => 0.005),
  makerExits: path(() => 0.25),
  goodsExits: path((t) => (t % 2 === 0 ? 0.04 : 0)),
  ...changes,
});
