import { expect, test } from 'vitest';
import { balancedUnemployment, slack } from '../../src/institutions/labour/slack.js';
import { stage } from './stage.js';

const measured = (posted: number, parameters: Record<string, number> = {}, before = 0) =>
  stage(slack, {
    parameters: { smoothing: 1, leastTightness: 0, mostTightness: 3, ...parameters },
    values: {
      'nation.labourForce': 100,
      'nation.unemployed': 4,
      'nation.seekers': 4,
      'nation.posted': posted,
      'nation.unfilled': posted,
      'nation.slack': before,
    },
  }).play();

test('4 % jobless and 1 % posts make 2 % slack: the root of 4 times 1 is 2', () => {
  expect(balancedUnemployment(0.04, 0.01)).toBeCloseTo(0.02, 12);
  const after = measured(1);
  expect(after.at('nation.unemploymentRate')).toBe(0.04);
  expect(after.at('nation.vacancyRate')).toBe(0.01);
  expect(after.at('nation.slack')).toBeCloseTo(0.02, 12);
  // A quarter of a post for each seeker: the root is a half.
  expect(after.at('nation.tightness')).toBeCloseTo(0.5, 12);
});

test('as many posts as seekers is no slack, more is negative slack', () => {
  expect(measured(4).at('nation.slack')).toBeCloseTo(0, 12);
  // 4 % less the root of 4 times 9, 6 %.
  expect(measured(9).at('nation.slack')).toBeCloseTo(-0.02, 12);
});

test('slack moves by its smoothing, its norm behind it, and tightness stays within bounds', () => {
  const after = measured(1, { smoothing: 0.5, normSpeed: 0.1, leastTightness: 0.8 }, 0.04);
  // Half the way from 4 % to 2 %, and a tenth of the way from 0 to that.
  expect(after.at('nation.slack')).toBeCloseTo(0.03, 12);
  expect(after.at('nation.slackNorm')).toBeCloseTo(0.003, 12);
  expect(after.at('nation.tightness')).toBe(0.8);
  expect(measured(100).at('nation.tightness')).toBe(3);
});

test('seekers and posts are counted alike: half before and half after posts are filled', () => {
  const after = stage(slack, {
    parameters: { smoothing: 1, mostTightness: 3 },
    values: {
      'nation.labourForce': 100,
      'nation.seekers': 6,
      'nation.unemployed': 2,
      'nation.posted': 2,
      'nation.unfilled': 0,
    },
  }).play();
  // 4 % and 1 % in the middle of the quarter; the record shows those still without work at its end.
  expect(after.at('nation.slack')).toBeCloseTo(0.02, 12);
  expect(after.at('nation.unemploymentRate')).toBe(0.02);
});
