import { expect, test } from 'vitest';
import { linearAxis, logarithmicAxis } from '../../src/pictures/axis.js';
import { written, writtenTick } from '../../src/pictures/numbers.js';

const texts = (axis: { ticks: readonly { text: string }[] }) => axis.ticks.map(({ text }) => text);

test('values from 10 to 100 stand on an axis that begins at zero', () => {
  const axis = linearAxis([10, 100], 100, 0);
  expect(axis.at(0)).toBe(100);
  expect(texts(axis)).toEqual(['0', '20', '40', '60', '80', '100']);
});

test('values from 90 to 100 do not begin at zero', () => {
  expect(linearAxis([90, 100], 100, 0).at(90)).toBeLessThan(100);
});

test('on an axis of ratios 1 to 10 is as far as 10 to 100', () => {
  const axis = logarithmicAxis([1, 100], 300, 0);
  expect(axis.at(1) - axis.at(10)).toBeCloseTo(axis.at(10) - axis.at(100), 9);
  expect(texts(axis)).toEqual(['1', '3', '10', '30', '100']);
});

test.each([
  [1234567, '1,234,567'],
  [123.4, '123'],
  [12.34, '12.3'],
  [1.234, '1.23'],
  [-0.239, '\u22120.24'],
  [-0.001, '0.00'],
  [0, '0.00'],
])('%d is written %s', (value, text) => expect(written(value)).toBe(text));

test('a tick has the decimals of its step', () => {
  expect([writtenTick(0.2, 0.2), writtenTick(-5, 5), writtenTick(2000, 500), writtenTick(1, 0.25)]).toEqual([
    '0.2',
    '\u22125',
    '2,000',
    '1.0',
  ]);
});
