import { expect, test } from 'vitest';
import { distressOf, foreignTakeovers } from '../../src/institutions/turnover/foreign-takeovers.js';
import { stage } from './stage.js';

/** A firm overdrawn by 5 that owes 80 on capital of 100. */
const failing = (parameters: Record<string, number> = {}, values: Record<string, number | number[]> = {}) =>
  stage(foreignTakeovers, {
    rows: { firms: 2, sectors: ['farming', 'making'] },
    parameters: {
      hazard: 1,
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
      'firms.workers': [20, 20],
      'firms.deposits': [-5, 10],
      'firms.returnOnEquity': 0.08,
      'firms.loans': [80, 80],
      'firms.capital': 50,
      'firms.marketShare': [0.25, 0.75],
      'nation.capitalPrice': 2,
      ...values,
    },
  });

test('a buyer covers the overdraft of 5, pays back 30 of 80 and gives the owners what is left, 15', () => {
  const after = failing().play();
  expect(after.all('firms.foreignOwned')).toEqual([1, 0]);
  expect(after.all('firms.deposits')).toEqual([0, 10]);
  expect(after.all('firms.loans')).toEqual([50, 80]);
  expect(after.at('households.deposits')).toBe(15);
  expect(after.at('nation.foreignPurchases')).toBe(50);
  expect(after.at('world.foreignDebt')).toBe(50);
  // Capital of 100 less debts of 50.
  expect(after.at('nation.foreignStock')).toBe(50);
});

test('barriers, small size and health keep a firm at home', () => {
  expect([0.1, 0.08, 0.04, 0, -0.1].map((returns) => distressOf(returns, 0.08))).toEqual([0, 0, 0.5, 1, 1]);
  expect(failing({ barrier: 1 }).play().at('firms.foreignOwned')).toBe(0);
  expect(failing({ leastStaff: 30 }).play().at('firms.foreignOwned')).toBe(0);
  expect(
    failing({}, { 'firms.zombie': [0, 1] })
      .play()
      .at('firms.foreignOwned', 1),
  ).toBe(1);
  // Half of the normal return is half distress: of 4000 such firms with cash about half are bought at a hazard of one.
  const many = stage(foreignTakeovers, {
    rows: { firms: 4000, sectors: 1 },
    parameters: { hazard: 1, normalReturn: 0.08, soundDebt: 1 },
    values: { 'firms.sector': 0, 'firms.bank': 0, 'firms.returnOnEquity': 0.04, 'firms.deposits': 1 },
  }).play();
  const bought = many.all('firms.foreignOwned').filter((owned) => owned === 1).length;
  expect(Math.abs(bought - 2000)).toBeLessThan(130);
});

test('12 % more know-how comes in twelve quarters, and neighbours learn half of it by market share', () => {
  const lesson = failing({ spillover: 0.5 });
  const gains = lesson.play().all('firms.knowHowGain');
  expect(gains[0]).toBeCloseTo(0.01, 12);
  // Half of the percent, by a firm with a quarter of the market.
  expect(gains[1]).toBeCloseTo(0.00125, 12);
  expect(lesson.play(11).at('firms.knowHowGain')).toBeCloseTo(0.01, 12);
  expect(lesson.play().all('firms.knowHowGain')).toEqual([0, 0]);
});
