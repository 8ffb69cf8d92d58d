import { expect, test } from 'vitest';
import { movedBy, nearestTo } from '../../src/web/charts/year-cursor.js';

test.each([
  ['ArrowRight', 5, 6],
  ['ArrowUp', 5, 6],
  ['ArrowLeft', 5, 4],
  ['ArrowDown', 5, 4],
  ['PageUp', 5, 15],
  ['PageDown', 25, 15],
  ['Home', 5, 0],
  ['End', 5, 69],
  ['ArrowLeft', 0, 0],
  ['ArrowRight', 69, 69],
  ['PageDown', 3, 0],
])('%s moves from year %i of 70 to %i', (key, from, to) => expect(movedBy(key, from, 70)).toBe(to));

test('other keys move nothing', () => expect(movedBy('Tab', 5, 70)).toBeUndefined());

test('a pointer reads the nearest year, and the first and last beyond the sides', () => {
  // 11 years between 100 and 200: 10 pixels each.
  const frame = { left: 100, right: 200, top: 0, bottom: 100 };
  expect([94, 104, 106, 154, 156, 230].map((place) => nearestTo(place, frame, 11))).toEqual([
    0, 0, 1, 5, 6, 10,
  ]);
});
