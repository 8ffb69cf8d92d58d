import type { FanChart } from '../../src/pictures/index.js';

const none = { good: 0, fair: 0, miss: 0, unknown: 0 };

/** A chart of three years, with what a test wants otherwise. */
export const chartOf = (otherwise: Partial<FanChart> = {}): FanChart => ({
  id: 'debt',
  title: 'Debt',
  subtitle: 'percent of GDP',
  unit: 'percent of GDP',
  years: [1990, 1991, 1992],
  median: [10, 20, 30],
  low50: [9, 19, 29],
  high50: [11, 21, 31],
  low90: [5, 15, 25],
  high90: [15, 25, 35],
  record: [10, 22, null],
  runs: 40,
  bandKinds: 'parameters and luck',
  notInBand: 'rival readings',
  fitBadge: { fit: { ...none, good: 2, miss: 1 }, holdOut: none },
  source: 'IMF',
  ...otherwise,
});
