import { expect, test } from 'vitest';
import { statisticOf, type Statistic } from '../../../src/experiments/score/index.js';

const series = (from: number, ...values: (number | null)[]) => ({
  years: values.map((_, i) => from + i),
  values,
});
const e = Math.exp;

test('the value of 1991 is what stands at 1991', () => {
  expect(statisticOf({ statistic: 'value', year: 1991 }, series(1990, 3, 5, 4))).toBe(5);
});

test('the mean of 1, 2 and 6 is 3', () => {
  expect(statisticOf({ statistic: 'mean', window: [1990, 1992] }, series(1990, 1, 2, 6))).toBe(3);
});

test('30 in 1991 over 20 in 1990 is 1.5 times', () => {
  expect(statisticOf({ statistic: 'ratio', year: 1991, over: 1990 }, series(1990, 20, 30))).toBe(1.5);
});

test('growth of 1 % then 3 % of the logarithm is 2 % a year, and needs the year before the window', () => {
  const level = series(1990, 1, e(0.01), e(0.04));
  expect(statisticOf({ statistic: 'logGrowth', window: [1991, 1992] }, level)).toBeCloseTo(2, 12);
  expect(statisticOf({ statistic: 'logGrowth', window: [1990, 1992] }, level)).toBeNull();
});

test('growth of 1 % in 1991 and of 4 % in 1992 and 1993 is 3 points more; a year missing leaves nothing', () => {
  const level = series(1990, 1, e(0.01), e(0.04), e(0.09));
  const change = { statistic: 'logGrowthChange', before: [1991, 1991], window: [1992, 1993] } as const;
  expect(statisticOf(change, level)).toBeCloseTo(3, 12);
  expect(statisticOf({ ...change, before: [1990, 1991] }, level)).toBeNull();
});

test('growth of 1 % and 3 % deviates by 1 from its mean: the deviation divides by the number of years', () => {
  const level = series(1990, 1, e(0.01), e(0.04));
  expect(statisticOf({ statistic: 'standardDeviation', window: [1991, 1992] }, level)).toBeCloseTo(1, 12);
});

test('the peak of 1, 9, 4 is in the second year, and a tie is the first of its years', () => {
  const window: [number, number] = [1990, 1992];
  expect(statisticOf({ statistic: 'yearOfPeak', window }, series(1990, 1, 9, 4))).toBe(1991);
  expect(statisticOf({ statistic: 'yearOfPeak', window }, series(1990, 7, 7, 4))).toBe(1990);
});

test('a peak outside the window does not count', () => {
  expect(statisticOf({ statistic: 'yearOfPeak', window: [1991, 1992] }, series(1990, 99, 1, 2))).toBe(1992);
});

test('4 after a peak of 16 is a quarter of the peak', () => {
  expect(
    statisticOf({ statistic: 'overPeak', year: 1992, window: [1990, 1992] }, series(1990, 8, 16, 4)),
  ).toBe(0.25);
});

test('growth that mirrors the record correlates by -1, and without a record there is no correlation', () => {
  const up = series(1990, 1, e(0.01), e(0.04));
  const down = series(1990, 1, e(0.03), e(0.04));
  const what: Statistic = { statistic: 'correlation', window: [1991, 1992] };
  expect(statisticOf(what, up, up)).toBeCloseTo(1, 12);
  expect(statisticOf(what, down, up)).toBeCloseTo(-1, 12);
  expect(statisticOf(what, up)).toBeNull();
});

test('steady growth has no correlation with anything', () => {
  const doubling = series(1990, 1, 2, 4);
  expect(
    statisticOf({ statistic: 'correlation', window: [1991, 1992] }, doubling, series(1990, 1, 2, 3)),
  ).toBeNull();
});

test.each<Statistic>([
  { statistic: 'value', year: 1991 },
  { statistic: 'mean', window: [1990, 1992] },
  { statistic: 'ratio', year: 1992, over: 1991 },
  { statistic: 'logGrowth', window: [1991, 1992] },
  { statistic: 'standardDeviation', window: [1991, 1992] },
  { statistic: 'yearOfPeak', window: [1990, 1992] },
  { statistic: 'overPeak', year: 1992, window: [1990, 1992] },
])('$statistic is null when a year it needs is missing', (what) => {
  expect(statisticOf(what, series(1990, 1, null, 2))).toBeNull();
});

test('growth from nothing, or from below zero, does not exist', () => {
  expect(statisticOf({ statistic: 'logGrowth', window: [1991, 1991] }, series(1990, 0, 2))).toBeNull();
  expect(statisticOf({ statistic: 'logGrowth', window: [1991, 1991] }, series(1990, -1, 2))).toBeNull();
});
