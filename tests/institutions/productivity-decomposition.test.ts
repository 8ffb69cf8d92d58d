import { expect, test } from 'vitest';
import {
  betweenTerm,
  productivityDecomposition,
  withinTerm,
} from '../../src/institutions/accounts/productivity-decomposition.js';
import { stage } from './stage.js';

test('a firm of half the industry that learns a tenth adds 0.05; custom of a tenth moving to one 0.2 better adds 0.02', () => {
  expect(withinTerm(0.5, 1, 1.1)).toBeCloseTo(0.05, 12);
  expect(betweenTerm(0.5, 0.6, 1.2, 1)).toBeCloseTo(0.02, 12);
});

const terms = ['within', 'between', 'entry', 'exit', 'netEntry'] as const;

/** Two firms of one industry that make 10 each with productivities of e^0.2 and 1, and a row for a third, over a year. */
const year = () =>
  stage(productivityDecomposition, {
    rows: { sectors: ['farming', 'making'], firms: 3 },
    parameters: { window: 1 },
    values: {
      'firms.sector': 1,
      'firms.output': [10, 10, 0],
      'firms.productivity': [Math.exp(0.2), 1, 1],
      'firms.closing': [0, 0, 1],
      'sectors.valueAdded': [0, 100],
    },
  }).play();
const contributions = (after: ReturnType<typeof year>) =>
  Object.fromEntries(terms.map((term) => [term, after.at(`nation.${term}Contribution`)]));
const close = (...values: number[]) =>
  Object.fromEntries(terms.map((term, i) => [term, expect.closeTo(values[i], 9)]));

test('both learn a tenth in a quarter: all growth, 40 % a year, is within', () => {
  const after = year()
    .set('firms.productivity', [Math.exp(0.3), Math.exp(0.1), 1])
    .play();
  expect(contributions(after)).toEqual(close(0.4, 0, 0, 0, 0));
});

test('a quarter of custom moves to the better one: 0.25 x 0.2 log points a quarter are between', () => {
  const after = year().set('firms.output', [15, 5, 0]).play();
  // It gains 0.25 x (0.2 - 0.1), the other loses 0.25 x (0 - 0.1): 0.05 a quarter.
  expect(contributions(after)).toEqual(close(0, 0.2, 0, 0, 0));
});

test('the weaker half closes and a firm as good as the better takes its place: half by exit, half by entry', () => {
  const after = year()
    .set('firms.closing', [0, 1, 0])
    .set('firms.output', [10, 0, 10])
    .set('firms.productivity', [Math.exp(0.2), 1, Math.exp(0.2)])
    .play();
  // The mean was 0.1: entry adds 0.5 x (0.2 - 0.1) and exit takes 0.5 x (0 - 0.1) away.
  expect(contributions(after)).toEqual(close(0, 0, 0.2, 0.2, 0.4));
});

test('whatever happens, the four parts add up to the growth of the industry', () => {
  const after = year()
    .set('firms.closing', [0, 1, 0])
    .set('firms.output', [12, 0, 4])
    .set('firms.productivity', [Math.exp(0.5), 1, Math.exp(-0.3)])
    .play();
  const { within, between, netEntry } = contributions(after);
  // From 0.1 to 0.75 x 0.5 - 0.25 x 0.3 = 0.3: 0.2 in a quarter.
  expect(within! + between! + netEntry!).toBeCloseTo(0.8, 9);
});
