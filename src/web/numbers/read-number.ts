import type { Typed } from './unit.js';

/** What a typed text says, or why it says no number. */
export type Read =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'complaint'; readonly reason: NumberComplaint };

export type NumberComplaint =
  | 'empty'
  | 'notANumber'
  /** Such as 1,23, which is 123 to some and 1.23 to others. */
  | 'commas'
  | 'twoSigns'
  /** A percent sign where the unit has no use for it. */
  | 'percent'
  /** 万, 億 and 兆 out of order, or with a fraction that is not last. */
  | 'order'
  /** Yen where no money is meant. */
  | 'yen'
  | 'tooLarge';

/**
 * The number that was typed: １，２３４．５ and 1 234.5, △3, ▲3, −3 and (3), 4.2億 and 3兆2000億, 5% and 5％. The unit says
 * what a percent sign and 億 are; what could be read in two ways is refused.
 */
export const readNumber = (typed: string, unit: Typed): Read => {
  const text = halfWidth(typed).trim();
  if (text === '') return { kind: 'complaint', reason: 'empty' };
  const { body, signs } = unsigned(text);
  if (signs > 1) return { kind: 'complaint', reason: 'twoSigns' };
  const { rest, isPercent, isYen } = unmarked(body.replace(/^[+]\s*/, ''));
  if (isYen && !unit.yen) return { kind: 'complaint', reason: 'yen' };
  if (isPercent && (isYen || unit.percent === 'refused')) return { kind: 'complaint', reason: 'percent' };
  const tens = isPercent ? (unit.percent === 'hundredth' ? -2 : 0) : undefined;
  const size = tens === undefined ? amount(rest, unit.tens, isYen) : decimal(rest, tens);
  if (typeof size !== 'number') return { kind: 'complaint', reason: size };
  if (!Number.isFinite(size)) return { kind: 'complaint', reason: 'tooLarge' };
  return { kind: 'number', value: signs === 1 && size !== 0 ? -size : size };
};

/** Full-width forms of ASCII are 0xFEE0 above it. Other forms, such as ² and ①, are no digits. */
const halfWidth = (text: string): string =>
  text
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll('￥', '¥')
    .replace(/[\s\u2009\u202f]+/g, ' ');

const MINUS = /^[△▲−‐‒–ー-]\s*/;

/** Without brackets and signs, of which there may be one. */
const unsigned = (text: string): { readonly body: string; readonly signs: number } => {
  const inside = /^\((.*)\)$/.exec(text)?.[1];
  let body = (inside ?? text).trim();
  let signs = inside === undefined ? 0 : 1;
  // A plus beside a minus is a second sign.
  if (inside !== undefined && body.startsWith('+')) signs++;
  while (MINUS.test(body)) {
    body = body.replace(MINUS, '');
    signs++;
    if (body.startsWith('+')) signs++;
  }
  if (signs > 0 && body.startsWith('(')) signs++;
  if (/^\+\s*[+△▲−‐‒–ー-]/.test(body)) signs = 2;
  return { body, signs };
};

const unmarked = (body: string) => {
  const isPercent = body.endsWith('%');
  const isYen = /^[¥\\]|円$/.test(body);
  const rest = body
    .replace(/%$/, '')
    .replace(/円$/, '')
    .replace(/^[¥\\]/, '')
    .trim();
  return { rest, isPercent, isYen };
};

/** Powers of ten of Japanese numerals that stand after digits; 千 may stand before the larger ones. */
const numerals: Readonly<Record<string, number>> = { 兆: 12, 億: 8, 万: 4, 千: 3 };
const tensOf = (numeral: string): number =>
  numeral.split('').reduce((tens, sign) => tens + (numerals[sign] ?? 0), 0);

/**
 * Such as 3兆2000億 or 2千万, in the unit whose 1 has so many powers of ten. Digits alone are in the unit, but digits
 * with a sign of yen are yen.
 */
const amount = (text: string, unitTens: number, isYen: boolean): number | NumberComplaint => {
  const parts = [...text.matchAll(/([^兆億万千]*)(千?[兆億万]|千|$)/g)].filter(([whole]) => whole !== '');
  const marked = parts.some(([, , numeral]) => numeral !== '');
  if (!marked) return decimal(text, isYen ? -unitTens : 0);
  let sum = 0;
  let above = Infinity;
  for (const [i, [, digits = '', numeral = '']] of parts.entries()) {
    const tens = tensOf(numeral);
    const isLast = i === parts.length - 1;
    const value = decimal(digits.trim(), tens - unitTens);
    if (typeof value !== 'number') return value;
    const tooMany = Number(digits.replaceAll(/[, ]/g, '')) >= 10 ** (above - tens);
    if (tens >= above || tooMany || (!isLast && digits.includes('.'))) return 'order';
    sum += value;
    above = tens;
  }
  return sum;
};

/** Plain digits with commas or spaces between thousands, moved by powers of ten without an error of rounding. */
const decimal = (text: string, tens: number): number | NumberComplaint => {
  const [, whole, fraction = '', exponent = '0'] = /^([\d, ]*)(\.\d+|\.)?(?:e([+-]?\d+))?$/i.exec(text) ?? [];
  if (whole === undefined || (whole === '' && fraction.length < 2)) return 'notANumber';
  const isApart = /[, ]/.test(whole);
  if (isApart && !/^\d{1,3}(,\d{3})+$/.test(whole) && !/^\d{1,3}( \d{3})+$/.test(whole))
    return whole.includes(',') ? 'commas' : 'notANumber';
  return Number(`${whole.replaceAll(/[, ]/g, '') || '0'}${fraction}e${Number(exponent) + tens}`);
};
