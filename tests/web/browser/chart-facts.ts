import type { Locator } from 'playwright-core';

/** What stands on a chart. */
export interface ChartFacts {
  readonly title: string;
  readonly part: string;
  readonly legend: string;
  /** Whether bands are drawn or the legend has a sample of them. */
  readonly hasBands: boolean;
  readonly runs: string;
  readonly fit: string;
  readonly note: string;
  readonly source: string;
  readonly zeroLines: number;
  /** What stands at the zero line: its name, or the number of an axis. */
  readonly zeroNames: readonly string[];
  readonly projections: number;
  readonly caption: string;
  readonly rows: number;
  /** Rows of a picture that are named and told in words beside it. */
  readonly labels: number;
  readonly sliders: number;
  /** The cursor: its ends, where it stands, what it says and what is shown. */
  readonly min: number;
  readonly max: number;
  readonly now: number;
  readonly spoken: string;
  readonly shown: string;
  readonly readout: string;
}

/** As much of the page's own types as is used here. */
interface Part {
  readonly textContent: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): Part | null;
  querySelectorAll(selector: string): Iterable<Part>;
}

/** Runs in the page, in one go. */
const read = (figure: Part): ChartFacts => {
  const text = (selector: string) => figure.querySelector(selector)?.textContent.trim() ?? '';
  const all = (selector: string) => [...figure.querySelectorAll(selector)];
  const count = (selector: string) => all(selector).length;
  const slider = (name: string) => figure.querySelector('[role=slider]')?.getAttribute(name) ?? '';
  const part = text('h3 small');
  return {
    title: text('h3').slice(0, -part.length),
    part,
    legend: text('.chart-legend'),
    hasBands: count('svg .band90, svg .band50, .chart-legend [class$=bands]') > 0,
    runs: text('.runs-badge'),
    fit: text('.fit-badge'),
    note: text('.chart-note'),
    source: text('.chart-source'),
    zeroLines: count('svg .zero'),
    zeroNames: all('svg text').map((one) => one.textContent),
    projections: count('svg rect.projection'),
    caption: text('.chart-numbers caption'),
    rows: count('.chart-numbers tbody tr'),
    labels: count('.doubt-label, .waterfall li p'),
    sliders: count('[role=slider]'),
    min: Number(slider('aria-valuemin')),
    max: Number(slider('aria-valuemax')),
    now: Number(slider('aria-valuenow')),
    spoken: slider('aria-valuetext'),
    shown: text('.readout-year'),
    readout: text('.chart-readout'),
  };
};

export const factsOf = (figure: Locator): Promise<ChartFacts> =>
  figure.evaluate(read as unknown as (figure: object) => ChartFacts);
