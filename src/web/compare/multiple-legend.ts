import type { ChartMatter } from '../charts/chart-matter.js';
import type { LegendItem } from '../charts/legend.js';
import { columnTold, compare as text } from '../text/compare.js';
import type { Compared } from './use-compared.js';

/** Which line is which scenario, and what the lines are. */
export const multipleLegend = (
  scenarios: readonly Compared[],
  { kinds }: ChartMatter,
  isProjected: boolean,
): LegendItem[] => [
  ...scenarios.map(({ letter, title }) => ({ sample: `line-${letter}`, words: columnTold(letter, title) })),
  { sample: 'lines', words: kinds.includes('readings') ? text.lineReadings : text.line },
  { sample: 'pale', words: text.pale },
  ...(isProjected ? [{ sample: 'projection', words: text.projection }] : []),
];
