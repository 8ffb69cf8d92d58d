import fc from 'fast-check';
import { expect, test } from 'vitest';
import { InputError } from '../../../src/data/index.js';
import { ensembleCrps, fairEnsembleCrps, gaussianCrps } from '../../../src/experiments/forecast/index.js';
import { inverseNormal, Stream } from '../../../src/kernel/index.js';

const standard = { mean: 0, deviation: 1 };

test('a standard normal forecast of its own middle scores 2 / sqrt(2 pi) - 1 / sqrt(pi) = 0.2337', () => {
  expect(gaussianCrps(standard, 0)).toBeCloseTo(2 / Math.sqrt(2 * Math.PI) - 1 / Math.sqrt(Math.PI), 15);
  expect(gaussianCrps(standard, 0)).toBeCloseTo(0.2337, 4);
});

test('the closed form is the integral of the squared distance of the distributions', () => {
  // By definition the area of (F - step)^2; here by the midpoint rule over even chances, dx = d quantile.
  const areaOf = (observed: number) => {
    const count = 40_000;
    const ends = Array.from({ length: count - 1 }, (_, i) => inverseNormal((i + 1) / count));
    let area = 0;
    for (let i = 1; i < ends.length; i++) {
      const chance = (i + 0.5) / count;
      const [from, to] = [ends[i - 1], ends[i]];
      const below = Math.min(Math.max(observed, from), to) - from;
      area += below * chance ** 2 + (to - from - below) * (1 - chance) ** 2;
    }
    return area;
  };
  for (const observed of [-1.3, 0, 0.4, 2])
    expect(gaussianCrps(standard, observed)).toBeCloseTo(areaOf(observed), 3);
});

test('a certain forecast scores its distance, and one far off nearly so', () => {
  expect(gaussianCrps({ mean: 3, deviation: 0 }, 5)).toBe(2);
  // Far off, the distance less the half of a forecast's mean distance from itself, 1 / sqrt(pi).
  expect(gaussianCrps(standard, 50)).toBeCloseTo(50 - 1 / Math.sqrt(Math.PI), 12);
});

test('members 1 and 3 and the observation 2: distance 1, less half of the mean distance of pairs', () => {
  // Of the four ordered pairs two are 2 apart: mean 1 with a member and itself, 2 without.
  expect(ensembleCrps([1, 3], 2)).toBeCloseTo(1 - 0.5, 15);
  expect(fairEnsembleCrps([1, 3], 2)).toBeCloseTo(1 - 1, 15);
});

test('the steps of 0, 1 and 5 against 2 enclose 1/9 x 1 + 4/9 x 1 + 1/9 x 3 of squared distance', () => {
  // Hersbach: between 0 and 1 a third is below, from 1 to 2 two thirds; from 2 to 5 one third is above.
  expect(ensembleCrps([5, 0, 1], 2)).toBeCloseTo(1 / 9 + 4 / 9 + 3 / 9, 14);
});

test('large ensembles of a normal forecast score as its closed form', () => {
  const count = 20_000;
  const members = Array.from({ length: count }, (_, i) => 2 + 3 * inverseNormal((i + 0.5) / count));
  for (const observed of [-4, 2, 6.5])
    expect(ensembleCrps(members, observed)).toBeCloseTo(gaussianCrps({ mean: 2, deviation: 3 }, observed), 3);
});

test('the mean fair score of three drawn members is the closed form; the plain one is 1 / (3 sqrt(pi)) higher', () => {
  const stream = new Stream(1, 'crps');
  const sizes = 40_000;
  let [fair, plain] = [0, 0];
  for (let i = 0; i < sizes; i++) {
    const members = [stream.normal(i, 0), stream.normal(i, 1), stream.normal(i, 2)];
    fair += fairEnsembleCrps(members, 0.5) / sizes;
    plain += ensembleCrps(members, 0.5) / sizes;
  }
  // The deviation of a score of three is about 0.4, of the mean of 40,000 therefore 0.002.
  expect(Math.abs(fair - gaussianCrps(standard, 0.5))).toBeLessThan(0.008);
  // A pair is 2 / sqrt(pi) apart; the plain score has 3 of 9 pairs of a member with itself, at half weight.
  expect(plain - fair).toBeCloseTo(1 / (3 * Math.sqrt(Math.PI)), 2);
});

test('scores follow the unit and the level, and do not know the order', () => {
  const numbers = fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(numbers, fc.integer({ min: -99, max: 99 }), (members, observed) => {
      const score = fairEnsembleCrps(members, observed);
      const moved = members.map((member) => 3 * member + 1e6).toReversed();
      expect(fairEnsembleCrps(moved, 3 * observed + 1e6)).toBeCloseTo(3 * score, 8);
      expect(ensembleCrps(members, observed)).toBeGreaterThanOrEqual(score - 1e-12);
      expect(ensembleCrps(members, observed)).toBeGreaterThanOrEqual(-1e-12);
      const scaled = gaussianCrps({ mean: 3 * members[0] + 7, deviation: 6 }, 3 * observed + 7);
      expect(scaled).toBeCloseTo(3 * gaussianCrps({ mean: members[0], deviation: 2 }, observed), 9);
    }),
  );
});

test('too few members, or a negative deviation, are told', () => {
  expect(() => ensembleCrps([], 1)).toThrow(InputError);
  expect(() => fairEnsembleCrps([1], 1)).toThrow(
    'An ensemble of 1 is scored fairly; give two or more members.',
  );
  expect(() => gaussianCrps({ mean: 0, deviation: -1 }, 0)).toThrow(InputError);
});
