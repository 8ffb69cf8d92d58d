import type { Member } from '../runs/index.js';
import { quantile, seriesOf, valueIn } from './score/index.js';

/** A measure of a year over an ensemble: median and the middle 90 %. */
export interface Level {
  readonly measure: string;
  readonly year: number;
  readonly median: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly runs: number;
}

/** The same member with and without a change, by measure and year. */
export interface Effect extends Level {
  readonly control: number | null;
  readonly changed: number | null;
  /** Share of the pairs whose difference has the sign of the median. */
  readonly sameSign: number | null;
}

export const levelsOf = (measures: readonly string[], members: readonly Member[]): Level[] =>
  byYear(measures, members, (measure, year) => level(measure, year, valuesOf(members, measure, year)));

/** Paired differences: member by member, changed less control. */
export const effectsOf = (
  measures: readonly string[],
  control: readonly Member[],
  changed: readonly Member[],
): Effect[] =>
  byYear(measures, changed, (measure, year) => {
    const pairs = changed.flatMap((member) => {
      const before = control.find(({ index }) => index === member.index);
      const a = before ? valueIn(seriesOf(before, measure), year) : null;
      const b = valueIn(seriesOf(member, measure), year);
      return a === null || b === null ? [] : [{ a, b }];
    });
    const differences = pairs.map(({ a, b }) => b - a);
    const median = quantile(differences, 0.5);
    const same = differences.filter((one) => median !== null && Math.sign(one) === Math.sign(median)).length;
    return {
      ...level(measure, year, differences),
      control: quantile(
        pairs.map(({ a }) => a),
        0.5,
      ),
      changed: quantile(
        pairs.map(({ b }) => b),
        0.5,
      ),
      sameSign: differences.length > 0 ? same / differences.length : null,
    };
  });

const byYear = <T>(
  measures: readonly string[],
  members: readonly Member[],
  make: (measure: string, year: number) => T,
) => {
  const years = [...new Set(members.flatMap((member) => member.years))].toSorted((a, b) => a - b);
  return measures.flatMap((measure) => years.map((year) => make(measure, year)));
};

const valuesOf = (members: readonly Member[], measure: string, year: number) =>
  members.map((member) => valueIn(seriesOf(member, measure), year)).filter((value) => value !== null);

const level = (measure: string, year: number, values: readonly number[]): Level => ({
  measure,
  year,
  median: quantile(values, 0.5),
  low: quantile(values, 0.05),
  high: quantile(values, 0.95),
  runs: values.length,
});
