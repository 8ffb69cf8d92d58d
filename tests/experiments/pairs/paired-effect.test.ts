import fc from 'fast-check';
import { expect, test } from 'vitest';
import { InputError } from '../../../src/data/index.js';
import { pairedEffect } from '../../../src/experiments/pairs/index.js';
import { designOf, plain, simulated } from './made-differences.js';

test('of 0, 1, ... 100 the median is 50, half lie from 25 to 75 and nine of ten from 5 to 95', () => {
  const effect = pairedEffect(plain(Array.from({ length: 101 }, (_, i) => i)));
  expect(effect).toMatchObject({ median: 50, interval50: [25, 75], interval90: [5, 95], runs: 101 });
  // All but the zero are above zero, as the median is.
  expect(effect.signShare).toBeCloseTo(100 / 101, 15);
});

test('a negative median shares its sign with the negative differences', () => {
  expect(pairedEffect(plain([-3, -2, -1, 4]))).toMatchObject({ median: -1.5, signShare: 0.75 });
});

test('differences that are all alike have no error and are told', () => {
  expect(pairedEffect(plain([2, 2, 2]))).toMatchObject({ median: 2, monteCarloError: 0, verdict: 'told' });
  expect(pairedEffect(plain([0, 0, 0]))).toMatchObject({ median: 0, monteCarloError: 0, verdict: 'told' });
});

test('of two draws one is resampled: the error of 1 and 3 is that of a coin between them, which is 1', () => {
  const { monteCarloError } = pairedEffect(plain([1, 3]));
  // 400 tosses: the deviation of a coin from -1 to 1 is 1, and nearly certainly above 0.98.
  expect(monteCarloError).toBeGreaterThan(0.98);
  expect(monteCarloError).toBeLessThan(1.002);
});

test('many normal differences give the error of a median, which is sqrt(pi / 2) that of the mean', () => {
  const effect = pairedEffect(simulated([1, 2000, 1], { mean: 5, readings: 0, parameters: 1, luck: 0 }));
  const expected = Math.sqrt(Math.PI / 2 / 2000);
  expect(effect.monteCarloError! / expected).toBeGreaterThan(0.85);
  expect(effect.monteCarloError! / expected).toBeLessThan(1.15);
  expect(Math.abs(effect.median - 5)).toBeLessThan(4 * expected);
});

test('runs that repeat their draw add no certainty: ten copies of a draw have the error of one', () => {
  const once = Array.from({ length: 40 }, (_, i) => [(i * 17) % 40]);
  const copied = once.map(([value]) => Array<number>(10).fill(value!));
  expect(pairedEffect(designOf([copied])).monteCarloError).toBe(
    pairedEffect(designOf([once])).monteCarloError,
  );
});

test('the error told is the one seen: medians of 200 ensembles spread by what each says of itself', () => {
  const deviations = { mean: 0, readings: 0, parameters: 1, luck: 1 };
  const effects = Array.from({ length: 200 }, (_, i) => pairedEffect(simulated([1, 30, 4], deviations, i)));
  const seen = Math.sqrt(effects.reduce((sum, { median }) => sum + median * median, 0) / effects.length);
  const said = effects.reduce((sum, { monteCarloError }) => sum + monteCarloError!, 0) / effects.length;
  expect(said / seen).toBeGreaterThan(0.8);
  expect(said / seen).toBeLessThan(1.25);
});

test('readings are not drawn: two of them, each without spread, have no error', () => {
  const effect = pairedEffect(
    designOf([
      [[1], [1], [1]],
      [[5], [5], [5]],
    ]),
  );
  // Resamples have two runs of each reading, so the median is 3 in all.
  expect(effect).toMatchObject({ median: 3, monteCarloError: 0 });
});

test('with a single draw its runs are resampled; with a single run there is no error and nothing is told', () => {
  expect(pairedEffect(designOf([[[1, 3]]])).monteCarloError).toBeGreaterThan(0.98);
  const alone = { monteCarloError: null, rounding: null, verdict: 'cannotTell' };
  expect(pairedEffect(plain([7]))).toMatchObject({ ...alone, median: 7, runs: 1 });
  expect(pairedEffect(designOf([[[1], [3]], [[2]]]))).toMatchObject({ ...alone, runs: 3 });
});

test('an error above a tenth of the median cannot be told', () => {
  const error = pairedEffect(plain([-2, -1, 0, 1, 2])).monteCarloError!;
  const around = (median: number) => pairedEffect(plain([-2, -1, 0, 1, 2].map((value) => value + median)));
  expect(around(Math.ceil(11 * error)).verdict).toBe('told');
  expect(around(Math.floor(9 * error)).verdict).toBe('cannotTell');
  expect(around(0).verdict).toBe('cannotTell');
});

test.each([
  [[], 'A paired comparison has no differences; give one or more.'],
  [plain([1, Number.NaN]), 'The member of reading reading 0, draw 1, luck 0 has the difference NaN'],
  [[...plain([1]), ...plain([2])], 'The member of reading reading 0, draw 0, luck 0 is given twice'],
  [[{ ...plain([1])[0]!, draw: 0.5 }], 'The member of reading reading 0, draw 0.5, luck 0 has no address'],
])('what cannot be compared is told', (differences, sentence) => {
  expect(() => pairedEffect(differences)).toThrow(InputError);
  expect(() => pairedEffect(differences)).toThrow(sentence);
});

const design = fc
  .array(
    fc.array(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 5,
    }),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map(designOf);

test('a constant added to all moves the median and the bands by it, and the error not at all', () => {
  fc.assert(
    fc.property(design, fc.integer({ min: -1000, max: 1000 }), (differences, constant) => {
      const before = pairedEffect(differences);
      const after = pairedEffect(
        differences.map((one) => ({ ...one, difference: one.difference + constant })),
      );
      expect(after.median).toBe(before.median + constant);
      before.interval90.forEach((end, i) => expect(after.interval90[i]).toBeCloseTo(end + constant, 9));
      expect(after.runs).toBe(before.runs);
      if (before.monteCarloError === null) expect(after.monteCarloError).toBeNull();
      else expect(after.monteCarloError).toBeCloseTo(before.monteCarloError, 9);
    }),
    { numRuns: 60 },
  );
});

test('the order of members does not matter', () => {
  fc.assert(
    fc.property(
      design.chain((differences) =>
        fc.tuple(
          fc.constant(differences),
          fc.shuffledSubarray(differences, { minLength: differences.length }),
        ),
      ),
      ([differences, shuffled]) => {
        expect(pairedEffect(shuffled)).toEqual(pairedEffect(differences));
      },
    ),
    { numRuns: 60 },
  );
});

test('turned round, all differences give the same effect the other way', () => {
  fc.assert(
    fc.property(design, (differences) => {
      const turned = pairedEffect(differences.map((one) => ({ ...one, difference: -one.difference })));
      const effect = pairedEffect(differences);
      expect(turned.median + effect.median).toBe(0);
      expect(turned).toMatchObject({ signShare: effect.signShare, verdict: effect.verdict });
    }),
    { numRuns: 60 },
  );
});
