import { expect, test } from 'vitest';
import { waterfall, type ShareTold } from '../../../src/pictures/studies/waterfall.js';
import { wrappedWords } from '../../../src/pictures/studies/wrapped-words.js';

const share = (name: string, value: number, otherwise: Partial<ShareTold> = {}): ShareTold => ({
  name,
  value,
  interval90: [value - 1, value + 1],
  orderRange: [value - 0.5, value + 0.5],
  first: value - 0.5,
  last: value + 0.5,
  told: true,
  ...otherwise,
});

const draw = (shares: readonly ShareTold[], told = true) => {
  const value = shares.reduce((sum, one) => sum + one.value, 0);
  return waterfall({
    id: 'a',
    describes: '',
    baseline: 'History',
    scenario: 'Thrift',
    shares,
    difference: { value, interval90: [value - 1, value + 1], told },
    written: String,
  });
};

/** Left and right end of each bar of a kind. */
const bars = (svg: string, name: string) =>
  [...svg.matchAll(new RegExp(`<rect class="${name}" x="([\\d.]+)" y="\\d+" width="([\\d.]+)"`, 'g'))].map(
    ([, x, width]) => [Number(x), Number(x) + Number(width)] as const,
  );
const spans = (svg: string, path: RegExp) =>
  [...svg.matchAll(path)].map(([, from, to]) => [Number(from), Number(to)] as const);

// 6 up and 2 down lead to 4: a pixel is what 6 are wide, by 6.
const svg = draw([share('down', -2), share('up', 6)]);
const [up] = bars(svg, 'rise');
const pixel = (up![1] - up![0]) / 6;
const at = (value: number) => up![0] + value * pixel;

test('each bar begins where the one before ends, and the last is as long as the difference', () => {
  const [down] = bars(svg, 'fall');
  expect(down![1]).toBeCloseTo(at(6), 0);
  expect(down![0]).toBeCloseTo(at(4), 0);
  const [whole] = bars(svg, 'whole');
  expect(whole![0]).toBeCloseTo(at(0), 0);
  expect(whole![1]).toBeCloseTo(at(4), 0);
});

test('the largest comes first, whatever its sign', () => {
  const names = [
    ...draw([share('small', 1), share('large', -5)]).matchAll(/class="row-name"[^>]*>([^<]*)</g),
  ];
  expect(names.map(([, name]) => name)).toEqual(['large', 'small', 'Thrift less History']);
});

test('whiskers and brackets stand where their share begins', () => {
  const whiskers = spans(svg, /class="whisker" d="M([\d.]+),[\d.]+H([\d.]+)/g);
  const ends = [
    [5, 7],
    [3, 5],
    [3, 5],
  ] as const;
  expect(whiskers).toHaveLength(3);
  ends.forEach(([low, high], i) => {
    expect(whiskers[i]![0]).toBeCloseTo(at(low), 0);
    expect(whiskers[i]![1]).toBeCloseTo(at(high), 0);
  });
  const brackets = spans(svg, /class="bracket" d="M([\d.]+),[\d.]+v5H([\d.]+)/g);
  expect(brackets).toHaveLength(2);
  expect(brackets[1]![0]).toBeCloseTo(at(3.5), 0);
  expect(brackets[1]![1]).toBeCloseTo(at(4.5), 0);
});

test('what more runs could move is an outline, the whole as well', () => {
  expect(svg).not.toContain('open');
  const open = draw([share('up', 6, { told: false }), share('down', -2)], false);
  expect(bars(open, 'rise open')).toHaveLength(1);
  expect(bars(open, 'fall')).toHaveLength(1);
  expect(bars(open, 'whole open')).toHaveLength(1);
});

test('a link leads from the end of a bar down to the next', () => {
  const [, x, from, to] = /class="link" d="M([\d.]+),(\d+)V(\d+)"/.exec(svg)!;
  expect(Number(x)).toBeCloseTo(at(6), 0);
  const [first, second] = [...svg.matchAll(/<rect [^>]*y="(\d+)"/g)].map(([, y]) => Number(y));
  expect(Number(from)).toBe(first! + 14);
  expect(Number(to)).toBe(second);
});

test('a name beside a long number has shorter lines', () => {
  const words = 'the rate at which banks take deposits from one another';
  const lines = (written: (value: number) => string) =>
    waterfall({
      id: 'a',
      describes: '',
      baseline: 'b',
      scenario: 's',
      shares: [share(words, 1)],
      difference: { value: 1, interval90: [0, 2], told: true },
      written,
    }).match(/class="row-name"/g)!.length - 1;
  // 368 wide less a gap of 8: beside '1 (0 to 2)' 42 letters, beside '1.000000 (0.000000 to 2.000000)' 23.
  expect(lines(String)).toBe(2);
  expect(lines((value) => value.toFixed(6))).toBe(3);
});

test('words are wrapped between words, a long one after its last point or not at all', () => {
  expect(wrappedWords('the japan.wages.slackResponse here', 15)).toEqual([
    'the',
    'japan.wages.',
    'slackResponse',
    'here',
  ]);
  expect(wrappedWords('one two three', 7)).toEqual(['one two', 'three']);
  expect(wrappedWords('a verylongword b', 4)).toEqual(['a', 'verylongword', 'b']);
});

test('no difference at all still has a drawing', () => {
  const nothing = { interval90: [0, 0], orderRange: [0, 0], first: 0, last: 0 } as const;
  const flat = waterfall({
    id: 'a',
    describes: '',
    baseline: 'b',
    scenario: 's',
    shares: [share('none', 0, nothing)],
    difference: { value: 0, interval90: [0, 0], told: true },
    written: String,
  });
  expect(flat).not.toMatch(/NaN|Infinity/);
  expect(bars(flat, 'rise')[0]![0]).toBe(192);
});
