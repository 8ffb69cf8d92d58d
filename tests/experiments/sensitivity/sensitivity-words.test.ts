import { expect, test } from 'vitest';
import {
  type Estimate,
  luckSeed,
  saltelliDesign,
  sensitivityWords,
  sobolIndices,
  type SobolIndices,
} from '../../../src/experiments/sensitivity/index.js';
import { Stream } from '../../../src/kernel/index.js';
import { runDesign } from './run-design.js';

const around = (value: number, width: number): Estimate => ({
  value,
  low: value - width,
  high: value + width,
});
const factor = (first: number, total: number, width = 0.02) => ({
  first: around(first, width),
  total: around(total, width),
});

const indices: SobolIndices = {
  factors: [factor(0.1, 0.2), factor(0.3, 0.5), factor(0, 0.01), factor(0, 0.045), factor(0.2, 0.3)],
  second: [],
  interaction: around(0.4, 0.05),
  luck: true,
  mean: 1,
  variance: 2,
  points: 128,
  pointsLeftOut: 0,
  rowsStopped: 0,
};
const names = ['patience', 'markup', 'colour', 'weather'];

test('what matters comes by size, then what does not, what cannot be told, luck and interaction', () => {
  expect(sensitivityWords(indices, names)).toEqual([
    'These factors matter, with their part in the variance, alone or with others: markup 50 % (48 % to 52 %), patience 20 % (18 % to 22 %).',
    'These have a part of less than 5 %: colour.',
    'These runs do not tell whether the part is more than 5 % of: weather 5 % (3 % to 7 %).',
    'Luck alone makes 20 % (18 % to 22 %) of the variance, and with factors 30 % (28 % to 32 %).',
    'Of the variance 40 % (35 % to 45 %) is interaction: what no factor does alone.',
  ]);
});

test('a large total whose interval reaches zero is not told to matter', () => {
  const [told, , unclear] = sensitivityWords(
    { ...indices, luck: false, factors: [factor(0.1, 0.2, 0.3), factor(0, 0.01, 0.005)] },
    ['patience', 'colour'],
  );
  expect(told).toBe('No factor is known to have a part of more than 5 % in the variance.');
  expect(unclear).toContain('patience 20 % (-10 % to 50 %)');
});

test('the threshold decides what is small', () => {
  const [told, little] = sensitivityWords(indices, names, { threshold: 0.3 });
  expect(told).toContain(': markup 50 %');
  expect(told).not.toContain('patience');
  expect(little).toBe('These have a part of less than 30 %: patience, weather, colour.');
});

test('interaction that may be none is told as such, and so is luck that was no factor', () => {
  const without = { ...indices, luck: false, factors: indices.factors.slice(0, 4) };
  const words = sensitivityWords({ ...without, interaction: around(0.01, 0.03) }, names);
  expect(words).toContain('Luck was not a factor, so how much it does is not known.');
  expect(words).toContain('Interaction cannot be told from none: it is at most about 4 % of the variance.');
  expect(sensitivityWords({ ...without, interaction: around(-0.1, 0.03) }, names).at(-1)).toBe(
    'No interaction is found: what each does alone adds up to the whole variance.',
  );
});

test('pairs that do more together are named, luck among them', () => {
  const second = [
    { factors: [0, 1] as const, ...around(0.1, 0.02) },
    { factors: [1, 4] as const, ...around(0.2, 0.02) },
    { factors: [2, 3] as const, ...around(0.1, 0.2) },
    { factors: [0, 2] as const, ...around(0.02, 0.01) },
  ];
  expect(sensitivityWords({ ...indices, second }, names).at(-1)).toBe(
    'Beyond what each does alone, these pairs do together: markup with luck 20 % (18 % to 22 %), patience with markup 10 % (8 % to 12 %).',
  );
});

test('runs that stopped are told, and so are an outcome that never varies and too few points', () => {
  expect(sensitivityWords({ ...indices, points: 120, pointsLeftOut: 8, rowsStopped: 9 }, names).at(-1)).toBe(
    '9 runs stopped, so 8 of 128 points are left out; what is said holds only where runs go through.',
  );
  expect(sensitivityWords({ ...indices, variance: 0 }, names)).toEqual([
    'The outcome is the same in every run, so nothing matters.',
  ]);
  expect(sensitivityWords({ ...indices, points: 1, pointsLeftOut: 1, rowsStopped: 1 }, names)).toEqual([
    'Too few points went through to say anything.',
    '1 run stopped, so 1 of 2 points are left out; what is said holds only where runs go through.',
  ]);
});

test('of runs with a known answer the words tell it', () => {
  // Of 2 x + noise / 2 the variance is 4/12 + 1/4: 57 % is x, 43 % luck, and there is no interaction.
  const design = saltelliDesign({ factors: 2, base: 2048, seed: 3, luck: true });
  const outputs = runDesign(
    design,
    ([x, , luck]) => 2 * x + new Stream(luckSeed(luck), 'a test').normal(0) / 2,
  );
  const words = sensitivityWords(sobolIndices(design, outputs), ['push', 'nothing']);
  expect(words[0]).toMatch(/others: push 5[5-9] % \(/);
  expect(words[1]).toBe('These have a part of less than 5 %: nothing.');
  expect(words[2]).toMatch(/^Luck alone makes 4[0-6] % \(/);
  expect(words[3]).toMatch(/nteraction cannot be told from none|No interaction is found/);
});

test('names must be as many as factors, a threshold a share', () => {
  expect(() => sensitivityWords(indices, ['one'])).toThrow(
    'sensitivityWords has 1 names for 4 factors; give one for each but luck.',
  );
  expect(() => sensitivityWords(indices, names, { threshold: 5 })).toThrow('give a share from 0 to 1');
});
