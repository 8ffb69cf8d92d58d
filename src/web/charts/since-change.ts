import type { ChartMatter, Spread, Values } from './chart-matter.js';

/**
 * Values from the year before the change: until then both worlds are the same run, and one line over the other would
 * only hide it.
 */
export const sinceChange = ({ years, since }: ChartMatter, values: Values): Values =>
  since === undefined
    ? values
    : values.map((value, i) => ((years[i] ?? 0) >= Math.floor(since) - 1 ? value : null));

export const spreadSinceChange = (matter: ChartMatter, spread: Spread): Spread => ({
  median: sinceChange(matter, spread.median),
  low50: sinceChange(matter, spread.low50),
  high50: sinceChange(matter, spread.high50),
  low90: sinceChange(matter, spread.low90),
  high90: sinceChange(matter, spread.high90),
});
