import { expect, test } from 'vitest';
import { distressOf, foreignTakeovers } from '../../src/institutions/turnover/foreign-takeovers.js';
import { stage } from './stage.js';

/** A firm overdrawn by 5 that owes 80 on capital of 100, and one with 20 in the bank that earns what is normal. */
const sector = (parameters: Record<string, number> = {}, values: Record<string, number | number[]> = {}) =>
  stage(foreignTakeovers, {
    rows: { firms: 2, sectors: ['farming', 'making'] },
    parameters: {
      hazard: 0.2,
      rescue: 1,
      normalReturn: 0.08,
      leastStaff: 10,
      soundDebt: 0.5,
      gain: 0.12,
      gainQuarters: 12,
      ...parameters,
    },
    values: {
      'firms.sector': 1,
      'firms.bank': 0,
      'firms.workers': 20,
      'firms.deposits': [-5, 20],
      'firms.returnOnEquity': 0.08,
      'firms.loans': 80,
      'firms.capital': 50,
      'firms.marketShare': [0.25, 0.75],
      'nation.capitalPrice': 2,
      ...values,
    },
  });

test('a buyer covers the overdraft of 5, pays back 30 of 80 and gives the owners what is left, 15', () => {
  const after = sector().play();
  expect(after.all('firms.foreignOwned')).toEqual([1, 0]);
  expect(after.all('firms.deposits')).toEqual([0, 20]);
  expect(after.all('firms.loans')).toEqual([50, 80]);
  expect(after.at('households.deposits')).toBe(15);
  expect(after.at('nation.foreignPurchases')).toBe(50);
  expect(after.at('world.foreignDebt')).toBe(50);
  // Capital of 100 less debts of 50.
  expect(after.at('nation.foreignStock')).toBe(50);
});

test('half of the normal return is half distress: a tenth of the firm is bought at a fifth in full distress', () => {
  expect([0.1, 0.08, 0.04, 0, -0.1].map((returns) => distressOf(returns, 0.08))).toEqual([0, 0, 0.5, 1, 1]);
  const after = sector({}, { 'firms.returnOnEquity': 0.04 }).play();
  expect(after.at('firms.foreignOwned', 1)).toBeCloseTo(0.1, 12);
  // A tenth of 20 + 100 - 80 for the owners, and a tenth of the 30 owed too much back to the bank.
  expect(after.at('households.deposits')).toBe(15 + 4);
  expect(after.at('firms.loans', 1)).toBe(77);
  expect(after.at('firms.deposits', 1)).toBe(20);
});

test('barriers, small size and health keep a firm at home', () => {
  expect(sector({ barrier: 1 }).play().at('firms.foreignOwned')).toBe(0);
  expect(sector({ leastStaff: 30 }).play().at('firms.foreignOwned')).toBe(0);
  const after = sector({ barrier: 0.5 }, { 'firms.returnOnEquity': 0 }).play();
  expect(after.at('firms.foreignOwned', 1)).toBeCloseTo(0.1, 12);
  const carried = sector({}, { 'firms.zombie': [0, 1] }).play();
  expect(carried.at('firms.foreignOwned', 1)).toBe(1);
});

test('12 % more know-how comes by a twelfth of what is left, and neighbours learn half by market share', () => {
  const lesson = sector({ spillover: 0.5 });
  const gains = lesson.play().all('firms.knowHowGain');
  expect(gains[0]).toBeCloseTo(0.01, 12);
  // Half of the percent, by a firm with a quarter of the market.
  expect(gains[1]).toBeCloseTo(0.00125, 12);
  expect(lesson.play().at('firms.knowHowGain')).toBeCloseTo((0.01 * 11) / 12, 12);
  expect(lesson.play(300).at('firms.foreignLesson')).toBeLessThan(1e-9);
});
