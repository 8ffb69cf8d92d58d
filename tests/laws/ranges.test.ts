import { expect, test } from 'vitest';
import { centreOf, isUncertain } from '../../src/economies/index.js';
import { japan } from './worlds.js';

test('what history is drawn from lies on both sides of the value, so that no member pulls a lever a little', () => {
  const oneSided = [...japan.parameters.values()]
    .filter((one) => isUncertain(one) && one.status === 'assumed')
    .filter((one) => centreOf(one) <= one.range![0] || centreOf(one) >= one.range![1]);
  expect(oneSided.map(({ key }) => key)).toEqual([]);
});
