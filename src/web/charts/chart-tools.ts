import type { AxisRange } from './axis-range.js';
import type { ChartMatter } from './chart-matter.js';
import type { Saved } from './export/saved.js';

/** What a chart needs beside its matter. */
export interface ChartTools {
  /** What a saved chart says of its origin. */
  readonly saved: Saved;
  /** Where several charts have one axis; else each holds its own while its runs arrive. */
  readonly levels?: AxisRange;
  readonly effect?: AxisRange;
}

export interface ChartProps {
  readonly matter: ChartMatter;
  readonly tools: ChartTools;
}
