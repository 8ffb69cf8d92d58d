import { expect, test } from 'vitest';
import { besideRange, besideRecord, rangeTold, valueTold } from '../../src/web/fit/value-told.js';

test('a year stands as a year, a share with its whole', () => {
  expect(valueTold(1990.4, 'year')).toEqual({ en: '1990', ja: '1990年' });
  expect(valueTold(9.98, 'percent of GDP').en).toBe('9.98 % of GDP');
});

test('the unit stands once, unless amounts are written with numerals', () => {
  expect(rangeTold(4, 14, 'percent of firms')).toEqual({ en: '4 to 14 % of firms', ja: '4〜14%' });
  expect(rangeTold(900, 6470, 'thousand').en).toBe('900,000 to 6.47 million');
  expect(besideRange(4, 14, 'percent of firms')).toEqual({ en: '4 to 14', ja: '4〜14%' });
  expect(besideRecord(7.74, 'percent a year')).toEqual({ en: '7.74', ja: '7.74%' });
});
