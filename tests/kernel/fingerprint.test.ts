import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Fingerprint, fingerprintOf } from '../../src/kernel/fingerprint.js';

test('pinned values stay', () => {
  expect(fingerprintOf()).toBe('ddb262fa38d465a3');
  expect(fingerprintOf(1)).toBe('9db9ace99aa45a7d');
  expect(fingerprintOf('再生', 1955, [1, 2.5, -3])).toBe('0cb76bfcae5b078f');
});

test('adding piece by piece gives the same as at once', () => {
  const piecewise = new Fingerprint()
    .text('firms')
    .number(7)
    .numbers(Float64Array.of(1, 2, 3), 2);
  expect(piecewise.hex()).toBe(fingerprintOf('firms', 7, [1, 2]));
  expect(piecewise.hex()).toBe(piecewise.hex());
});

test('-0 is 0, and NaN is refused', () => {
  expect(fingerprintOf(-0)).toBe(fingerprintOf(0));
  expect(() => fingerprintOf(NaN)).toThrow('A fingerprint was asked of NaN');
});

test('order, splits and kinds matter', () => {
  const all = [
    fingerprintOf(1, 2),
    fingerprintOf(2, 1),
    fingerprintOf([1, 2]),
    fingerprintOf([1], [2]),
    fingerprintOf([1, 2], []),
    fingerprintOf('12'),
    fingerprintOf('1', '2'),
    fingerprintOf(''),
    fingerprintOf(),
  ];
  expect(new Set(all).size).toBe(all.length);
});

test('nothing collides among 600,000 neighbouring numbers', () => {
  const seen = new Set<string>();
  for (let i = 0; i < 200_000; i++)
    seen
      .add(fingerprintOf(i))
      .add(fingerprintOf(i / 7, -1))
      .add(fingerprintOf(3, i));
  expect(seen.size).toBe(600_000);
});

test('each lane alone spreads: 20,000 inputs share a half no more than chance would', () => {
  const first = new Set<string>();
  const second = new Set<string>();
  for (let i = 0; i < 20_000; i++) {
    const hex = fingerprintOf(i * 1024, i);
    first.add(hex.slice(0, 8));
    second.add(hex.slice(8));
  }
  expect(Math.min(first.size, second.size)).toBeGreaterThan(19_996);
});

test('one changed number changes the fingerprint', () => {
  const numbers = fc.array(fc.double({ noNaN: true }), { minLength: 1 });
  fc.assert(
    fc.property(numbers, fc.nat(), fc.double({ noNaN: true }), (values, at, other) => {
      const i = at % values.length;
      fc.pre(values[i] !== other);
      expect(fingerprintOf(values.with(i, other))).not.toBe(fingerprintOf(values));
    }),
  );
});
