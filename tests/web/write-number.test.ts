import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumber } from '../../src/web/numbers/read-number.js';
import { count } from '../../src/web/numbers/unit.js';
import { units, unitOf } from '../../src/web/numbers/units.js';
import {
  writeDifference,
  writeFactor,
  writeNumber,
  writeRounded,
  writeValue,
  writeWithError,
  writeYen,
} from '../../src/web/numbers/write-number.js';
import { catalog, subject } from './japan.js';

test('three digits that matter, all of a whole number, and nothing after the last that counts', () => {
  expect([0.012345, 0.05, 1.234, 3, 12.34, 99.96, 123.4, 1234567.8, 0].map(writeNumber)).toEqual([
    '0.0123',
    '0.05',
    '1.23',
    '3',
    '12.3',
    '100',
    '123',
    '1,234,568',
    '0',
  ]);
});

test('minus is a minus, and nothing is minus nought', () => {
  expect(writeNumber(-2.5)).toBe('−2.5');
  expect(writeRounded(-0.004, 2)).toBe('0.00');
  expect(writeNumber(-0)).toBe('0');
});

test('a missing number is not written', () => {
  expect(() => writeNumber(Number.NaN)).toThrow('say that the number is missing');
});

test('a number known to an error has no more decimals than that', () => {
  // Rounding may move a number by at most its error: to 0.1, which moves by 0.05, but not to 1, which moves by 0.5.
  expect(writeWithError(3.14159, 0.06)).toBe('3.1');
  expect(writeWithError(3.14159, 0.001)).toBe('3.14');
  expect(writeWithError(1234, 60)).toBe('1,200');
});

test('yen in 億 and 兆 in Japanese, in billions and trillions in English', () => {
  expect([4.2e8, 3.2e12, 5.12e14, 12_345, 99_999_999, -5e10, 800].map((yen) => writeYen(yen, 'ja'))).toEqual([
    '4.2億円',
    '3.2兆円',
    '512兆円',
    '1.23万円',
    '1億円',
    '−500億円',
    '800円',
  ]);
  expect([4.2e8, 3.2e12, 999_999_999, 12_345].map((yen) => writeYen(yen, 'en'))).toEqual([
    '420 million yen',
    '3.2 trillion yen',
    '1 billion yen',
    '12,345 yen',
  ]);
});

test('levels have their unit', () => {
  expect(writeValue(512.3, 'trillion yen', 'ja')).toBe('512兆円');
  expect(writeValue(65.3, 'million', 'ja')).toBe('6,530万');
  expect(writeValue(65.3, 'million', 'en')).toBe('65.3 million');
  expect(writeValue(3.21, 'percent of GDP', 'en')).toBe('3.21 % of GDP');
  expect(writeValue(3.21, 'percent of GDP', 'ja')).toBe('3.21%');
  expect(writeValue(0.25, '1', 'en')).toBe('0.25');
  expect([writeFactor(1.5, 'en'), writeFactor(1.5, 'ja')]).toEqual(['×1.5', '1.5倍']);
});

test('differences have a sign; those of percent are in points, relative ones in percent', () => {
  const share = { unit: 'percent of GDP', relative: false };
  expect(writeDifference(1.234, 1, share, 'en')).toBe('+1.2 percentage points');
  expect(writeDifference(-0.345, 2, share, 'ja')).toBe('−0.34ポイント');
  expect(writeDifference(-4.2, 1, { unit: '1955 = 1', relative: true }, 'en')).toBe('−4.2 %');
  expect(writeDifference(0.04, 1, share, 'ja')).toBe('0.0ポイント');
  expect(writeDifference(250, -1, { unit: 'trillion yen', relative: false }, 'ja')).toBe('+250兆円');
  expect(writeDifference(0.3, 1, { unit: 'million', relative: false }, 'ja')).toBe('+0.3百万');
});

test('what is written is read back, to three digits', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e15, max: 1e15, noNaN: true }), (value) => {
      fc.pre(Math.abs(value) > 1e-12);
      const read = readNumber(writeNumber(value), count);
      expect(read.kind).toBe('number');
      if (read.kind === 'number') expect(Math.abs(read.value / value - 1)).toBeLessThan(0.005);
      const typed = readNumber(writeValue(value, 'trillion yen', 'ja'), unitOf('trillion yen').typed);
      expect(typed.kind).toBe('number');
      if (typed.kind === 'number') expect(Math.abs(typed.value / value - 1)).toBeLessThan(0.005);
    }),
  );
});

test('every unit of measures, of parameters and of the numbers of levers has words in both languages', () => {
  const used = new Set([
    ...catalog.measures.map(({ unit }) => unit),
    ...catalog.levers.flatMap(({ number }) => number?.unit ?? []),
    ...[...subject.economy.parameters.values()].map(({ unit }) => unit),
  ]);
  expect([...used].filter((unit) => !(unit in units))).toEqual([]);
  for (const { name } of Object.values(units)) expect([name.en, name.ja]).not.toContain('');
});

test('no unit of percent tells its differences in percent', () => {
  for (const [key, { afterDifference }] of Object.entries(units))
    if (key.startsWith('percent ') || key === 'percent') {
      expect(afterDifference?.en, key).toContain('percentage points');
      expect(afterDifference?.ja, key).toBe('ポイント');
    }
});

test('a unit without words is a bug that says where to add them', () => {
  expect(() => unitOf('furlongs')).toThrow(
    'The unit furlongs has no words; add it to src/web/numbers/units.ts.',
  );
});
