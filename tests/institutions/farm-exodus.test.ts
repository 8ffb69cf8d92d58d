import { expect, test } from 'vitest';
import { farmExodus } from '../../src/institutions/labour/farm-exodus.js';
import { stage } from './stage.js';

const people = 1000;
/** Of 1000 people on farms every other is 20 years old in 1955Q1 and the rest 50. */
const lookers = (parameters: Record<string, number>, wage: number) => {
  const looking = stage(farmExodus, {
    rows: { workers: people },
    parameters: { pullElasticity: 1, largestPull: 1, youthAge: 30, youthMultiple: 1, ...parameters },
    values: {
      'nation.wage': wage,
      'nation.farmIncome': 100,
      'workers.farmer': 1,
      'workers.born': Array.from({ length: people }, (_, i) => 7820 - 4 * (i % 2 ? 50 : 20)),
    },
  })
    .play()
    .all('workers.leavingFarm');
  const of = (odd: number) => looking.filter((one, i) => one && i % 2 === odd).length;
  return { young: of(0), old: of(1), all: of(0) + of(1) };
};

test('a tenth of farm people look for other work at equal pay, two tenths when it pays double', () => {
  // Luck moves 100 of 1000 by some 9 and 200 by some 13.
  expect(Math.abs(lookers({ pull: 0.1 }, 100).all - 100)).toBeLessThan(36);
  expect(Math.abs(lookers({ pull: 0.1 }, 200).all - 200)).toBeLessThan(52);
});

test('the young are twice as ready: with a chance of a half all of them look', () => {
  const { young, old } = lookers({ pull: 0.5, youthMultiple: 2 }, 100);
  expect(young).toBe(500);
  expect(Math.abs(old - 250)).toBeLessThan(45);
});

test('nobody looks when nothing pulls, and no pay pulls more than the largest pull', () => {
  expect(lookers({ pull: 0 }, 1000).all).toBe(0);
  expect(lookers({ pull: 0.5, largestPull: 0 }, 1e6).all).toBe(0);
});
