import { expect, test } from 'vitest';
import { boxOf, chanceOfAsMany, simplified, type Problem } from '../../../src/experiments/discovery/index.js';

test('at least two heads in three throws: 4 of 8', () => {
  expect(chanceOfAsMany(2, 3, 0.5)).toBeCloseTo(0.5, 14);
  expect(chanceOfAsMany(0, 3, 0.5)).toBe(1);
  expect(chanceOfAsMany(3, 3, 0.1)).toBeCloseTo(0.001, 15);
  expect(chanceOfAsMany(4, 3, 0.1)).toBe(0);
});

// EMA Workbench (Kwakkel), documentation, "Performing Scenario Discovery in Python", on the 882 runs of Bryant and
// Lempert (2010), 89 of interest: box 21 has coverage 0.752809, density 0.770115, mass 0.0986395, hence 67 of 87
// runs; without its limit on cellulosic cost 0.764045, 0.715789, 0.10771, hence 68 of 95.
test('the published box of Bryant and Lempert has 67 of 87 runs, and its weakest limit the published quasi p-value', () => {
  expect(67 / 89).toBeCloseTo(0.752809, 6);
  expect(67 / 87).toBeCloseTo(0.770115, 6);
  expect(chanceOfAsMany(67, 87, 68 / 95)).toBeCloseTo(0.15741333528927348, 13);
});

// Of the box's other limits the page gives only the quasi p-value; of all counts a box without them can have, one
// gives it to nine digits and more, and is here.
test.each([
  ['total biomass', 70, 131, 4.716968553178765e-6],
  ['demand elasticity', 70, 209, 1.1849299115762218e-16],
  ['biomass backstop price', 77, 183, 3.515112530263049e-11],
])('so have the limits on %s, with %d of %d runs without it', (_, hits, runs, published) => {
  expect(chanceOfAsMany(67, 87, hits / runs) / published).toBeCloseTo(1, 12);
});

/** The published box again, of runs made to its counts: inside, kept out by cost alone, by price alone, by both. */
const made = (): Problem => {
  const counts = [
    { row: [0, 0], runs: 87, hits: 67 },
    { row: [1, 0], runs: 95 - 87, hits: 68 - 67 },
    { row: [0, 1], runs: 183 - 87, hits: 77 - 67 },
    { row: [1, 1], runs: 882 - 191, hits: 89 - 78 },
  ];
  const each = counts.flatMap(({ row, runs, hits }) =>
    Array.from({ length: runs }, (_, i) => ({ row, hit: i < hits })),
  );
  return {
    factors: [
      { name: 'cost', low: 0, high: 1 },
      { name: 'price', low: 0, high: 1 },
    ],
    rows: each.map(({ row }) => row),
    ofInterest: each.map(({ hit }) => hit),
  };
};
const limits = ['cost', 'price'].map((factor) => ({ factor, low: null, high: 0.5 }));

test('a box of runs with the published counts has the published measures', () => {
  const box = boxOf(made(), limits);
  expect(box).toMatchObject({ runs: 87, hits: 67, allRuns: 882, allHits: 89 });
  expect(box.coverage).toBeCloseTo(0.752809, 6);
  expect(box.density).toBeCloseTo(0.770115, 6);
  expect(box.mass).toBeCloseTo(0.0986395, 7);
  expect(box.limits[0]!.quasiPValue).toBeCloseTo(0.15741333528927348, 13);
  expect(box.limits[1]!.quasiPValue / 3.515112530263049e-11).toBeCloseTo(1, 12);
});

test('without its limit that may be chance it is the box published for it, and a stricter level keeps no more', () => {
  const box = simplified(made(), boxOf(made(), limits));
  expect(box.limits.map(({ factor }) => factor)).toEqual(['price']);
  expect(box.coverage).toBeCloseTo(0.764045, 6);
  expect(box.density).toBeCloseTo(0.715789, 6);
  expect(box.mass).toBeCloseTo(0.10771, 5);
  expect(simplified(made(), boxOf(made(), limits), 0.2).limits).toHaveLength(2);
});

test('a box that limits what is no factor, or a number by names, is refused', () => {
  expect(() => boxOf(made(), [{ factor: 'yield', low: 0, high: 1 }])).toThrow(
    'A box limits yield, which is no factor; the factors are cost, price.',
  );
  expect(() => boxOf(made(), [{ factor: 'cost', values: ['low'] }])).toThrow('which is of the other kind');
});
