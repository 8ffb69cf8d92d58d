import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber } from '../../src/web/numbers/read-number.js';
import { count, inPercent, share, type Typed } from '../../src/web/numbers/unit.js';
import { unitOf } from '../../src/web/numbers/units.js';

const read = (text: string, unit: Typed = count) => {
  const found = readNumber(text, unit);
  return found.kind === 'number' ? found.value : found.reason;
};
const all = (texts: readonly string[], unit?: Typed) => texts.map((text) => read(text, unit));

test('digits of either width, with thousands apart by commas or spaces', () => {
  expect(all(['1234.5', '１２３４．５', '１，２３４．５', '1,234.5', ' 1 234.5 ', '１　２３４．５'])).toEqual(
    Array(6).fill(1234.5),
  );
  expect(all(['0', '.5', '5.', '1,234,567', '2e3', '+7', '＋７'])).toEqual([0, 0.5, 5, 1234567, 2000, 7, 7]);
});

test('minus as a triangle, a hyphen, a minus, a bar of the kana keyboard, or brackets', () => {
  expect(all(['△3', '▲3', '-3', '−3', '－３', '‐3', '–3', 'ー３', '(3)', '（３）', '△ ３', '-.3e1'])).toEqual(
    Array(12).fill(-3),
  );
  expect(Object.is(read('-0'), 0)).toBe(true);
});

test('万, 億 and 兆 are powers of ten in the unit that is meant', () => {
  expect(all(['4.2億', '４．２億', '4億2000万', '4億2,000万', '4億2千万'])).toEqual([
    420_000_000, 420_000_000, 420_000_000, 420_000_000, 420_000_000,
  ]);
  expect(all(['3兆2000億', '▲1.5万', '2千', '3万5'])).toEqual([3.2e12, -15_000, 2000, 30_005]);
  const yen = unitOf('trillion yen').typed;
  expect(all(['3兆2000億', '3兆2000億円', '4.2億', '￥500億', '3.2'], yen)).toEqual([
    3.2, 3.2, 0.00042, 0.05, 3.2,
  ]);
  expect(read('800円', yen)).toBe(8e-10);
  expect(read('6500万', unitOf('million').typed)).toBe(65);
});

test('a percent sign says hundredths of a share, itself where numbers are in percent, and nothing elsewhere', () => {
  expect(all(['5%', '５％', '5 %', '△0.3%', '150%', '4.35%'], share)).toEqual([
    0.05, 0.05, 0.05, -0.003, 1.5, 0.0435,
  ]);
  expect(all(['5%', '５％', '5'], inPercent)).toEqual([5, 5, 5]);
  expect(read('5%', count)).toBe('percent');
  expect(read('5', share)).toBe(5);
});

describe('refused with its reason:', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'commas that stand where no thousands end',
      'commas',
      ['1,23', '1,2,3', '12,34', '1234,567', '1,234 567'],
    ],
    ['two signs', 'twoSigns', ['--3', '△-3', '(-3)', '-(3)', '+-3', '-+3', '(+3)', '++3']],
    [
      'numerals out of order, or too much before one',
      'order',
      ['3億2兆', '4.2億3000万', '3万12000', '1億10000万'],
    ],
    ['yen where no money is meant', 'yen', ['3円', '¥3']],
    ['what no double can hold', 'tooLarge', ['1e999']],
    ['nothing', 'empty', ['', '  ', '　']],
    [
      'what is no number',
      'notANumber',
      [
        'abc',
        '1.2.3',
        '3-',
        '5-3',
        '1 2',
        '３²',
        '①',
        '三',
        '1/2',
        '.',
        '億',
        '1億億',
        '3〜5',
        'NaN',
        '0x10',
        '(',
        '( )',
        '()',
        '1_000',
        '3. 5',
      ],
    ],
  ];
  test.each(cases)('%s', (_, reason, texts) => {
    for (const text of texts) expect(read(text), text).toBe(reason);
  });
  test('percent of yen', () => expect(read('5%円', unitOf('trillion yen').typed)).toBe('notANumber'));
});

test('whatever is typed gives a finite number or a reason, never a throw', () => {
  const piece = fc.constantFrom(...'0123456789０９．，,.-−△▲()（）%％万億兆千円¥ e+ー　'.split(''));
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(
      text,
      fc.constantFrom(share, inPercent, count, unitOf('trillion yen').typed),
      (typed, unit) => {
        const found = readNumber(typed, unit);
        if (found.kind === 'number') expect(Number.isFinite(found.value)).toBe(true);
        else expect(found.reason).toMatch(/^[a-zA-Z]+$/);
      },
    ),
    { numRuns: 2000 },
  );
});

test('any number reads back from its own digits, in either width and with either minus', () => {
  const wide = (text: string) =>
    text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const number = value === 0 ? 0 : value;
      for (const text of [String(value), wide(String(value)), String(value).replace(/^-/, '△')])
        expect(read(text)).toBe(number);
    }),
  );
});
