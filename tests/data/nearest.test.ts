import { expect, test } from 'vitest';
import { didYouMean, editDistance, nearest } from '../../src/data/nearest.js';

test('two letters that changed places count as one error', () => {
  expect(editDistance('uint', 'unit')).toBe(1);
  expect(editDistance('kitten', 'sitting')).toBe(3);
  expect(editDistance('', 'unit')).toBe(4);
});

test('the nearest of several known words is found', () => {
  expect(nearest('equty', ['equality', 'equity', 'unity'])).toBe('equity');
});

test('a word near to none finds none', () => {
  expect(nearest('zombie', ['unit', 'source', 'definition'])).toBeUndefined();
  expect(nearest('ab', ['xy'])).toBeUndefined();
  expect(didYouMean('zombie', ['unit'])).toBe('');
});
