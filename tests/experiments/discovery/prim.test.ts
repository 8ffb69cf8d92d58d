import fc from 'fast-check';
import { expect, test } from 'vitest';
import { InputError } from '../../../src/data/input-error.js';
import { insideOf, prim, simplified, type Problem } from '../../../src/experiments/discovery/index.js';
import { onLine, planted } from './planted.js';

const tenths = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

test('of ten runs, of which the upper four are of interest, each peel takes the lowest', () => {
  const { boxes, chosen, base } = prim(onLine(tenths, [6, 7, 8, 9]), { peel: 0.1 });
  expect(base).toBe(0.4);
  expect(boxes.map(({ runs }) => runs)).toEqual([10, 9, 8, 7, 6, 5, 4]);
  expect(boxes.map(({ density }) => density)).toEqual([4 / 10, 4 / 9, 4 / 8, 4 / 7, 4 / 6, 4 / 5, 1]);
  expect(chosen).toMatchObject({ coverage: 1, density: 1, mass: 0.4, hits: 4 });
  expect(chosen.limits).toMatchObject([{ factor: 'x', low: 5.5, high: null }]);
});

// Project-Platypus/PRIM (Hadka), prim/test/test_prim.py, test_quantile: the limits that the outer 5 and 10 % of
// these values leave, with and without ties.
test.each([
  [0.1, tenths, 0.5, 8.5],
  [0.05, tenths, 0.5, 8.5],
  [0.1, [1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9], 1.5, 8.5],
  [0.05, [1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9], 1.5, 8.5],
])('a peel of %d leaves the published limits', (peel, values, low, high) => {
  const first = (interesting: number[]) => prim(onLine(values, interesting), { peel }).boxes[1]!.limits;
  expect(first([9])).toMatchObject([{ low, high: null }]);
  expect(first([values[0]!])).toMatchObject([{ low: null, high }]);
});

test('runs tied at the cut stay, and a tie over all of a peel goes as one', () => {
  // Three of ten would go, but the third has the value of the fourth: two go.
  expect(prim(onLine([1, 2, 3, 3, 5, 6, 7, 8, 9, 10], [10]), { peel: 0.3 }).boxes[1]!.runs).toBe(8);
  expect(prim(onLine([1, 1, 1, 1, 5, 6, 7, 8, 9, 10], [10]), { peel: 0.1 }).boxes[1]!.runs).toBe(6);
});

test('no box is smaller than the least mass', () => {
  const { boxes } = prim(onLine(tenths, [9]), { peel: 0.1, leastMass: 0.3, paste: 0 });
  expect(boxes.at(-1)!.runs).toBe(3);
});

test('pasting takes back what a coarse peel took too much', () => {
  // Off the low end go 0 to 3, then, of the six left, 4 and 5; 3 of 4 in the box. With 5 again it is 4 of 5.
  const { boxes } = prim(onLine(tenths, [5, 6, 7, 8]), { peel: 0.4, leastMass: 0.4 });
  const [before, after] = boxes.slice(-2);
  expect(before!.limits).toMatchObject([{ low: 5.5 }]);
  expect(after).toMatchObject({ runs: 5, hits: 4 });
  expect(after!.limits).toMatchObject([{ low: 4.5, high: null }]);
});

test('a named value goes with all of its runs, and the words of a limit are those that stay', () => {
  const problem: Problem = {
    factors: [{ name: 'regime', values: ['fixed', 'floating', 'managed'] }],
    rows: [[0], [0], [1], [1], [2], [2]],
    ofInterest: [true, true, false, false, true, false],
  };
  const { boxes, chosen } = prim(problem);
  // Without floating 3 of 4; without managed, too, 2 of 2.
  expect(boxes.map(({ density }) => density)).toEqual([0.5, 0.75, 1]);
  expect(boxes[1]!.limits).toMatchObject([{ factor: 'regime', values: ['fixed', 'managed'] }]);
  // Balance: 2 x 3 / (4 + 3) = 0.857 against 2 x 2 / (2 + 3) = 0.8.
  expect(chosen).toBe(boxes[1]);
  expect(prim(problem, { leastCoverage: 0.5 }).chosen.density).toBe(1);
  expect(prim(problem, { threshold: 0.9 }).chosen.density).toBe(1);
});

test('by gain for each run lost, a small named value goes before a large one', () => {
  // Without "common" 3 of 4 are left for 6 runs lost; without "rare" 5 of 9 for 1: 0.25/6 is less than 0.056/1.
  const problem: Problem = {
    factors: [{ name: 'a', values: ['common', 'rare', 'kept'] }],
    rows: [0, 0, 0, 0, 0, 0, 1, 2, 2, 2].map((state) => [state]),
    ofInterest: [true, true, false, false, false, false, false, true, true, true],
  };
  expect(prim(problem, { best: 'density' }).boxes[1]!.runs).toBe(4);
  expect(prim(problem, { best: 'gain' }).boxes[1]!.runs).toBe(9);
});

const side = fc.double({ min: 0.4, max: 0.7, noNaN: true });
const start = fc.double({ min: 0, max: 0.3, noNaN: true });

test('a box planted in two of four factors is found again, wherever it lies', () => {
  fc.assert(
    fc.property(start, side, start, side, fc.integer({ min: 1, max: 999 }), (x, wide, y, high, seed) => {
      const problem = planted(
        (row) => row[1]! >= x && row[1]! < x + wide && row[3]! >= y && row[3]! < y + high,
        {
          seed,
        },
      );
      const { chosen } = prim(problem);
      expect(chosen.coverage).toBeGreaterThan(0.85);
      expect(chosen.density).toBeGreaterThan(0.85);
      for (const limit of simplified(problem, chosen).limits) {
        const [low, upper] =
          limit.factor === 'factor 1' ? [x, x + wide] : limit.factor === 'factor 3' ? [y, y + high] : [0, 1];
        if ('values' in limit) throw new Error('No factor is named.');
        // Four hundred runs lie some 1/100 apart within the other factor's half, and a peel takes 5 % of them.
        expect(Math.abs((limit.low ?? 0) - low!)).toBeLessThan(0.08);
        expect(Math.abs((limit.high ?? 1) - upper!)).toBeLessThan(0.08);
      }
    }),
    { numRuns: 25 },
  );
});

test('a part planted in one named value and below a number is found to the last run', () => {
  const even = planted(() => true, { factors: 3, runs: 300 });
  const rows = even.rows.map(([x, y, z]) => [x!, Math.floor(4 * y!), z!]);
  const problem: Problem = {
    factors: [even.factors[0]!, { name: 'state', values: ['a', 'b', 'c', 'd'] }, even.factors[2]!],
    rows,
    ofInterest: rows.map(([x, state]) => x! < 0.5 && state !== 2),
  };
  const { chosen } = prim(problem);
  expect(chosen).toMatchObject({ density: 1 });
  expect(chosen.coverage).toBeGreaterThan(0.95);
  expect(chosen.limits.find(({ factor }) => factor === 'state')).toMatchObject({ values: ['a', 'b', 'd'] });
});

const anyProblem = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 2 }), fc.boolean()), {
    minLength: 1,
    maxLength: 40,
  })
  .map((runs): Problem => ({
    factors: [
      { name: 'x', low: 0, high: 9 },
      { name: 'state', values: ['a', 'b', 'c'] },
    ],
    rows: runs.map(([x, state]) => [x, state]),
    ofInterest: runs.map(([, , hit], run) => hit || run === 0),
  }));

test('whatever the runs, a box holds what its limits say, its measures add up, and no peel is smaller than allowed', () => {
  fc.assert(
    fc.property(anyProblem, fc.constantFrom('density' as const, 'gain' as const), (problem, best) => {
      const { boxes, chosen } = prim(problem, { best, peel: 0.1, leastMass: 0.2 });
      expect(boxes).toContain(chosen);
      for (const box of boxes) {
        const inside = insideOf(problem, box.limits);
        const hits = inside.filter((isIn, run) => isIn && problem.ofInterest[run]).length;
        expect([box.runs, box.hits]).toEqual([inside.filter((isIn) => isIn).length, hits]);
        expect(box.coverage * box.allHits).toBeCloseTo(hits, 9);
        expect(box.density * box.runs).toBeCloseTo(hits, 9);
        expect(box.mass).toBeGreaterThanOrEqual(0.2);
        for (const { quasiPValue } of box.limits) {
          expect(quasiPValue).toBeGreaterThan(0);
          expect(quasiPValue).toBeLessThanOrEqual(1);
        }
      }
      const last = boxes.at(-1)!;
      const lastPeel = boxes.findLast((box, i) => i === 0 || box.runs < boxes[i - 1]!.runs)!;
      expect(last.density).toBeGreaterThanOrEqual(lastPeel.density);
    }),
    { numRuns: 60 },
  );
});

test('where no run differs, or all are of interest, the only box is all runs', () => {
  expect(prim(onLine([3, 3, 3], [3])).boxes).toHaveLength(1);
  expect(prim(onLine(tenths, tenths)).chosen).toMatchObject({ coverage: 1, density: 1, limits: [] });
});

const ten = onLine(tenths, [9]);
test.each([
  [onLine(tenths, []), {}, 'None of the 10 runs is of interest'],
  [ten, { peel: 0 }, 'peel is 0; give a share above 0 and below 1.'],
  [ten, { leastMass: 1 }, 'leastMass is 1; give a share from 0 and below 1.'],
  [ten, { leastCoverage: 2 }, 'leastCoverage is 2; give a share from 0 to 1.'],
  [{ ...ten, rows: [] }, {}, 'There are 1 factors and 0 runs'],
  [{ ...ten, ofInterest: [true] }, {}, 'There are 10 runs but 1 outcomes'],
  [{ ...ten, factors: [{ name: 'x', low: 0, high: 5 }] }, {}, 'Run 6 has 6 for x; it goes from 0 to 5.'],
  [{ ...ten, factors: [{ name: 'x', low: 5, high: 0 }] }, {}, 'x goes from 5 to 0'],
  [
    { ...ten, factors: [{ name: 'x', values: ['a', 'b'] }] },
    {},
    'Run 2 has 2 for x; give a place from 0 to 1.',
  ],
  [{ ...ten, factors: [{ name: 'x', values: ['a', 'a'] }] }, {}, 'x has the values a, a'],
  [{ ...ten, factors: [ten.factors[0]!, ten.factors[0]!] }, {}, 'There are two factors called x'],
  [{ ...ten, rows: ten.rows.map(() => [NaN]) }, {}, 'Run 0 has NaN for x'],
])('input that cannot be searched is refused in a sentence (%#)', (problem, patience, sentence) => {
  expect(() => prim(problem as Problem, patience)).toThrow(InputError);
  expect(() => prim(problem as Problem, patience)).toThrow(sentence);
});
