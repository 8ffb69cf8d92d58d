import { expect, test } from 'vitest';
import {
  keptIdle,
  quitsOfRegulars,
  separations,
  settledness,
} from '../../src/institutions/labour/separations.js';
import { stage } from './stage.js';

const usual = { idleHorizon: 16, settling: 10, freshQuits: 1, settledQuits: 1 };
const firms = (parameters: Record<string, number>, values: Record<string, number> = {}) =>
  stage(separations, {
    rows: { firms: 3, workers: 1 },
    parameters: { ...usual, insiderLayoffs: 1, marketLayoffs: 0.5, ...parameters },
    values: {
      'firms.workers': [12, 12, 20],
      'firms.desiredWorkers': [10, 6, 25],
      'firms.lossQuarters': [0, 2, 0],
      'workers.employer': -1,
      'nation.coalition': 1,
      ...values,
    },
  }).play();

test('a firm that wants 10 and has 12 under full lifetime employment lets nobody go when it hoards a fifth', () => {
  const layoffs = firms({ lifetimeEmployment: 1, hoarding: 0.2 }).all('firms.regularLayoffs');
  // Idle: 1 - 10/12 = 1/6, under a fifth.
  expect(layoffs[0]).toBe(0);
  // Idle: 1 - 6/12 = 0.5, of which 0.3 is beyond what is hoarded.
  expect(layoffs[1]).toBeCloseTo(0.3, 12);
  // A firm that wants more than it has lets nobody go.
  expect(layoffs[2]).toBe(0);
});

test('a coalition of half strength hoards half, and two quarters of pay owed on dismissal an eighth more', () => {
  expect(keptIdle(0.2, 0.5, 0, 16)).toBeCloseTo(0.1, 12);
  expect(keptIdle(0.2, 1, 2, 16)).toBeCloseTo(0.325, 12);
  const norm = { lifetimeEmployment: 1, hoarding: 0.2 };
  expect(firms(norm, { 'nation.coalition': 0.5 }).at('firms.regularLayoffs', 1)).toBeCloseTo(0.4, 12);
  expect(firms({ ...norm, dismissalCost: 2 }).at('firms.regularLayoffs', 1)).toBeCloseTo(0.175, 12);
});

test('losses that last break the norm: two quarters at a tenth each let go a fifth of what is not hoarded', () => {
  const norm = { lifetimeEmployment: 1, insiderLayoffs: 0, hoarding: 0.2, distressLayoffs: 0.1 };
  // 0.1 x 2 quarters x (0.5 - 0.2), and only one quarter when one is counted at most.
  expect(firms({ ...norm, longestLosses: 8 }).at('firms.regularLayoffs', 1)).toBeCloseTo(0.06, 12);
  expect(firms({ ...norm, longestLosses: 1 }).at('firms.regularLayoffs', 1)).toBeCloseTo(0.03, 12);
});

test('workers who are not regular are at risk as soon as they are idle, and without the norm all are', () => {
  // 0.5 x (1 - 10/12), 0.5 x 0.5.
  const idle = [expect.closeTo(1 / 12, 12), 0.25, 0];
  expect(firms({ lifetimeEmployment: 1, hoarding: 1 }).all('firms.layoffs')).toEqual(idle);
  expect(firms({ lifetimeEmployment: 0, hoarding: 1 }).all('firms.regularLayoffs')).toEqual(idle);
});

test('quits fall from four times the mean to a third of it, and portable pensions close half of the way', () => {
  expect(settledness(0, 4, 0.4, 10)).toBe(4);
  expect(settledness(10, 4, 0.4, 10)).toBeCloseTo(0.4 + 3.6 / Math.E, 12);
  expect(quitsOfRegulars(1, 0.01, 0.03, 0)).toBe(0.01);
  expect(quitsOfRegulars(1, 0.01, 0.03, 0.5)).toBeCloseTo(0.02, 12);
  expect(quitsOfRegulars(0, 0.01, 0.03, 0)).toBe(0.03);
});

/** Two firms of a thousand, the second of which closes; the first half of each staff is regular. */
const staff = (parameters: Record<string, number>, values: Record<string, number | number[]> = {}) =>
  stage(separations, {
    rows: { firms: 2, workers: 2000 },
    parameters: { ...usual, lifetimeEmployment: 1, insiderQuits: 0.02, marketQuits: 0.08, ...parameters },
    values: {
      'nation.tightness': 1,
      'nation.coalition': 1,
      'firms.workers': 1000,
      'firms.desiredWorkers': 1000,
      'firms.closing': [0, 1],
      'workers.employer': Array.from({ length: 2000 }, (_, i) => i % 2),
      'workers.regular': Array.from({ length: 2000 }, (_, i) => (i < 1000 ? 1 : 0)),
      'workers.match': 1,
      'workers.joined': 7700,
      ...values,
    },
  }).play();
const quits = (after: ReturnType<typeof staff>, regular: boolean) =>
  after.all('workers.quit').filter((gone, i) => gone && i % 2 === 0 && i < 1000 === regular).length;

test('of 500 regular workers 2 % quit and of 500 others 8 %, twice as many at tightness 2', () => {
  // 10 and 40, moved by luck by some 3 and 6.
  expect(Math.abs(quits(staff({}), true) - 10)).toBeLessThan(13);
  expect(Math.abs(quits(staff({}), false) - 40)).toBeLessThan(25);
  expect(Math.abs(quits(staff({}, { 'nation.tightness': 2 }), false) - 80)).toBeLessThan(35);
  // Half of the others' contracts end, which is nobody's choice.
  expect(Math.abs(quits(staff({ contractEnds: 0.5 }), false) - 20)).toBeLessThan(18);
});

test('nobody quits who is a fifth better matched than usual at a response of five, and of a closed firm all go', () => {
  const matched = staff({ matchResponse: 5 }, { 'workers.match': 1.2 });
  expect(quits(matched, true) + quits(matched, false)).toBe(0);
  expect(matched.all('workers.leaving').filter((gone, i) => gone && i % 2 === 1)).toHaveLength(1000);
  expect(matched.at('nation.leavers')).toBe(1000);
  expect(matched.all('firms.dismissed')).toEqual([0, 0]);
});

test('the last one in a firm is its owner, who goes only when it closes', () => {
  const alone = { 'firms.workers': 1, 'firms.desiredWorkers': 0, 'nation.tightness': 50 };
  const after = staff({ marketLayoffs: 1 }, alone);
  expect(after.all('workers.leaving').filter((gone, i) => gone && i % 2 === 0)).toEqual([]);
  expect(after.all('workers.leaving').filter((gone, i) => gone && i % 2 === 1)).toHaveLength(1000);
});

test('ten regular workers of a firm without work for them go with two quarters of pay each, as far as it has it', () => {
  const severance = (deposits: number) =>
    stage(separations, {
      rows: { firms: 1, workers: 10 },
      parameters: { ...usual, marketLayoffs: 100, dismissalCost: 2 },
      values: {
        'nation.tightness': 1,
        'firms.workers': 10,
        'firms.deposits': deposits,
        'firms.payScale': 1.5,
        'sectors.wage': 4,
        'workers.employer': 0,
        'workers.regular': 1,
        'workers.match': 1,
        'workers.joined': 7700,
      },
    }).play();
  // 10 x 2 x 4 x 1.5.
  expect(severance(1000).at('firms.dismissed')).toBe(10);
  expect(severance(1000).flow('separations.severance')).toBe(120);
  expect(severance(50).flow('separations.severance')).toBe(50);
});

test('public servants leave at their own rate, and people without a job have none to leave', () => {
  const people = { 'workers.employer': -1, 'workers.publicServant': [1, 1, 0] };
  const leaving = (publicQuits: number) =>
    stage(separations, { rows: { workers: 3 }, parameters: { ...usual, publicQuits }, values: people })
      .play()
      .all('workers.leaving');
  expect(leaving(1)).toEqual([1, 1, 0]);
  expect(leaving(0)).toEqual([0, 0, 0]);
});
