import { expect, test } from 'vitest';
import { boards, layers } from '../../src/institutions/labour/boards.js';
import { stage } from './stage.js';

const decide = (parameters: Record<string, number> = {}) =>
  stage(boards, {
    rows: { firms: 2 },
    parameters: {
      seniorityGap: 20,
      turnover: 0.5,
      normalAge: 55,
      caution: 0.004,
      delayPerLayer: 1,
      span: 5,
      delegation: 1,
      ...parameters,
    },
    values: { 'firms.workers': [25, 5], 'firms.insiderAge': [40, 0], 'firms.boardAge': [50, 50] },
  }).play();

test('a decision climbs three layers over 125 people, and one less when each may decide on five times as much', () => {
  expect(layers(125, 5, 1)).toBeCloseTo(3, 9);
  expect(layers(125, 5, 5)).toBeCloseTo(2, 9);
  expect(layers(1, 5, 5)).toBe(0);
});

test('half of a board of 50 is replaced by men of 60, who ask nothing more at 55 and 2 points more at 60', () => {
  const after = decide();
  expect(after.all('firms.boardAge')).toEqual([55, 50]);
  // 0.004 x (55 - 55) and 0.004 x (50 - 55).
  expect(after.all('firms.hurdle')).toEqual([0, expect.closeTo(-0.02, 12)]);
  expect(after.all('firms.decisionDelay')).toEqual([expect.closeTo(2, 9), expect.closeTo(1, 9)]);
  expect(decide({ turnover: 1 }).at('firms.hurdle')).toBeCloseTo(0.02, 12);
});

test('with half the board from outside half of the caution is left', () => {
  expect(decide({ turnover: 1, outsideDirectors: 0.5 }).at('firms.hurdle')).toBeCloseTo(0.01, 12);
});

test('the country has the mean by staff', () => {
  // 25 people under a board of 55 and 5 under one of 50.
  expect(decide().at('nation.boardAge')).toBeCloseTo((25 * 55 + 5 * 50) / 30, 12);
});
