import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortRows } from '../../src/kernel/ranking.js';

const sorted = (rows: number[], keys: number[], ties: number[], from = 0, to = rows.length): number[] => {
  const all = Int32Array.from(rows);
  sortRows(all, from, to, keys, ties);
  return [...all];
};

test('rows come by their key, and of equal keys by the tie-break, and of equal tie-breaks by the row', () => {
  expect(sorted([0, 1, 2, 3], [30, 10, 20, 10], [0, 2, 0, 1])).toEqual([3, 1, 2, 0]);
  expect(sorted([3, 2, 1, 0], [5, 5, 5, 5], [1, 1, 1, 1])).toEqual([0, 1, 2, 3]);
});

test('what lies outside the part that is asked for stays where it was', () => {
  expect(sorted([4, 3, 2, 1, 0], [0, 1, 2, 3, 4], [0, 0, 0, 0, 0], 1, 4)).toEqual([4, 1, 2, 3, 0]);
  expect(sorted([2, 1, 0], [9, 9, 9], [0, 0, 0], 1, 1)).toEqual([2, 1, 0]);
});

test('any rows come out as the sort of the language has them', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 }), (keys) => {
      const rows = keys.map((_, row) => row);
      const ties = keys.map((key) => (key * 7) % 3);
      const expected = [...rows].sort((a, b) => keys[a] - keys[b] || ties[a] - ties[b] || a - b);
      expect(sorted([...rows].reverse(), keys, ties)).toEqual(expected);
    }),
  );
});
