import fc from 'fast-check';
import { expect, test } from 'vitest';
import { morrisDesign } from '../../../src/experiments/sensitivity/index.js';

test('in a trajectory every factor moves once, by the same length, on the grid', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 8 }),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 6 }),
      fc.integer(),
      (factors, trajectories, half, seed) => {
        const levels = 2 * half;
        const design = morrisDesign({ factors, trajectories, levels, seed });
        expect(design.rows).toBe(trajectories * (factors + 1));
        for (let trajectory = 0; trajectory < trajectories; trajectory++) {
          const froms = new Set<number>();
          for (let factor = 0; factor < factors; factor++) {
            const { from, to, by } = design.moveOf(trajectory, factor);
            froms.add(from);
            const [before, after] = [design.row(from), design.row(to)];
            expect(Math.abs(by)).toBe(levels / 2 / (levels - 1));
            expect(after[factor] - before[factor]).toBeCloseTo(by, 12);
            expect(after.with(factor, before[factor])).toEqual(before);
            expect(before[factor] * (levels - 1)).toBeCloseTo(Math.round(before[factor] * (levels - 1)), 9);
          }
          const first = trajectory * (factors + 1);
          expect([...froms].toSorted((a, b) => a - b)).toEqual(
            Array.from({ length: factors }, (_, i) => first + i),
          );
        }
      },
    ),
    { numRuns: 30 },
  );
});

test('each of four levels is as likely, and so is each place in the order', () => {
  const trajectories = 2000;
  const design = morrisDesign({ factors: 5, trajectories, levels: 4, seed: 2 });
  for (let factor = 0; factor < 5; factor++) {
    const levels = [0, 0, 0, 0];
    const places = [0, 0, 0, 0, 0];
    for (let trajectory = 0; trajectory < trajectories; trajectory++) {
      levels[Math.round(design.row(trajectory * 6 + 3)[factor] * 3)]++;
      places[design.moveOf(trajectory, factor).from - trajectory * 6]++;
    }
    // Four deviations of a count of 500 or 400 in 2000.
    for (const count of levels) expect(Math.abs(count - 500)).toBeLessThan(4 * Math.sqrt(375));
    for (const count of places) expect(Math.abs(count - 400)).toBeLessThan(4 * Math.sqrt(320));
  }
});

test('luck is one more factor, with two numbers of its own in each trajectory', () => {
  const design = morrisDesign({ factors: 2, trajectories: 50, levels: 4, seed: 3, luck: true });
  expect(design).toMatchObject({ factors: 3, rows: 200, luck: true });
  const lucks = new Set(Array.from({ length: 200 }, (_, row) => design.row(row)[2]));
  expect(lucks.size).toBe(100);
  const { from, to, by } = design.moveOf(7, 2);
  expect(design.row(from)[2]).not.toBe(design.row(to)[2]);
  expect(by).toBeCloseTo(2 / 3, 12);
});

test('more trajectories only add rows', () => {
  const few = morrisDesign({ factors: 3, trajectories: 2, levels: 4, seed: 5 });
  const many = morrisDesign({ factors: 3, trajectories: 20, levels: 4, seed: 5 });
  for (let row = 0; row < few.rows; row++) expect(many.row(row)).toEqual(few.row(row));
});

test('what cannot be a design is told', () => {
  const good = { factors: 3, trajectories: 2, levels: 4, seed: 5 };
  expect(() => morrisDesign({ ...good, levels: 5 })).toThrow(
    'The number of levels of a Morris design is 5; give an even number.',
  );
  expect(() => morrisDesign({ ...good, factors: 0 })).toThrow('factors of a Morris design is 0');
  expect(() => morrisDesign({ ...good, trajectories: 0 })).toThrow('trajectories of a Morris design is 0');
  expect(() => morrisDesign(good).row(8)).toThrow('The row of a Morris design is 8');
  expect(() => morrisDesign(good).moveOf(0, 3)).toThrow('The factor of a Morris design is 3');
});
