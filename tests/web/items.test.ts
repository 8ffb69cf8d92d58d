import { expect, test } from 'vitest';
import type { Item } from '../../src/web/scenario/asked.js';
import { keyOfItem, moved, withItem, withoutItem } from '../../src/web/scenario/items.js';

const a: Item = { kind: 'lever', id: 'a/b', value: 1 };
const b: Item = { kind: 'preset', name: 'b' };
const c: Item = { kind: 'parameter', parameter: 'c.d', value: 1, from: 7820 };

test('an item takes the place of the one it is another value of, and stands last when it is new', () => {
  const other: Item = { ...a, value: 2, from: 7900 };
  expect(withItem([a, b], other)).toEqual([other, b]);
  expect(withItem([a, b], c)).toEqual([a, b, c]);
});

test('a parameter at two dates is two items', () => {
  const later: Item = { ...c, from: 7900 };
  expect(withItem([c], later)).toEqual([c, later]);
});

test('an item is taken away by its key', () => {
  expect(withoutItem([a, b, c], keyOfItem(b))).toEqual([a, c]);
  expect(withoutItem([a], 'lever z')).toEqual([a]);
});

test('an item moves one place, but not over an end', () => {
  expect(moved([a, b, c], keyOfItem(b), -1)).toEqual([b, a, c]);
  expect(moved([a, b, c], keyOfItem(b), 1)).toEqual([a, c, b]);
  expect(moved([a, b, c], keyOfItem(a), -1)).toEqual([a, b, c]);
  expect(moved([a, b, c], keyOfItem(c), 1)).toEqual([a, b, c]);
});
