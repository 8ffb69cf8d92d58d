import { InputError } from '../../data/input-error.js';
import { didYouMean } from '../../data/nearest.js';
import type { Title } from '../../runs/index.js';
import {
  type AnnualSeries,
  type Measure,
  type Measures,
  statisticOf,
  type Statistic,
} from '../score/index.js';
import { difference } from './difference.js';

/** One number of a run, and how two of them are compared. */
export interface Outcome {
  /** As it was asked, such as real-gdp@1995. */
  readonly name: string;
  readonly measure: string;
  readonly title: Title;
  /** Of a difference. */
  readonly unit: string;
  /** Of the outcome itself. */
  readonly levelUnit: string;
  /** A year, or years such as 1991-2000. */
  readonly when: string;
  /** Whether a difference is told in percent of the baseline, because the level itself means nothing. */
  readonly relative: boolean;
  readonly statistic: Statistic;
}

const statistics = ['mean', 'growth', 'standardDeviation'] as const;
const pattern = /^([a-z0-9-]+)@(\d{4})(?:-(\d{4}))?(?::(\w+))?$/;
const changePattern = /^([a-z0-9-]+)@(\d{4})-(\d{4})\.\.(\d{4})-(\d{4}):growth$/;

/**
 * Reads `real-gdp@1995`, `unemployment@1991-2000` (their mean), `real-gdp@1991-2000:growth`, or
 * `real-gdp@1983-1991..1991-2000:growth`, by how much growth differs from one time to the other.
 */
export const outcomeOf = (text: string, measures: Measures): Outcome => {
  const change = changePattern.exec(text);
  if (change) return growthChange(text, change.slice(1), measures);
  const [, key = '', first, last, word] = pattern.exec(text) ?? [];
  const measure = measures[key];
  if (first === undefined)
    throw new InputError(
      `"${text}" is not an outcome; write measure@year, measure@year-year, measure@year-year:growth or measure@year-year..year-year:growth.`,
    );
  if (!measure) throw new InputError(`there is no measure ${key}.${didYouMean(key, Object.keys(measures))}`);
  if (word !== undefined && !(statistics as readonly string[]).includes(word))
    throw new InputError(`"${word}" is not taken of years; there are ${statistics.join(', ')}.`);
  const years = last === undefined ? first : `${first}-${last}`;
  const common = { name: text, measure: key, title: measure.title, when: years };
  if (last === undefined) {
    if (word !== undefined)
      throw new InputError(`${word} needs a window: ${key}@${first}-${Number(first) + 9}:${word}.`);
    return { ...common, ...taken(measure), statistic: { statistic: 'value', year: Number(first) } };
  }
  const window: [number, number] = [Number(first), Number(last)];
  if (window[1] < window[0]) throw new InputError(`${text} ends before it begins.`);
  if (word === 'growth' || word === 'standardDeviation')
    return {
      ...common,
      unit: 'percent a year',
      levelUnit: 'percent a year',
      relative: false,
      statistic: { statistic: word === 'growth' ? 'logGrowth' : 'standardDeviation', window },
    };
  return { ...common, ...taken(measure), statistic: { statistic: 'mean', window } };
};

const growthChange = (name: string, [key = '', ...years]: string[], measures: Measures): Outcome => {
  const measure = measures[key];
  if (!measure) throw new InputError(`there is no measure ${key}.${didYouMean(key, Object.keys(measures))}`);
  const [first = 0, last = 0, from = 0, to = 0] = years.map(Number);
  if (last < first || to < from || from < first || to < last)
    throw new InputError(`${name} must name an earlier time and then a later one.`);
  return {
    name,
    measure: key,
    title: measure.title,
    when: `${first}-${last}..${from}-${to}`,
    unit: 'percent a year',
    levelUnit: 'percent a year',
    relative: false,
    statistic: { statistic: 'logGrowthChange', before: [first, last], window: [from, to] },
  };
};

const taken = ({ unit, index, growth }: Measure) => {
  const relative = index !== undefined && !growth;
  // A difference of two shares in percent is in points; 'percent' alone would be percent of the baseline.
  return {
    relative,
    levelUnit: unit,
    unit: relative ? 'percent' : unit === 'percent' ? 'percentage points' : unit,
  };
};

/** The outcome in a run's years, or null when a year it needs is missing. */
export const valueOfOutcome = ({ statistic }: Outcome, series: AnnualSeries): number | null =>
  statisticOf(statistic, series);

/** How far `after` is from `before`, in the unit of the outcome. */
export const differenceOf = (
  { relative }: Outcome,
  before: number | null,
  after: number | null,
): number | null => difference(relative, before, after);

/** Whether runs from one quarter to another have every year an outcome needs. */
export const isWithin = ({ when, statistic: { statistic } }: Outcome, from: number, to: number): boolean => {
  const first = Number(when.slice(0, 4));
  const last = Number(when.slice(-4));
  // Growth in a year, and how much it varies, needs the year before.
  const isOfGrowth = ['logGrowth', 'logGrowthChange', 'standardDeviation'].includes(statistic);
  const needs = isOfGrowth ? first - 1 : first;
  return 4 * needs >= from && 4 * last + 3 <= to;
};
