import { expect, test } from 'vitest';
import { chanceToRetire, owners, willing } from '../../src/institutions/turnover/owners.js';
import { stage } from './stage.js';

test('an owner retires at a chance of 1 % from 65, of 3 % at 75 when each year adds a fifth', () => {
  expect(chanceToRetire(64, 65, 0.01, 0.2)).toBe(0);
  expect(chanceToRetire(65, 65, 0.01, 0.2)).toBe(0.01);
  expect(chanceToRetire(75, 65, 0.01, 0.2)).toBeCloseTo(0.03, 12);
  expect(chanceToRetire(600, 65, 0.01, 0.2)).toBe(1);
});

/** Owners of 70, 70 and 40; the first has an heir. All retire for sure when of age. */
const quarter = (parameters: Record<string, number> = {}, values: Record<string, number | number[]> = {}) =>
  stage(owners, {
    rows: { firms: 3 },
    parameters: { retirementAge: 65, retirementRate: 1, generation: 30, familyStaff: 20, ...parameters },
    values: {
      'firms.ownerBorn': [7820 - 280, 7820 - 280, 7820 - 160],
      'firms.heirless': [0, 1, 1],
      'firms.workers': 3,
      ...values,
    },
    scale: 1000,
  }).play();

test('of two owners of 70 one has an heir 30 years younger; the firm of the other will close', () => {
  const after = quarter();
  expect(after.all('firms.retiring')).toEqual([0, 1, 0]);
  expect(after.at('firms.ownerBorn', 0)).toBe(7820 - 160);
  expect(after.at('nation.successions')).toBe(1000);
  expect(after.at('nation.withoutSuccessor')).toBe(1000);
});

test('a buyer comes for sure at a chance of 1, and a large firm needs none', () => {
  expect(quarter({ matching: 1 }).all('firms.retiring')).toEqual([0, 0, 0]);
  const large = quarter({}, { 'firms.workers': [3, 50, 3] });
  expect(large.all('firms.retiring')).toEqual([0, 0, 0]);
  expect(large.at('nation.successions')).toBe(1000);
  // Nor does one that has a tenth of its trade, where a twentieth is much.
  const leading = quarter({ familyShare: 0.05 }, { 'firms.marketShare': [0.01, 0.1, 0.01] });
  expect(leading.all('firms.retiring')).toEqual([0, 0, 0]);
});

test('an heir for whom a firm is worth half a career takes over every other time, and always if none weighs it', () => {
  expect(willing(1, 2, 1)).toBe(0.5);
  expect(willing(1, 2, 0)).toBe(1);
  expect(willing(3, 2, 1)).toBe(1);
  // The firm is worth nothing: the heir of the first owner goes elsewhere, and a buyer would do.
  const worthless = { 'nation.foundingValue': 0, 'nation.careerValue': 1 };
  expect(quarter({ weighing: 1 }, worthless).all('firms.retiring')).toEqual([1, 1, 0]);
  expect(quarter({ weighing: 0 }, worthless).all('firms.retiring')).toEqual([0, 1, 0]);
  expect(quarter({ weighing: 1, matching: 1 }, worthless).all('firms.retiring')).toEqual([0, 0, 0]);
});

test('owners who do not retire close nothing, and the mean owner of 70, 70 and 40 is 60', () => {
  const after = quarter({ retirementRate: 0 });
  expect(after.all('firms.retiring')).toEqual([0, 0, 0]);
  expect(after.at('nation.ownersAge')).toBe(60);
});

test('of 4000 founders from 25 to 45 half are under 35, and half have no heir', () => {
  const founding = stage(owners, {
    rows: { firms: 0 },
    room: 4000,
    expects: ['firms'],
    parameters: { youngest: 25, oldest: 45, heirless: 0.5, retirementAge: 65 },
  });
  for (let k = 0; k < 4000; k++) founding.arrive('firms');
  const ages = founding.all('firms.ownerBorn').map((born) => (7820 - born) / 4);
  expect(Math.min(...ages)).toBeGreaterThanOrEqual(25);
  expect(Math.max(...ages)).toBeLessThanOrEqual(45);
  // 2000 give or take 32.
  expect(Math.abs(ages.filter((age) => age < 35).length - 2000)).toBeLessThan(100);
  const heirless = founding.all('firms.heirless').reduce((total, one) => total + one, 0);
  expect(Math.abs(heirless - 2000)).toBeLessThan(100);
});
