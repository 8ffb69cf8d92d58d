import { expect, test } from 'vitest';
import { type FactorTold, tornado } from '../../../src/pictures/studies/tornado.js';

const none = { value: Number.NaN, low: Number.NaN, high: Number.NaN };
const factor = (
  name: string,
  whole: number,
  alone: number,
  otherwise: Partial<FactorTold> = {},
): FactorTold => ({
  name,
  luck: name === 'luck',
  whole: { value: whole, low: whole - 5, high: whole + 5 },
  alone: { value: alone, low: alone - 5, high: alone + 5 },
  ...otherwise,
});
const draw = (...factors: readonly FactorTold[]) =>
  tornado({ id: 'a', describes: '', factors, written: String, reaches: 100 });
const width = (svg: string, name: string) =>
  Number(new RegExp(`<rect class="${name}" [^>]*width="([\\d.]+)"`).exec(svg)?.[1]);

test('a part of 30 alone is half of the 60 with others, and luck of 20 is a third of them, in grey', () => {
  const svg = draw(factor('luck', 20, 10), factor('markup', 60, 30));
  expect(width(svg, 'alone') / width(svg, 'with-others')).toBeCloseTo(1 / 2, 2);
  expect(width(svg, 'with-luck') / width(svg, 'with-others')).toBeCloseTo(1 / 3, 2);
  expect(width(svg, 'alone-luck') / width(svg, 'with-luck')).toBeCloseTo(1 / 2, 2);
});

test('the largest is first, with its number and its whisker', () => {
  const svg = draw(factor('small', 20, 10), factor('large', 60, 30));
  const [first, second] = [...svg.matchAll(/class="row-name"[^>]*>([^<]*)</g)].map(([, name]) => name);
  expect([first, second]).toEqual(['large', 'small']);
  expect(svg).toContain('>60 (55 to 65)</text>');
  const [, from, to] = /class="whisker" d="M([\d.]+),[\d.]+H([\d.]+)/.exec(svg)!;
  expect((Number(to) - Number(from)) / width(svg, 'with-others')).toBeCloseTo(10 / 60, 2);
});

test('the axis goes to the whole variance, however little the factors do', () => {
  expect(draw(factor('small', 6, 5))).toContain('>100</text>');
});

test('a part alone at or below zero has no bar, and a whisker below zero stays inside', () => {
  const svg = draw(factor('weak', 2, -1));
  expect(svg).not.toContain('class="alone"');
  const [, from] = /class="whisker" d="M(-?[\d.]+)/.exec(svg)!;
  expect(Number(from)).toBeGreaterThanOrEqual(8);
});

test('a factor without a number has no row, one without ends no whisker', () => {
  const svg = draw(
    factor('lost', 0, 0, { whole: none }),
    factor('bare', 40, 40, { whole: { ...none, value: 40 } }),
  );
  expect(svg).not.toContain('lost');
  expect(svg).not.toContain('class="whisker"');
  expect(svg).toContain('>40</text>');
});

test('of twenty factors the fifteen largest are drawn, with luck among them however small', () => {
  const many = Array.from({ length: 20 }, (_, i) => factor(`factor${i}`, 100 - i, 0));
  const names = (svg: string) => [...svg.matchAll(/class="row-name"[^>]*>([^<]*)</g)].map(([, name]) => name);
  expect(names(draw(...many))).toEqual(many.slice(0, 15).map(({ name }) => name));
  expect(names(draw(...many, factor('luck', 1, 0)))).toEqual([
    ...many.slice(0, 14).map(({ name }) => name),
    'luck',
  ]);
});
