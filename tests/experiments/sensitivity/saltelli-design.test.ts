import fc from 'fast-check';
import { expect, test } from 'vitest';
import { luckSeed, saltelliDesign } from '../../../src/experiments/sensitivity/index.js';

test('of each point come A, A with one factor from B in turn, and B', () => {
  const design = saltelliDesign({ factors: 2, base: 4, seed: 1 });
  expect(design).toMatchObject({ rows: 16, rowsPerPoint: 4, factors: 2 });
  const [a, first, second, b] = [4, 5, 6, 7].map(design.row);
  expect(first).toEqual([b[0], a[1]]);
  expect(second).toEqual([a[0], b[1]]);
  expect(new Set([...a, ...b]).size).toBe(4);
});

test('with the second order also B with one factor from A in turn', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 }), fc.integer(), fc.boolean(), (factors, seed, luck) => {
      const design = saltelliDesign({ factors, base: 2, seed, secondOrder: true, luck });
      const all = factors + (luck ? 1 : 0);
      expect(design.rows).toBe(2 * (2 * all + 2));
      const rows = Array.from({ length: design.rowsPerPoint }, (_, i) => design.row(design.rowsPerPoint + i));
      const [a, b] = [rows[0], rows.at(-1)!];
      for (let factor = 0; factor < all; factor++) {
        expect(rows[1 + factor]).toEqual(a.with(factor, b[factor]));
        expect(rows[1 + all + factor]).toEqual(b.with(factor, a[factor]));
      }
    }),
    { numRuns: 30 },
  );
});

test('a larger base only adds rows, and no factor is ever 0 or 1', () => {
  const few = saltelliDesign({ factors: 3, base: 2, seed: 5 });
  const many = saltelliDesign({ factors: 3, base: 256, seed: 5 });
  for (let row = 0; row < few.rows; row++) expect(many.row(row)).toEqual(few.row(row));
  const values = Array.from({ length: many.rows }, (_, row) => many.row(row)).flat();
  expect(Math.min(...values)).toBeGreaterThan(0);
  expect(Math.max(...values)).toBeLessThan(1);
});

test('the luck of a point has two seeds, A and B, and no other point has them', () => {
  const design = saltelliDesign({ factors: 1, base: 512, seed: 6, luck: true });
  const seeds = Array.from({ length: design.rows }, (_, row) => luckSeed(design.row(row)[1]));
  expect(seeds.every((seed) => Number.isInteger(seed) && seed >= 0 && seed < 2 ** 31)).toBe(true);
  expect(new Set(seeds).size).toBe(1024);
});

test('what cannot be a design is told', () => {
  const good = { factors: 2, base: 4, seed: 1 };
  expect(() => saltelliDesign({ ...good, factors: 65 })).toThrow(
    'The number of factors of a Saltelli design is 65; give a whole number from 1 to 64.',
  );
  expect(saltelliDesign({ ...good, factors: 63, luck: true }).row(0)).toHaveLength(64);
  expect(() => saltelliDesign({ ...good, factors: 64, luck: true })).toThrow('from 1 to 63');
  expect(() => saltelliDesign({ ...good, base: 1 })).toThrow('The base of a Saltelli design is 1');
  expect(() => saltelliDesign(good).row(16)).toThrow('The row of a Saltelli design is 16');
});
