import fc from 'fast-check';
import { expect, test } from 'vitest';
import { InputError } from '../../../src/data/input-error.js';
import { grid } from '../../../src/experiments/designs/index.js';

test('two levels by three: the last factor changes fastest, ends included', () => {
  const { rows, row } = grid({ levels: [2, 3] });
  expect(rows).toBe(6);
  expect(Array.from({ length: 6 }, (_, i) => row(i))).toEqual([
    [0, 0],
    [0, 0.5],
    [0, 1],
    [1, 0],
    [1, 0.5],
    [1, 1],
  ]);
});

test('a factor with a single level stays in the middle', () => {
  expect(grid({ levels: [1, 2] }).row(1)).toEqual([0.5, 1]);
});

test('every combination comes once', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 }), (levels) => {
      const { rows, row } = grid({ levels });
      const points = new Set(Array.from({ length: rows }, (_, i) => row(i).join(' ')));
      expect(points.size).toBe(levels.reduce((product, count) => product * count, 1));
    }),
    { numRuns: 50 },
  );
});

test('a grid far too large to store gives its last row', () => {
  const { rows, row } = grid({ levels: Array.from({ length: 50 }, () => 2) });
  expect(rows).toBe(2 ** 50);
  expect(row(rows - 1)).toEqual(Array.from({ length: 50 }, () => 1));
});

test('what cannot be a grid is told', () => {
  expect(() => grid({ levels: [] })).toThrow(InputError);
  expect(() => grid({ levels: [3, 0] })).toThrow(
    'The number of levels of factor 1 of a grid is 0; give a whole number from 1 to 2147483648.',
  );
  expect(() => grid({ levels: Array.from({ length: 54 }, () => 2) })).toThrow('give fewer levels');
  expect(() => grid({ levels: [2] }).row(2)).toThrow(
    'The row of a grid is 2; give a whole number from 0 to 1.',
  );
});
