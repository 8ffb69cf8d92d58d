import fc from 'fast-check';
import { expect, test } from 'vitest';
import { InputError } from '../../../src/data/index.js';
import {
  autoregression,
  historicalMean,
  randomWalkWithDrift,
} from '../../../src/experiments/forecast/index.js';
import { fitAutoregression } from '../../../src/experiments/forecast/autoregression.js';
import { Stream } from '../../../src/kernel/index.js';

test('a random walk of 1, 3, 4, 8 with drift goes on from 8 by (8 - 1) / 3 a year', () => {
  const { years, estimatedOn, remark } = randomWalkWithDrift([1, 3, 4, 8], 2);
  expect(years[0].mean).toBeCloseTo(8 + 7 / 3, 12);
  expect(years[1].mean).toBeCloseTo(8 + 14 / 3, 12);
  // Changes 2, 1 and 4 are -1/3, -4/3 and 5/3 off 7/3: variance (1 + 16 + 25) / 9 / 2 = 7/3. What the mean change
  // adds after h years is h^2 / 3 of it: 7/3 (1 + 1/3) and 7/3 (2 + 4/3).
  expect(years[0].deviation ** 2).toBeCloseTo(28 / 9, 12);
  expect(years[1].deviation ** 2).toBeCloseTo(70 / 9, 12);
  expect({ estimatedOn, remark }).toEqual({ estimatedOn: 4, remark: null });
});

test('the mean of 2, 4 and 9 is 5 in every year, with variance 13 (1 + 1/3)', () => {
  const { years, estimatedOn } = historicalMean([2, 4, 9], 3);
  expect(years.map(({ mean }) => mean)).toEqual([5, 5, 5]);
  // 9 + 1 + 16 over 2.
  years.forEach(({ deviation }) => expect(deviation ** 2).toBeCloseTo((13 * 4) / 3, 12));
  expect(estimatedOn).toBe(3);
});

/** Values around 4 with this coefficient and shocks of deviation 1. */
const simulated = (count: number, coefficient: number, run = 0): number[] => {
  const stream = new Stream(1, 'autoregression');
  stream.at(run);
  const values = [4];
  for (let year = 1; year < count; year++)
    values.push(4 + coefficient * (values[year - 1] - 4) + stream.normal(year));
  return values;
};

test('a long simulated series gives back its coefficient, constant and variance', () => {
  const { coefficient, constant, variance } = fitAutoregression(simulated(20_000, 0.7));
  // The coefficient's deviation is sqrt((1 - 0.49) / 20,000) = 0.005.
  expect(Math.abs(coefficient - 0.7)).toBeLessThan(0.02);
  expect(Math.abs(constant - 4 * 0.3)).toBeLessThan(0.08);
  expect(Math.abs(variance - 1)).toBeLessThan(0.05);
});

test('0, 0, 1, 1, 0 has pairs with coefficient 0 and constant 1/2', () => {
  // Before 0 0 1 1, after 0 1 1 0: no covariance. All four are 1/2 off: variance 1 over 4 - 2.
  expect(fitAutoregression([0, 0, 1, 1, 0])).toMatchObject({
    constant: 0.5,
    coefficient: 0,
    variance: 0.5,
    pairs: 4,
  });
});

test('far ahead an autoregression tends to its mean, and its deviation to the whole spread', () => {
  const history = simulated(20_000, 0.7);
  const { years, remark } = autoregression([...history, 9], 60);
  expect(remark).toBeNull();
  expect(years[0].mean).toBeCloseTo(4 + 0.7 * 5, 1);
  expect(years[1].mean).toBeCloseTo(4 + 0.49 * 5, 1);
  expect(years[59].mean).toBeCloseTo(4, 1);
  expect(years[0].deviation).toBeCloseTo(1, 1);
  expect(years[1].deviation).toBeCloseTo(Math.sqrt(1 + 0.49), 1);
  expect(years[59].deviation).toBeCloseTo(1 / Math.sqrt(1 - 0.49), 1);
});

test('one year ahead the deviation is that of a regression line at the last value', () => {
  const history = [3, 5, 4, 6, 5, 3, 2, 4, 5, 6, 4];
  const { mean, squares, variance, pairs } = fitAutoregression(history);
  expect([mean, pairs]).toEqual([4.3, 10]);
  // Before: squared distances of 3 5 4 6 5 3 2 4 5 6 from 4.3 add up to 201 - 10 x 18.49.
  expect(squares).toBeCloseTo(16.1, 12);
  const [{ deviation }] = autoregression(history, 1).years;
  expect(deviation ** 2).toBeCloseTo(variance * (1 + 1 / 10 + 0.3 ** 2 / 16.1), 12);
});

test('the deviation told is the one seen: in nine of ten cases the value is within its 90 % band', () => {
  let [within, all] = [0, 0];
  for (let run = 0; run < 600; run++) {
    const path = simulated(44, 0.5, run);
    const { years, remark } = autoregression(path.slice(0, 40), 4);
    if (remark !== null) continue;
    all++;
    if (Math.abs(path[43] - years[3].mean) <= 1.645 * years[3].deviation) within++;
  }
  expect(all).toBeGreaterThan(590);
  expect(within / all).toBeGreaterThan(0.86);
  expect(within / all).toBeLessThan(0.93);
});

test.each([
  [[1, 2, 4], 'the history has 3 years, and 10 are needed'],
  [Array<number>(12).fill(5), 'the history does not vary'],
  [Array.from({ length: 12 }, (_, i) => 1.5 ** i), 'its coefficient is 1.50, which leads away from any mean'],
  [
    Array.from({ length: 12 }, (_, i) => (-1.5) ** i),
    'its coefficient is -1.50, which leads away from any mean',
  ],
])('where an autoregression cannot be, a random walk stands in and says why', (history, reason) => {
  const found = autoregression(history, 2);
  expect(found.remark).toBe(`A random walk with drift stands in for the autoregression: ${reason}.`);
  expect(found.years).toEqual(randomWalkWithDrift(history, 2).years);
});

test.each([
  [
    () => randomWalkWithDrift([1, 2], 1),
    'The random walk with drift is given 2 years of history; give 3 or more.',
  ],
  [() => historicalMean([1], 1), 'The historical mean is given 1 years of history; give 2 or more.'],
  [() => historicalMean([1, Number.NaN], 1), 'is given NaN as year 2 of its history'],
  [() => autoregression([1, 2, 3], 0), 'The autoregression is asked for 0 years; ask for one or more.'],
])('what no rival can use is told', (ask, sentence) => {
  expect(ask).toThrow(InputError);
  expect(ask).toThrow(sentence);
});

test('every rival follows the unit and the level', () => {
  const histories = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 10, maxLength: 25 });
  fc.assert(
    fc.property(histories, (history) => {
      // A remark depends on a coefficient that rounding may move over the edge of 1.
      for (const rival of [randomWalkWithDrift, historicalMean, autoregression]) {
        const before = rival(history, 3);
        const after = rival(
          history.map((value) => 2 * value + 64),
          3,
        );
        if (before.remark !== after.remark) continue;
        before.years.forEach(({ mean, deviation }, i) => {
          expect(after.years[i].mean).toBeCloseTo(2 * mean + 64, 6);
          expect(after.years[i].deviation).toBeCloseTo(2 * deviation, 6);
        });
      }
    }),
  );
});
