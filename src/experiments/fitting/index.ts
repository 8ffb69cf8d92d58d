export { fitTargets, type FitTarget, lastYearOf, plausibleTarget } from './fit-target.js';
export { logDensityOf } from './log-density.js';
export { lucksOf, waveOf, waveRunsOf, type WaveRuns } from './wave-runs.js';
