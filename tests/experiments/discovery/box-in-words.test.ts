import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  boxInWords,
  boxOf,
  limitInWords,
  prim,
  separation,
  type Factor,
  type Problem,
} from '../../../src/experiments/discovery/index.js';
import { inPercent, roundedWithin } from '../../../src/experiments/discovery/rounded.js';
import { onLine, planted } from './planted.js';

const factors: Factor[] = [
  { name: 'multiplier', low: 0, high: 2 },
  { name: 'demand', low: -0.01, high: 0.05 },
  { name: 'regime', values: ['fixed', 'floating', 'managed'] },
];
const words = {
  factors,
  titles: {
    multiplier: 'the fiscal multiplier',
    demand: {
      name: 'world demand',
      below: 'world demand grows less than',
      above: 'world demand grows at least',
    },
    regime: 'the exchange rate',
  },
  units: { demand: { text: '% a year', times: 100 } },
};

/** Of 200 runs 66 fail: 41 of the 49 inside, and 25 of the others. */
const failing = (): Problem => {
  const parts = [
    { row: [0.2, 0.01, 0], runs: 49, hits: 41 },
    { row: [0.9, 0.01, 0], runs: 40, hits: 5 },
    { row: [0.2, 0.03, 0], runs: 40, hits: 5 },
    { row: [0.9, 0.03, 1], runs: 71, hits: 15 },
  ];
  const runs = parts.flatMap((part) =>
    Array.from({ length: part.runs }, (_, i) => ({ row: part.row, hit: i < part.hits })),
  );
  return { factors, rows: runs.map(({ row }) => row), ofInterest: runs.map(({ hit }) => hit) };
};

const low = { factor: 'multiplier', low: null, high: 0.4012 };
const slow = { factor: 'demand', low: null, high: 0.0203 };

test('a box says when, how often, how much of all, and what it leaves', () => {
  expect(boxInWords(boxOf(failing(), [low, slow]), words)).toBe(
    'The policy fails in 84 % of the runs (41 of 49) when the fiscal multiplier is below 0.4 and world demand grows ' +
      'less than 2 % a year; these are 62 % of all failures. It does not explain 38 % of the failures (25 of 66), ' +
      'which are 17 % of the 151 runs elsewhere.',
  );
});

test('a limit that may be chance is named, and so is what the runs are', () => {
  // Floating and managed runs lie outside the other two limits, so the third keeps nobody out.
  const box = boxOf(failing(), [low, slow, { factor: 'regime', values: ['fixed', 'managed'] }]);
  const told = boxInWords(box, { ...words, event: 'Growth stops', events: 'stops' });
  expect(told).toMatch(
    /^Growth stops in 84 % .* and the exchange rate is fixed or managed; these are 62 % of all stops\./,
  );
  expect(told).toMatch(/The limit on the exchange rate may be chance\.$/);
});

test('a box that holds all is told as such', () => {
  const problem = onLine([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], [6, 7, 8, 9]);
  expect(boxInWords(prim(problem, { peel: 0.1 }).chosen, { factors: problem.factors })).toBe(
    'The policy fails in 100 % of the runs (4 of 4) when x is at least 5.5; these are all failures. Elsewhere there ' +
      'are none in 6 runs.',
  );
});

test('a box no denser than all runs separates nothing, however found', () => {
  const flat = boxOf(failing(), [{ factor: 'multiplier', low: 0.4, high: null }]);
  // 20 of 111 inside, 66 of 200 in all.
  expect(boxInWords(flat, words)).toBe(
    'Nothing separates the runs: The policy fails in 33 % of all 200 runs, and in the best part found in 18 % (20 of ' +
      '111); that is not clearly more.',
  );
  expect(boxInWords(boxOf(failing(), []), words)).toContain('and no part of them stands out.');
});

test('a box that looks clear but that a search finds by chance, too, is no finding', () => {
  const { factors: noise, rows } = planted(() => false, { runs: 80, factors: 4 });
  const problem = { factors: noise, rows, ofInterest: rows.map((_, run) => run % 4 === 0) };
  const { chosen } = prim(problem);
  const { chance } = separation(problem, {}, { shuffles: 39 });
  expect(chance).toBeGreaterThan(0.05);
  expect(boxInWords(chosen, { factors: noise })).toMatch(/^The policy fails in/);
  expect(boxInWords(chosen, { factors: noise, chance })).toMatch(
    /^Nothing separates .* where factors do not matter a search finds as clear a part in \d+ % of all cases\.$/,
  );
});

test('where every run is of interest there is nothing to tell apart', () => {
  const problem = onLine([0, 1, 2], [0, 1, 2]);
  expect(boxInWords(boxOf(problem, []), { factors: problem.factors })).toBe(
    'The policy fails in every one of the 3 runs: there is nothing to tell apart.',
  );
});

test.each([
  [{ factor: 'multiplier', low: 0.4, high: 1.234 }, 'the fiscal multiplier is at least 0.4 and below 1.23'],
  [
    { factor: 'demand', low: 0.011, high: 0.0203 },
    'world demand grows at least 1.1 % a year and grows less than 2 % a year',
  ],
  [
    { factor: 'regime', values: ['fixed', 'floating', 'managed'] },
    'the exchange rate is fixed, floating or managed',
  ],
  [{ factor: 'demand', low: -0.00004, high: null }, 'world demand grows at least 0 % a year'],
])('the limit %o reads well', (limit, sentence) => {
  expect(limitInWords(limit, factors, words)).toBe(sentence);
});

// The published limit of Bryant and Lempert (2010) on biomass, from 450 to 997.8; a 50th of the range is 10.96.
test.each([
  [755.799988, 997.8 - 450, '760'],
  [-0.422, 0.6, '-0.42'],
  [0.40157, 1, '0.4'],
  [1.5, 0, '1.5'],
  [123456, 100000, '123000'],
])('%d in a range of %d is said as %s', (value, range, said) => {
  expect(roundedWithin(value, range)).toBe(said);
});

test('rounding moves no number by more than a hundredth of the range', () => {
  const range = fc.double({ min: 1e-6, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(range, fc.double({ min: -1, max: 1, noNaN: true }), (width, part) => {
      const moved = Math.abs(Number(roundedWithin(part * width, width)) - part * width);
      expect(moved).toBeLessThanOrEqual((1 + 1e-9) * (width / 100));
    }),
  );
});

test('some is never told as none, nor most as all', () => {
  expect([0, 0.004, 0.5, 0.996, 1].map(inPercent)).toEqual([
    '0 %',
    'less than 1 %',
    '50 %',
    'more than 99 %',
    '100 %',
  ]);
});
