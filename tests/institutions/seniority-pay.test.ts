import { expect, test } from 'vitest';
import { profile, seniorityPay } from '../../src/institutions/labour/seniority-pay.js';
import { stage } from './stage.js';

/** April, when pay is revised. */
const now = 7821;
const aged = (years: number) => now - 4 * years;

/** Two firms of two: regular workers of 42 and 32, and one of 42 beside one who is not regular. */
const quarter = (parameters: Record<string, number> = {}, values: Record<string, number | number[]> = {}) =>
  stage(seniorityPay, {
    rows: { workers: 4, firms: 2, sectors: 2 },
    parameters: {
      rise: 0.02,
      breadth: 1,
      tenureWeight: 0.5,
      longest: 30,
      startAge: 22,
      referenceAge: 42,
      referenceTenure: 20,
      nonRegularPay: 0.5,
      ...parameters,
    },
    values: {
      'nation.openingPay': 1,
      'nation.openingEfficiency': 1,
      'nation.wage': 100,
      'sectors.wage': 100,
      'firms.sector': 1,
      'workers.born': [aged(42), aged(32), aged(42), aged(30)],
      'workers.employer': [0, 0, 1, 1],
      'workers.regular': [1, 1, 1, 0],
      'workers.joined': [now - 80, now - 40, now - 80, now - 40],
      'workers.efficiency': 1,
      ...values,
    },
    start: now,
  }).play();

test('pay that rises 10 percent a year and bends by 0.15 points is highest after 33 years', () => {
  expect(profile(10, 0.1, -0.0015)).toBeCloseTo(0.85, 12);
  expect(profile(33, 0.1, -0.0015)).toBeGreaterThan(profile(32, 0.1, -0.0015));
  expect(profile(34, 0.1, -0.0015)).toBeLessThan(profile(33, 0.1, -0.0015) + 0.001);
});

test('ten years younger with ten years less of tenure is a fifth less in logs; others get half', () => {
  const after = quarter();
  // Half of 2 % by age and half by tenure, each over ten years: -0.2 in logs.
  expect(after.all('firms.payScale')).toEqual([
    expect.closeTo((1 + Math.exp(-0.2)) / 2, 12),
    expect.closeTo(0.75, 12),
  ]);
  expect(after.all('firms.insiderAge')).toEqual([37, 42]);
  // A staff ten years older costs more.
  const older = quarter({}, { 'workers.born': [aged(52), aged(42), aged(52), aged(40)] });
  expect(older.at('firms.payScale', 0)).toBeGreaterThan(after.at('firms.payScale', 0));
});

test('all pay by results makes regular workers equal, and leaves the others where they are', () => {
  expect(quarter({ performancePay: 1 }).all('firms.payScale')).toEqual([1, 0.75]);
  const able = quarter({ performancePay: 1 }, { 'workers.efficiency': [1.2, 1, 1, 1] });
  expect(able.at('firms.payScale', 0)).toBeCloseTo(1.1, 12);
});

test('a minimum wage of four fifths of the base lifts who has half of it, and more so where wages are low', () => {
  expect(quarter({ minimumWage: 0.8 }).at('firms.payScale', 1)).toBeCloseTo(0.9, 12);
  // 80 over a wage of 90 in the sector.
  const low = quarter({ minimumWage: 0.8 }, { 'sectors.wage': 90 });
  expect(low.at('firms.payScale', 1)).toBeCloseTo((1 + 80 / 90) / 2, 12);
});

test('at the opening the mean pay of the country is the base wage', () => {
  const opened = stage(seniorityPay, {
    rows: { workers: 4, firms: 2, sectors: 2 },
    parameters: { rise: 0.05, breadth: 1, tenureWeight: 0.5, longest: 30, startAge: 22, nonRegularPay: 0.6 },
    values: {
      'nation.wage': 100,
      'nation.openingEfficiency': 1,
      'sectors.wage': 100,
      'firms.sector': 1,
      'workers.born': [aged(50), aged(40), aged(30), aged(25)],
      'workers.employer': [0, 0, 1, 1],
      'workers.regular': [1, 1, 1, 0],
      'workers.joined': now - 20,
    },
    start: now,
    opens: true,
  });
  expect(opened.at('nation.payScale')).toBeCloseTo(1, 12);
  const [first, second] = opened.all('firms.payScale');
  expect((first + second) / 2).toBeCloseTo(1, 12);
});
