import type { Content } from '../data/content.js';
import { loadSeries } from '../data/series.js';
import { recordOf, type AnnualSeries, type Measures } from './score/index.js';

/** The recorded series of each measure, in the measure's unit; each file is read once. */
export const recordsOf = (content: Content, measures: Measures) => {
  const series = new Map<string, AnnualSeries>();
  const read = (key: string) => {
    const found = series.get(key) ?? annual(content, key);
    series.set(key, found);
    return found;
  };
  return (key: string): AnnualSeries | undefined => {
    const measure = measures[key];
    return measure && recordOf(measure, read);
  };
};

/** A series by year: the mean of what is given within a year. */
const annual = (content: Content, key: string): AnnualSeries => {
  const { years, values } = loadSeries(content, key);
  const byYear = new Map<number, number[]>();
  years.forEach((year, i) => byYear.set(year, [...(byYear.get(year) ?? []), values[i]!]));
  return {
    years: [...byYear.keys()],
    values: [...byYear.values()].map((of) => of.reduce((sum, value) => sum + value, 0) / of.length),
  };
};
