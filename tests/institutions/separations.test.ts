import { expect, test } from 'vitest';
import { separations } from '../../src/institutions/labour/separations.js';
import { stage } from './stage.js';

const firms = (parameters: Record<string, number>) =>
  stage(separations, {
    rows: { firms: 3, workers: 1 },
    parameters: { insiderLayoffs: 1, marketLayoffs: 0.5, ...parameters },
    values: {
      'firms.workers': [12, 12, 20],
      'firms.desiredWorkers': [10, 6, 25],
      'firms.lossQuarters': [0, 2, 0],
      'workers.employer': -1,
    },
  }).play();

test('a firm that wants 10 and has 12 under full lifetime employment lets nobody go when it hoards a fifth', () => {
  const layoffs = firms({ lifetimeEmployment: 1, hoarding: 0.2 }).all('firms.layoffs');
  // Idle: 1 - 10/12 = 1/6, under a fifth.
  expect(layoffs[0]).toBe(0);
  // Idle: 1 - 6/12 = 0.5, of which 0.3 is beyond what is hoarded.
  expect(layoffs[1]).toBeCloseTo(0.3, 12);
  // A firm that wants more than it has lets nobody go.
  expect(layoffs[2]).toBe(0);
});

test('losses that last break the norm: two quarters of them, at a tenth each, let go a tenth of staff half idle', () => {
  const norm = { lifetimeEmployment: 1, hoarding: 1, distressLayoffs: 0.1 };
  // 0.1 x 2 quarters x 0.5 idle, and only one quarter when one is counted at most.
  expect(firms({ ...norm, longestLosses: 8 }).at('firms.layoffs', 1)).toBeCloseTo(0.1, 12);
  expect(firms({ ...norm, longestLosses: 1 }).at('firms.layoffs', 1)).toBeCloseTo(0.05, 12);
});

test('without lifetime employment every idle worker is at risk, and hoarding plays no part', () => {
  for (const hoarding of [0, 0.2, 1])
    // 0.5 x (1 - 10/12), 0.5 x 0.5.
    expect(firms({ lifetimeEmployment: 0, hoarding }).all('firms.layoffs')).toEqual([
      expect.closeTo(1 / 12, 12),
      0.25,
      0,
    ]);
});

test('quits double with tightness, and of a closed firm everybody goes', () => {
  const leaving = (tightness: number) =>
    stage(separations, {
      rows: { firms: 2, workers: 2000 },
      parameters: { lifetimeEmployment: 0.5, insiderQuits: 0.02, marketQuits: 0.08 },
      values: {
        'nation.tightness': tightness,
        'firms.workers': 1000,
        'firms.desiredWorkers': 1000,
        'firms.closing': [0, 1],
        'workers.employer': Array.from({ length: 2000 }, (_, i) => i % 2),
      },
    })
      .play()
      .all('workers.leaving');
  const quits = (tightness: number) => leaving(tightness).filter((gone, i) => gone && i % 2 === 0).length;
  // (0.02 + 0.08) / 2 = 5 % of 1000, and 10 % at tightness 2; luck moves it by some 7 and 10.
  expect(Math.abs(quits(1) - 50)).toBeLessThan(28);
  expect(Math.abs(quits(2) - 100)).toBeLessThan(38);
  expect(leaving(1).filter((gone, i) => gone && i % 2 === 1)).toHaveLength(1000);
});

test('public servants leave at their own rate, and people without a job have none to leave', () => {
  const people = { 'workers.employer': -1, 'workers.publicServant': [1, 1, 0] };
  const leaving = (publicQuits: number) =>
    stage(separations, { rows: { workers: 3 }, parameters: { publicQuits }, values: people })
      .play()
      .all('workers.leaving');
  expect(leaving(1)).toEqual([1, 1, 0]);
  expect(leaving(0)).toEqual([0, 0, 0]);
});
