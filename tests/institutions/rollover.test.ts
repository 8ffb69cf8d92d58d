import { expect, test } from 'vitest';
import { foreseen, rollover, waited } from '../../src/institutions/turnover/rollover.js';
import { stage } from './stage.js';

/** A firm that owes 100 on land of 50 and has made losses for five quarters; its bank refuses for sure when it may. */
const review = (parameters: Record<string, number> = {}, values: Record<string, number> = {}) =>
  stage(rollover, {
    rows: { firms: 1 },
    parameters: { patience: 8, landCover: 1, refusal: 1, ...parameters },
    values: {
      'firms.loans': 100,
      'firms.land': 50,
      'firms.lossQuarters': 5,
      'nation.commercialLandPrice': 1,
      'nation.capitalPrice': 1,
      ...values,
    },
  }).play();
const refused = (...scene: Parameters<typeof review>) => review(...scene).at('firms.refused');

test('land at 100 that rises by a tenth a year is seen at 120 in two years, and never below nothing', () => {
  expect(foreseen(100, 0.1, 2)).toBe(120);
  expect(foreseen(100, -0.6, 2)).toBe(0);
});

test('a bank that waits eight quarters on a covered debt waits four on one that is covered by half', () => {
  expect(waited(4, 0.5, 8)).toBe(true);
  expect(waited(3, 0.5, 8)).toBe(false);
  expect(waited(0, 0, 8)).toBe(false);
  expect(refused()).toBe(1);
  expect(refused({}, { 'firms.lossQuarters': 3 })).toBe(0);
  // Capital of 50 counted at half covers another quarter: six quarters.
  expect(refused({ capitalCover: 0.5 }, { 'firms.capital': 50 })).toBe(0);
});

test('land that rises by 40 percent a year covers more in the eyes of a bank that looks a year ahead', () => {
  const rising = { 'nation.commercialLandGrowth': 0.4 };
  // 70 of 100: 5.6 quarters.
  expect(refused({ foresight: 1 }, rising)).toBe(0);
  expect(refused({ foresight: 0 }, rising)).toBe(1);
});

test('the state covers what it guarantees or would, and a firm that is carried is not refused', () => {
  expect(refused({}, { 'firms.guaranteed': 10, 'firms.guaranteeRoom': 10 })).toBe(0);
  expect(refused({}, { 'firms.zombie': 1 })).toBe(0);
  expect(refused({ refusal: 0 })).toBe(0);
  expect(review().at('nation.meanCover')).toBe(0.5);
});
