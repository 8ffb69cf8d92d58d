import { expect, test } from 'vitest';
import { Calendar, periodOf, writtenPeriod } from '../../src/kernel/index.js';

test('1955Q1 is the 7820th quarter, and back', () => {
  expect(periodOf('1955Q1')).toBe(7820);
  expect(writtenPeriod(7820)).toBe('1955Q1');
  for (let period = 7820; period < 8120; period++) expect(periodOf(writtenPeriod(period))).toBe(period);
});

test('what is not a quarter has no period', () => {
  for (const text of ['1955', '1955Q5', '1955Q0', '55Q1', '1955q1', ' 1955Q1', ''])
    expect(periodOf(text)).toBeUndefined();
});

test('the clock tells quarter, period, year and season', () => {
  const clock = new Calendar(7820);
  const told = () => [clock.quarter, clock.period, clock.year, clock.season];
  expect(told()).toEqual([0, 7820, 1955, 1]);
  clock.quarter = 7;
  expect(told()).toEqual([7, 7827, 1956, 4]);
});
