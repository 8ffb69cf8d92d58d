import type { Member } from '../../runs/index.js';
import type { AnnualSeries } from './annual-series.js';
import { bands, type Bands } from './bands.js';
import { factsOf, type Fact } from './facts.js';
import type { Measure, Measures } from './measure.js';
import type { Target } from './target.js';

/** A measure ready to be drawn. */
export interface MeasureChart extends Bands {
  readonly id: string;
  /** The measure itself and those of the same quantity, such as a level and its growth. */
  readonly measures: readonly string[];
  readonly theme: string;
  readonly title: string;
  readonly subtitle: string;
  readonly unit: string;
  readonly scale: 'linear' | 'logarithmic';
  readonly facts: readonly Fact[];
  readonly source: string;
}

/** What charts are made of. */
export interface ChartMatter {
  readonly measures: Measures;
  readonly targets: Readonly<Record<string, Target>>;
  readonly members: readonly Member[];
  readonly record: (measure: string) => AnnualSeries | undefined;
  /** The publications behind some measures, for a reader. */
  readonly source: (measures: readonly string[]) => string;
}

const sameQuantity = (a: Measure | undefined, b: Measure) =>
  a?.column === b.column && a.annual === b.annual && a.over === b.over && a.minus === b.minus;

/** A chart for every measure that has a picture, in the order of the file; marks stand in for a missing series. */
export function charts({ measures, targets, members, record, source }: ChartMatter): MeasureChart[] {
  return Object.entries(measures).flatMap(([key, measure]) => {
    if (!measure.picture) return [];
    const recorded = record(key);
    const related = Object.keys(measures).filter((other) => sameQuantity(measures[other], measure));
    const growing = measure.picture === 'logarithmic' ? ', equal steps are equal ratios' : '';
    return {
      ...bands(key, measure, members, recorded),
      id: key,
      measures: related,
      theme: measure.theme,
      title: measure.title.en,
      subtitle: `${measure.unit}${growing}`,
      unit: measure.unit,
      scale: measure.picture,
      facts: recorded ? [] : factsOf(targets, key),
      source: source(related),
    };
  });
}
