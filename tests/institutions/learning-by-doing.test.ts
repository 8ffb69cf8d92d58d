import { expect, test } from 'vitest';
import {
  experienceGrowth,
  learningByDoing,
  learnt,
} from '../../src/institutions/technology/learning-by-doing.js';
import { stage } from './stage.js';

/** Three firms of one sector with an experience of 100 each, of which the first makes 100 and the others nothing. */
const make = (parameters: Record<string, number> = {}, values: Record<string, number | number[]> = {}) =>
  stage(learningByDoing, {
    rows: { sectors: ['farming', 'making'], firms: 3 },
    parameters: { rate: 0.5, learnableGap: Math.log(4), most: 1, ...parameters },
    values: {
      'firms.sector': 1,
      'firms.experience': 100,
      'firms.output': [100, 0, 0],
      'firms.knowHow': 0.25,
      'sectors.frontier': 1,
      ...values,
    },
  }).play();
/** What each firm learns, in doublings. */
const doublings = (...scene: Parameters<typeof make>) =>
  make(...scene)
    .all('firms.learning')
    .map((one) => one / Math.log(2));
const close = (...values: number[]) => values.map((value) => expect.closeTo(value, 9));

test('twice the experience is half a doubling at a rate of a half, and costs fall by 20 % at 0.32', () => {
  expect(experienceGrowth(200, 0, 100, 0)).toBeCloseTo(Math.log(2), 12);
  expect(learnt(0.5, Math.log(2), 1, 1, 1)).toBeCloseTo(Math.log(2) / 2, 12);
  expect(Math.exp(-learnt(0.322, Math.log(2), 1, 1, 1))).toBeCloseTo(0.8, 3);
  expect(doublings()).toEqual(close(0.5, 0, 0));
  expect(doublings({ rate: 0 })).toEqual([0, 0, 0]);
});

test('the others learn from the mean of the sector: 300 shared by three, which grows to 400', () => {
  // Own 100 and the mean of 100 grow to 200 and 400 / 3, and to 100 and 400 / 3.
  const spread = [Math.log2((200 + 400 / 3) / 200) / 2, Math.log2((100 + 400 / 3) / 200) / 2];
  expect(doublings({ spillover: 1 })).toEqual(close(spread[0], spread[1], spread[1]));
});

test('only the gap can be learnt: half of it where half of a wide gap is left, nothing at or beyond the frontier', () => {
  expect(doublings({}, { 'firms.knowHow': [0.5, 1, 2] })[0]).toBeCloseTo(0.25, 9);
  expect(doublings({}, { 'firms.knowHow': [1, 1, 2], 'firms.output': 100 })).toEqual([0, 0, 0]);
  // Never past the frontier, and never faster than allowed.
  expect(learnt(1, 10, 0.5, 0.1, 100)).toBe(0.5);
  expect(learnt(1, 10, 5, 0.1, 0.04)).toBe(0.04);
});

test('a tenth of experience is forgotten, which teaches nothing and takes nothing away', () => {
  const idle = make({ forgetting: 0.1 }, { 'firms.output': 0 });
  expect(idle.all('firms.experience')).toEqual([90, 90, 90]);
  expect(idle.all('firms.learning')).toEqual([0, 0, 0]);
});
