import { expect, test } from 'vitest';
import { annualMeasure, recordOf, type Measure } from '../../../src/experiments/score/index.js';

const base: Measure = {
  title: { en: 'x', ja: 'x' },
  unit: 'x',
  theme: 'growth',
  column: 'nation.flow',
  annual: 'sum',
};
const columns: Record<string, number[]> = {
  'nation.flow': [1, 2, 3, 4, 2, 4, 6, 8],
  'nation.stock': [5, 5, 5, 20, 5, 5, 5, 30],
  'nation.less': [1, 1, 1, 1, 1, 1, 1, 1],
};
const read = (column: string) => columns[column];
const start = { year: 1955, quarter: 1 };

test.each([
  ['sum', [10, 20]],
  ['mean', [2.5, 5]],
  ['first', [1, 2]],
  ['last', [4, 8]],
] as const)('four quarters become a year by their %s', (annual, values) => {
  expect(annualMeasure({ ...base, annual }, read, start)).toEqual({ years: [1955, 1956], values });
});

test('a stock over a flow is the end of the year over the sum of the year, in percent', () => {
  const measure: Measure = {
    ...base,
    column: 'nation.stock',
    annual: 'last',
    over: 'nation.flow',
    overAnnual: 'sum',
    times: 100,
  };
  expect(annualMeasure(measure, read, start).values).toEqual([200, 150]);
});

test('a balance is one column less another, then the ratio', () => {
  const measure: Measure = { ...base, minus: 'nation.less', over: 'nation.flow' };
  expect(annualMeasure(measure, read, start).values).toEqual([0.6, 0.8]);
});

test('growth of a doubled year is 100 times the logarithm of 2; the first year has none', () => {
  expect(annualMeasure({ ...base, growth: true }, read, start).values).toEqual([null, 100 * Math.log(2)]);
});

test('only whole years count: a run from the third quarter begins with the next year', () => {
  expect(annualMeasure(base, read, { year: 1955, quarter: 3 })).toEqual({ years: [1956], values: [13] });
});

test('a column the model lacks, and a division by zero, give no values', () => {
  expect(annualMeasure({ ...base, column: 'nation.absent' }, read, start).values).toEqual([]);
  const zero = (column: string) => (column === 'nation.less' ? [0, 0, 0, 0] : [1, 1, 1, 1]);
  expect(annualMeasure({ ...base, over: 'nation.less' }, zero, start).values).toEqual([null]);
});

test('the record of a balance is exports less imports, in the unit of the measure', () => {
  const series: Record<string, number> = { 'japan/exports': 12, 'japan/imports': 10 };
  const readSeries = (key: string) => ({ years: [1990], values: [series[key] ?? null] });
  const measure: Measure = {
    ...base,
    record: 'japan/exports',
    recordMinus: 'japan/imports',
    recordTimes: 100,
  };
  expect(recordOf(measure, readSeries)?.values).toEqual([200]);
  expect(recordOf(base, readSeries)).toBeUndefined();
});
