import type { Words } from './words.js';

export const shownTold = (shown: number, found: number): Words => ({
  en: `${shown} of ${found} cards shown`,
  ja: `${found}件中${shown}件を表示`,
});

export const showMore = (more: number): Words => ({
  en: `Show ${more} more`,
  ja: `さらに${more}件を表示`,
});

export const rangeTold = (low: string, high: string, of: 'value' | 'factor'): Words =>
  of === 'value'
    ? { en: `${low} to ${high}`, ja: `${low}〜${high}` }
    : { en: `${low} to ${high} times all its values`, ja: `全体の値の${low}〜${high}倍` };

export const manyDates = (count: number): Words => ({
  en: `${count} dated values; the first and the last are shown`,
  ja: `時期別の値${count}個（最初と最後のみ表示）`,
});

export const manyRows = (count: number, low: string, high: string): Words => ({
  en: `${count} values between ${low} and ${high}`,
  ja: `${low}から${high}までの値${count}個`,
});

export const yearsTold = (first: string, last: string, count: number): Words => ({
  en: `${first} to ${last}, ${count} values`,
  ja: `${first}〜${last}、${count}個の値`,
});

export const runWith = (value: string): Words => ({
  en: `Run with ${value}`,
  ja: `${value} で計算する`,
});

export const runWithRow = (value: string, row: string): Words => ({
  en: `Run with ${value} for ${row}`,
  ja: `${row}を${value}にして計算する`,
});

export const lowEnd: Words = { en: 'low end of its range', ja: '範囲の下限' };
export const highEnd: Words = { en: 'high end of its range', ja: '範囲の上限' };

export const leverReason = (title: Words): Words => ({
  en: `lever: ${title.en}`,
  ja: `レバー：${title.ja}`,
});

export const readingReason = (title: Words, year: number): Words => ({
  en: `another reading of the literature, from ${year}: ${title.en}`,
  ja: `文献の別の解釈（${year}年から）：${title.ja}`,
});

/** Whom a claim is about and when, such as 1937/1945. */
export const aboutTold = (countries: readonly Words[], period: string): Words => ({
  en: `${countries.map(({ en }) => en).join(', ')}, ${period.replace('/', '–')}`,
  ja: `${countries.map(({ ja }) => ja).join('・')}、${period.replace('/', '〜')}`,
});
