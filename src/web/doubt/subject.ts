import type { CatalogMeasure } from '../bundle/catalog.js';
import type { ChartMatter } from '../charts/chart-matter.js';
import type { DoubtFile } from '../bundle/doubt-file.js';
import type { Asked } from '../scenario/asked.js';
import type { Background } from '../state/use-background.js';
import type { RunEffect } from './run-effects.js';

/** What every part of the page is about. */
export interface Subject {
  readonly measure: CatalogMeasure;
  readonly year: number;
  readonly asked: Asked;
  /** Of the runs of the cockpit, as far as they have come. */
  readonly effects: readonly RunEffect[];
  readonly matter: ChartMatter;
  readonly parameters: DoubtFile['parameters'];
}

/** The frame of a chart of background runs. */
export const matterBeside = (
  matter: ChartMatter,
  key: string,
  { status, done, wanted }: Background,
): ChartMatter => ({
  ...matter,
  key: `${matter.key}-${key}`,
  runs: done,
  wanted,
  status: status === 'idle' ? 'empty' : status,
});
