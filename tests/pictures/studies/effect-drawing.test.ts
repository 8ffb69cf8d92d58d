import { expect, test } from 'vitest';
import { effectDrawing } from '../../../src/pictures/studies/effect-drawing.js';
import { endLabels } from '../../../src/pictures/studies/end-labels.js';
import { frame, levelDrawing } from '../../../src/pictures/studies/level-drawing.js';
import { signWords } from '../../../src/pictures/studies/sign-strip.js';
import { spreadBar } from '../../../src/pictures/studies/spread-bar.js';
import { chartOf, pointOf } from './sample-effect.js';

const draw = (...points: ReturnType<typeof pointOf>[]) => effectDrawing(chartOf({ points }), 'a', '');
const widthsOf = (svg: string, name: string) =>
  [...svg.matchAll(new RegExp(`class="${name}"[^>]* height="([\\d.]+)"`, 'g'))].map(([, height]) =>
    Number(height),
  );

test('zero is on the axis of an effect of 90 to 100', () => {
  const svg = draw(pointOf(1990, 90), pointOf(1991, 100));
  expect(svg).toContain(`<path class="zero" d="M${frame.left},${frame.bottom}H${frame.right}"/>`);
  expect(svg).toContain('no effect');
});

test('no effect at all is a line in the middle', () => {
  const flat = { ...pointOf(1990, 0), effect: { ...pointOf(1990, 0).effect, interval90: [0, 0] as const } };
  const middle = (frame.top + frame.bottom) / 2;
  expect(draw(flat, { ...flat, year: 1991 })).toContain(`class="zero" d="M${frame.left},${middle}H`);
});

test('what chance leaves open is dashed, and the line does not break at its ends', () => {
  const svg = draw(pointOf(1990, 5), pointOf(1991, 5), pointOf(1992, 5, 1, 'cannotTell'), pointOf(1993, 5));
  const line = (name: string) => new RegExp(`class="${name}" d="([^"]*)"`).exec(svg)?.[1]?.split('L').length;
  expect(line('effect-open')).toBe(3);
  expect(line('effect-line')).toBe(2);
});

test('bars are as long as the share of runs that agree, dark from nine of ten', () => {
  const svg = draw(pointOf(1990, 0), pointOf(1991, 5, 0.6), pointOf(1992, -5, 1));
  const [some] = widthsOf(svg, 'sign-some');
  const [most] = widthsOf(svg, 'sign-most');
  expect(some! / most!).toBeCloseTo(0.6, 9);
  expect(svg.split('<rect').length - 1).toBe(2);
});

test.each([
  [[pointOf(1990, 0), pointOf(1991, 5, 0.9), pointOf(1992, 5)], 'higher in every year from 1991'],
  [[pointOf(1991, -5), pointOf(1992, 5)], 'higher in 1992, not in the year before'],
  [[pointOf(1991, -5), pointOf(1992, -5, 0.8)], 'In 1992 fewer than nine of ten runs agree'],
  [[pointOf(1992, 0)], 'In 1992 the median run shows no effect'],
])('the words of the strip: %#', (points, words) => expect(signWords(points)).toContain(words));

test('the levels have both worlds, the record as far as it goes, and the date of the change', () => {
  const svg = levelDrawing(chartOf(), 'a', '');
  for (const name of ['Baseline', 'Scenario', 'Record', 'change']) expect(svg).toContain(`>${name}</text>`);
  const record = /class="record" d="([^"]*)"/.exec(svg)![1]!;
  expect(record.split('L')).toHaveLength(2);
  // Three quarters of the way from 1990 to 1991, of two years in all.
  const at = frame.left + (0.75 / 2) * (frame.right - frame.left);
  expect(svg).toContain(`class="since" d="M${Math.round(at * 10) / 10},`);
  expect(levelDrawing(chartOf({ since: 1990 }), 'a', '')).not.toContain('class="since"');
});

test('labels that would meet are pushed apart and stay inside', () => {
  const label = (text: string, y: number) => ({ text, name: text, x: 0, y });
  const placed = endLabels([label('a', 199), label('b', 200), label('c', 201)], { top: 10, bottom: 204 });
  const heights = [...placed.matchAll(/y="([\d.]+)"/g)].map(([, y]) => Number(y));
  expect(heights[1]! - heights[0]!).toBeGreaterThanOrEqual(12);
  expect(heights[2]! - heights[1]!).toBeGreaterThanOrEqual(12);
  expect(Math.max(...heights)).toBeLessThanOrEqual(204);
});

test('a variance of 1 from luck and 3 from parameters is a quarter and three quarters', () => {
  const bar = spreadBar(pointOf(1992, 5).spread, 1992);
  expect(bar).toContain('luck <b>25 %</b>');
  expect(bar).toContain('parameters <b>75 %</b>');
  expect(bar).toContain('flex:75');
});

test('a spread that cannot be split has no bar, but the reason', () => {
  const remarks = ['Luck and parameters cannot be told apart: every draw has one run.'];
  const bar = spreadBar(
    { luck: null, parameters: null, luckAndParameters: { variance: 2 }, readings: null, remarks },
    1992,
  );
  expect(bar).toContain(remarks[0]);
  expect(bar).not.toContain('class="bar"');
});

test.each([
  ['one year', [pointOf(1990, 5)]],
  ['levels that are not there', [{ ...pointOf(1990, 5), baseline: none(), changed: none() }]],
  ['only negative levels in logarithms', [pointOf(1990, -300), pointOf(1991, -300)]],
])('%s still makes drawings without NaN', (_, points) => {
  const chart = chartOf({ points, record: points.map(() => null), scale: 'logarithmic' });
  expect(levelDrawing(chart, 'a', '') + effectDrawing(chart, 'a', '')).not.toMatch(/NaN|Infinity|undefined/);
});

function none() {
  const ends = [null, null] as const;
  return { median: null, interval50: ends, interval90: ends };
}
