import type { Member } from '../runs/index.js';
import { quantile, seriesOf, valueIn, type Measure, type Measures } from './score/index.js';

/** A measure of a year over an ensemble: median and the middle 90 %. */
export interface Level {
  readonly measure: string;
  readonly unit: string;
  readonly year: number;
  readonly median: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly runs: number;
}

/** The same members with and without a change: low, median and high are of the difference. */
export interface Effect extends Level {
  readonly control: number | null;
  readonly changed: number | null;
  /** Share of the pairs whose difference has the sign of the median. */
  readonly sameSign: number | null;
}

export const levelsOf = (measures: Measures, members: readonly Member[]): Level[] =>
  byYear(measures, members, (key, measure, year) => {
    const values = members.map((member) => scaled(valueOf(member, key, year), baseOf(member, key, measure)));
    return level(
      key,
      measure,
      year,
      values.filter((value) => value !== null),
    );
  });

/** Paired differences: member by member, changed less control; an index has 100 in the control's base year. */
export const effectsOf = (
  measures: Measures,
  control: readonly Member[],
  changed: readonly Member[],
): Effect[] =>
  byYear(measures, changed, (key, measure, year) => {
    const pairs = changed.flatMap((member) => {
      const without = control.find(({ index }) => index === member.index);
      if (!without) return [];
      const base = baseOf(without, key, measure);
      const before = scaled(valueOf(without, key, year), base);
      const after = scaled(valueOf(member, key, year), base);
      return before === null || after === null ? [] : [{ before, after }];
    });
    const differences = pairs.map(({ before, after }) => after - before);
    const median = quantile(differences, 0.5);
    const same = differences.filter((one) => median !== null && Math.sign(one) === Math.sign(median)).length;
    return {
      ...level(key, measure, year, differences),
      control: quantile(
        pairs.map(({ before }) => before),
        0.5,
      ),
      changed: quantile(
        pairs.map(({ after }) => after),
        0.5,
      ),
      sameSign: differences.length > 0 ? same / differences.length : null,
    };
  });

const byYear = <T>(
  measures: Measures,
  members: readonly Member[],
  make: (key: string, measure: Measure, year: number) => T,
) => {
  const years = [...new Set(members.flatMap((member) => member.years))].toSorted((a, b) => a - b);
  return Object.entries(measures).flatMap(([key, measure]) => years.map((year) => make(key, measure, year)));
};

const valueOf = (member: Member, key: string, year: number) => valueIn(seriesOf(member, key), year);

const isIndex = ({ index, growth }: Measure) => index !== undefined && !growth;

/** What the values of an index are divided by; nothing for other measures. */
const baseOf = (member: Member, key: string, measure: Measure) =>
  isIndex(measure) ? valueOf(member, key, measure.index!.year) : null;

const scaled = (value: number | null, base: number | null) =>
  value === null || !base ? value : (100 * value) / base;

const level = (key: string, measure: Measure, year: number, values: readonly number[]): Level => ({
  measure: key,
  unit: isIndex(measure) ? `${measure.index!.year} = 100` : measure.unit,
  year,
  median: quantile(values, 0.5),
  low: quantile(values, 0.05),
  high: quantile(values, 0.95),
  runs: values.length,
});
