import { expect, test } from 'vitest';
import { careers, skillAfter, slumpFactor } from '../../src/institutions/labour/careers.js';
import { stage } from './stage.js';

const now = 7820;
const born = now - 4 * 30;
const usual = { skillTime: 20, openingTurnover: 0.02, normalTightness: 1 };

test('of a skill of 0.2 there is nothing on the first day and two thirds after the time it takes', () => {
  expect(skillAfter(0, 0.2, 20)).toBe(0);
  expect(skillAfter(20, 0.2, 20)).toBeCloseTo(0.2 * (1 - Math.exp(-1)), 12);
});

test('half as tight a market as usual, at a response of a half, takes a quarter of regular offers away', () => {
  expect(slumpFactor(0.5, 0.5)).toBe(0.75);
  expect(slumpFactor(0.5, 1)).toBe(1);
  expect(slumpFactor(0.5, 2)).toBe(1);
});

/** Four people in two firms: one who has just come, one who stays, one who moved by choice and one let go. */
const quarter = (parameters: Record<string, number> = {}, values: Record<string, number | number[]> = {}) =>
  stage(careers, {
    rows: { workers: 4, firms: 2 },
    parameters: { ...usual, regularUntil: 60, ...parameters },
    values: {
      'nation.openingEfficiency': 1,
      'nation.tightness': 1,
      'workers.born': born,
      'workers.employer': [0, 0, 1, 1],
      'workers.inJob': [0, 1, 1, 1],
      'workers.leaving': [0, 0, 1, 1],
      'workers.quit': [0, 0, 1, 0],
      'workers.joined': [0, now - 20, now - 20, now - 20],
      'workers.practisedFrom': [0, now - 20, now - 20, now - 20],
      'workers.regular': [0, 1, 1, 0],
      'workers.match': 1,
      ...values,
    },
    start: now,
  }).play();

test('who stays keeps skill, who moves loses it, and the firm has the mean of its staff', () => {
  const after = quarter({ entrantsRegular: 1, midCareerRegular: 1, conversion: 1, mostSkill: 0.2 });
  const stayed = Math.exp(skillAfter(20, 0.2, 20));
  expect(after.all('workers.efficiency')).toEqual([1, expect.closeTo(stayed, 6), 1, 1]);
  expect(after.all('workers.joined')).toEqual([now, now - 20, now, now]);
  expect(after.all('firms.efficiency')).toEqual([expect.closeTo((1 + stayed) / 2, 6), 1]);
  // Half of five years of practice comes along when half of it is portable.
  const portable = quarter({ entrantsRegular: 1, portableSkill: 0.5 });
  expect(portable.all('workers.practisedFrom')).toEqual([now, now - 20, now - 10, now - 10]);
});

test('a first job is regular to one part, a later one to another, and non-regular work is hard to leave', () => {
  const regular = (parameters: Record<string, number>) => quarter(parameters).all('workers.regular');
  // The second stays what he is.
  expect(regular({ entrantsRegular: 1 })).toEqual([1, 1, 0, 0]);
  expect(regular({ midCareerRegular: 1 })).toEqual([0, 1, 1, 0]);
  expect(regular({ midCareerRegular: 1, conversion: 1 })).toEqual([0, 1, 1, 1]);
  // A tenth less for each quarter of pay owed on dismissal: nothing is left at ten.
  const dear = quarter({ entrantsRegular: 1, deterrence: 0.1 }, { 'nation.dismissalCost': 10 });
  expect(dear.all('workers.regular')).toEqual([0, 1, 0, 0]);
});

test('a regular job ends at the age for it, and the skill stays', () => {
  const after = quarter({ regularUntil: 30, mostSkill: 0.2, nonRegularTraining: 1 });
  expect(after.all('workers.regular')).toEqual([0, 0, 0, 0]);
  expect(after.at('workers.efficiency', 1)).toBeGreaterThan(1.1);
});

test('who moves by choice takes the better of two matches: 0.56 of the spread better in the mean', () => {
  const movers = (quit: number) => {
    const matches = stage(careers, {
      rows: { workers: 4000, firms: 1 },
      parameters: { ...usual, regularUntil: 60, matchSpread: 0.1 },
      values: {
        'nation.openingEfficiency': 1,
        'workers.born': born,
        'workers.employer': 0,
        'workers.inJob': 1,
        'workers.leaving': 1,
        'workers.quit': quit,
        'workers.joined': now - 20,
      },
      start: now,
    })
      .play()
      .all('workers.match');
    return matches.reduce((total, match) => total + Math.log(match), 0) / 4000;
  };
  // The mean of the larger of two normal draws is 1 over the root of pi; luck moves both by some 0.0015.
  expect(Math.abs(movers(0))).toBeLessThan(0.006);
  expect(Math.abs(movers(1) - 0.1 / Math.sqrt(Math.PI))).toBeLessThan(0.006);
});

test('at the opening the staff of the country is 1 in the mean, and nobody has worked since childhood', () => {
  const opened = stage(careers, {
    rows: { workers: 400, firms: 4 },
    parameters: {
      ...usual,
      regularUntil: 60,
      matchSpread: 0.1,
      mostSkill: 0.2,
      openingRegular: 1,
      entryAge: 18,
    },
    values: {
      'workers.born': born,
      'workers.employer': Array.from({ length: 400 }, (_, i) => i % 4),
    },
    start: now,
    opens: true,
  });
  expect(opened.at('nation.staffEfficiency')).toBeCloseTo(1, 12);
  expect(Math.min(...opened.all('workers.joined'))).toBeGreaterThanOrEqual(now - 4 * 12);
  const mean = opened.all('firms.efficiency').reduce((total, one) => total + one, 0) / 4;
  expect(mean).toBeCloseTo(1, 12);
});
