import type { Title } from '../../runs/index.js';
import type { FitBadge } from '../fit-badge.js';
import type { RecordMark } from '../record-marks.js';

type Ends = readonly [number | null, number | null];

/** A level or a difference over runs: the median, the middle half and the middle nine tenths. */
export interface RangeTold {
  readonly median: number | null;
  readonly interval50: Ends;
  readonly interval90: Ends;
}

/** A source of spread by its variance; null where the runs cannot tell it. */
type Variance = { readonly variance: number } | null;

export interface SpreadTold {
  readonly luck: Variance;
  readonly parameters: Variance;
  readonly luckAndParameters: Variance;
  readonly readings: Variance;
  /** Why something cannot be told. */
  readonly remarks: readonly string[];
}

/** A row of the table of effects: both worlds in one year, and the difference run by run. */
export interface EffectPoint {
  readonly year: number;
  readonly baseline: RangeTold;
  readonly changed: RangeTold;
  readonly effect: RangeTold & {
    readonly median: number;
    readonly signShare: number;
    readonly runs: number;
    readonly verdict: 'told' | 'cannotTell';
  };
  readonly spread: SpreadTold;
}

/** What a scenario does to one measure, ready to be drawn. */
export interface EffectChart {
  /** Unique on the page. */
  readonly id: string;
  readonly theme: string;
  readonly title: Title;
  readonly note: string | undefined;
  /** Of the levels, and of the difference in words such as 'percent of the baseline'. */
  readonly levelUnit: string;
  readonly differenceUnit: string;
  readonly scale: 'linear' | 'logarithmic';
  readonly points: readonly EffectPoint[];
  /** By year of the points. */
  readonly record: readonly (number | null)[];
  readonly facts: readonly RecordMark[];
  readonly source: string;
  /** How well the baseline reaches the record; undefined when it is not history. */
  readonly fitBadge: FitBadge | undefined;
  /** The effect of the last year in a sentence. */
  readonly sentence: string;
  /** From when the scenario differs, in years such as 1985.25. */
  readonly since: number;
}
