import { expect, test } from 'vitest';
import { holm } from '../../../src/experiments/parity/holm.js';

test('0.005 0.01 0.03 0.04 become 4, 3 and 2 times as much, and none less than the one before', () => {
  const raised = holm([0.01, 0.04, 0.03, 0.005]);
  [0.03, 0.06, 0.06, 0.02].forEach((chance, i) => expect(raised[i]).toBeCloseTo(chance, 12));
});

test('no chance is above 1, and one test alone stays as it is', () => {
  expect(holm([0.6, 0.9])).toEqual([1, 1]);
  expect(holm([0.2])).toEqual([0.2]);
});
