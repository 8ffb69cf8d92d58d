import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSpread } from '../../../src/experiments/pairs/index.js';
import { designOf, simulated } from './made-differences.js';

test('two readings of two draws of two lucks, in the head', () => {
  const split = splitSpread(
    designOf([
      [
        [0, 2],
        [4, 6],
      ],
      [
        [10, 12],
        [14, 16],
      ],
    ]),
  );
  // Each pair of lucks has variance 2. Draw means 1, 5 and 11, 15: variance 8 in each reading, of which 2 / 2 is luck.
  expect(split.luck?.variance).toBeCloseTo(2, 12);
  expect(split.parameters?.variance).toBeCloseTo(7, 12);
  // Reading means 3 and 13: variance 50, of which 8 / 2 is draws and their luck.
  expect(split.readings?.variance).toBeCloseTo(46, 12);
  expect(split.luckAndParameters?.variance).toBeCloseTo(9, 12);
  expect(split.remarks).toEqual([]);
});

test('alone, a source of variance 9 gives a band of 1.645 times 3 to each side of the median', () => {
  const { luckAndParameters } = splitSpread(
    designOf([
      [
        [0, 2],
        [4, 6],
      ],
      [
        [10, 12],
        [14, 16],
      ],
    ]),
  );
  // Median of the eight runs: between 6 and 10.
  expect(luckAndParameters?.band[0]).toBeCloseTo(8 - 1.645 * 3, 3);
  expect(luckAndParameters?.band[1]).toBeCloseTo(8 + 1.645 * 3, 3);
});

// Davies and Goldsmith (1972), Statistical Methods in Research and Production, p. 136: strength of paste in 10 batches
// of 3 casks, each analysed twice; as data(Pastes) of R's lme4. R prints its analysis of variance with mean squares
// 27.489 of batches and 17.545 of casks (course script eth-as19, 07_nested_design.R).
const pastes = [
  [62.8, 62.6, 60.1, 62.3, 62.7, 63.1],
  [60, 61.4, 57.5, 56.9, 61.1, 58.9],
  [58.7, 57.5, 63.9, 63.1, 65.4, 63.7],
  [57.1, 56.4, 56.9, 58.6, 64.7, 64.5],
  [55.1, 55.1, 54.7, 54.2, 58.8, 57.5],
  [63.4, 64.9, 59.3, 58.1, 60.5, 60],
  [62.5, 62.6, 61, 58.7, 56.9, 57.7],
  [59.2, 59.4, 65.2, 66, 64.8, 64.1],
  [54.8, 54.8, 64, 64, 57.7, 56.8],
  [58.3, 59.3, 59.2, 59.2, 58.9, 56.6],
];

test('batches and casks of paste have the mean squares that R prints', () => {
  const split = splitSpread(
    designOf(pastes.map((batch) => [batch.slice(0, 2), batch.slice(2, 4), batch.slice(4, 6)])),
  );
  // A mean square of casks is luck and twice the casks, one of batches moreover six times the batches.
  const casks = split.luck!.variance + 2 * split.parameters!.variance;
  expect(casks).toBeCloseTo(17.545, 3);
  expect(casks + 6 * split.readings!.variance).toBeCloseTo(27.489, 3);
});

test('batches of dye differ by 1764.05 and samples of a batch by 2451.25, as published', () => {
  // Davies (1967), as data(Dyestuff) of R's lme4, whose REML estimates these are; of equal numbers they are the same.
  const dyes = [
    [1545, 1440, 1440, 1520, 1580],
    [1540, 1555, 1490, 1560, 1495],
    [1595, 1550, 1605, 1510, 1560],
    [1445, 1440, 1595, 1465, 1545],
    [1595, 1630, 1515, 1635, 1625],
    [1520, 1455, 1450, 1480, 1445],
  ];
  const split = splitSpread(designOf([dyes]));
  expect(split.luck?.variance).toBeCloseTo(2451.25, 8);
  expect(split.parameters?.variance).toBeCloseTo(1764.05, 8);
  expect(split.readings).toBeNull();
  expect(split.remarks).toEqual(['The spread of readings cannot be told: there is one reading.']);
});

test('with unequal numbers the mean of many estimates is the variance put in', () => {
  const estimates = Array.from({ length: 400 }, (_, seed) =>
    splitSpread(
      simulated([6, 5, 3], { mean: 0, readings: 3, parameters: 2, luck: 1 }, seed).filter(
        // From 1 to 5 draws a reading, and from 1 to 3 lucks a draw.
        ({ reading, draw, luck }) => draw <= Number(reading.at(-1)) && luck <= draw % 3,
      ),
    ),
  );
  const mean = (source: 'luck' | 'parameters' | 'readings') =>
    estimates.reduce((sum, split) => sum + split[source]!.variance, 0) / estimates.length;
  // Cut at zero the small components come out somewhat high; these seldom are cut.
  expect(mean('luck')).toBeGreaterThan(0.95);
  expect(mean('luck')).toBeLessThan(1.05);
  expect(mean('parameters') / 4).toBeGreaterThan(0.9);
  expect(mean('parameters') / 4).toBeLessThan(1.1);
  expect(mean('readings') / 9).toBeGreaterThan(0.85);
  expect(mean('readings') / 9).toBeLessThan(1.15);
});

test('a large design gives back the deviations it was made with', () => {
  const split = splitSpread(simulated([200, 20, 4], { mean: 7, readings: 1, parameters: 3, luck: 2 }));
  expect(Math.sqrt(split.luck!.variance)).toBeCloseTo(2, 1);
  expect(Math.sqrt(split.parameters!.variance)).toBeCloseTo(3, 1);
  expect(Math.abs(split.readings!.variance - 1)).toBeLessThan(0.5);
});

test('one luck in every draw leaves luck and parameters together', () => {
  const split = splitSpread(
    designOf([
      [[1], [2], [3]],
      [[7], [8], [9]],
    ]),
  );
  expect([split.luck, split.parameters]).toEqual([null, null]);
  // Variance 1 within each reading; means 2 and 8 have variance 18, of which 1 / 3 is within.
  expect(split.luckAndParameters?.variance).toBeCloseTo(1, 12);
  expect(split.readings?.variance).toBeCloseTo(18 - 1 / 3, 12);
  expect(split.remarks).toEqual(['Luck and parameters cannot be told apart: every draw has one run.']);
});

test('one draw in every reading leaves parameters and readings together', () => {
  const split = splitSpread(designOf([[[1, 3]], [[7, 9]]]));
  expect(split.luck?.variance).toBeCloseTo(2, 12);
  expect([split.parameters, split.readings, split.luckAndParameters]).toEqual([null, null, null]);
  expect(split.remarks).toEqual([
    'Parameters and readings cannot be told apart: every reading has one draw.',
  ]);
});

test('one draw of one reading shows luck only, and one run nothing', () => {
  const oneDraw = splitSpread(designOf([[[1, 3]]]));
  expect(oneDraw.luck?.variance).toBeCloseTo(2, 12);
  expect(oneDraw.remarks).toEqual([
    'The spread of parameters cannot be told: there is one draw.',
    'The spread of readings cannot be told: there is one reading.',
  ]);
  const oneRun = splitSpread(designOf([[[1]]]));
  expect(oneRun).toMatchObject({ luck: null, parameters: null, readings: null, luckAndParameters: null });
  expect(oneRun.remarks).toEqual([
    'Luck cannot be told: every reading has one run.',
    'The spread of readings cannot be told: there is one reading.',
  ]);
});

test('a negative component is set to zero and told', () => {
  // Draw means are both 5, so that they differ less than by the variance 50 / 2 that luck gives them.
  const split = splitSpread(
    designOf([
      [
        [0, 10],
        [0, 10],
      ],
    ]),
  );
  expect(split.luck?.variance).toBeCloseTo(50, 12);
  expect(split.parameters).toEqual({ variance: 0, band: [5, 5] });
  expect(split.remarks[1]).toMatch(/^The variance of parameters is set to zero/);
});

test('order does not matter, and a constant moves bands only', () => {
  const design = fc
    .array(
      fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 3 }), {
        minLength: 1,
        maxLength: 3,
      }),
      { minLength: 1, maxLength: 3 },
    )
    .map(designOf);
  fc.assert(
    fc.property(design, fc.integer({ min: -100, max: 100 }), (differences, constant) => {
      const before = splitSpread(differences);
      expect(splitSpread(differences.toReversed())).toEqual(before);
      const after = splitSpread(
        differences.map((one) => ({ ...one, difference: one.difference + constant })),
      );
      for (const source of ['luck', 'parameters', 'readings'] as const) {
        const [one, other] = [before[source], after[source]];
        expect(other === null).toBe(one === null);
        if (!one || !other) continue;
        expect(other.variance).toBeCloseTo(one.variance, 6);
        expect(other.band[0]).toBeCloseTo(one.band[0] + constant, 3);
      }
    }),
    { numRuns: 60 },
  );
});
